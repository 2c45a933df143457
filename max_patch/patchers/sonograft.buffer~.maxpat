{
 "patcher": {
  "fileversion": 1,
  "appversion": {
   "major": 8,
   "minor": 6,
   "revision": 5,
   "architecture": "x64",
   "modernui": 1
  },
  "classnamespace": "box",
  "rect": [
   60.0,
   90.0,
   946.0,
   740.9
  ],
  "bglocked": 0,
  "openinpresentation": 0,
  "default_fontsize": 12.0,
  "default_fontface": 0,
  "default_fontname": "Arial",
  "gridonopen": 1,
  "gridsize": [
   15.0,
   15.0
  ],
  "gridsnaponopen": 1,
  "objectsnaponopen": 1,
  "statusbarvisible": 2,
  "toolbarvisible": 1,
  "boxanimatetime": 200,
  "enablehscroll": 1,
  "enablevscroll": 1,
  "devicewidth": 0.0,
  "description": "Renders the sound of a buffer~",
  "digest": "Play a buffer~ in another's sound",
  "tags": "",
  "style": "",
  "subpatcher_template": "",
  "assistshowspatchername": 0,
  "boxes": [
   {
    "box": {
     "id": "obj-1",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      14.0,
      159.5,
      26.9
     ],
     "text": "sonograft.buffer~",
     "fontsize": 18,
     "fontface": 1
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      40.9,
      543.0,
      20.0
     ],
     "text": "The first argument names the buffer~ to render; the second, if there is one, the buffer~ for the result."
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "inlet",
     "numinlets": 0,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      473.0,
      74.9,
      30.0,
      30.0
     ],
     "comment": "render, bang, select, all, undo, folder, and all that sonograft.client takes",
     "index": 1
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60.0,
       90.0,
       2197.4,
       450.0
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          32.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "render: style, keys and values; or bang",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          213.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "path of a file for the sound",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          1996.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "path: the sound is in this file now",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          105.0,
          390.0,
          30.0,
          30.0
         ],
         "comment": "bang: a file, please",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          242.0,
          390.0,
          30.0,
          30.0
         ],
         "comment": "to the source",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2050.0,
          390.0,
          30.0,
          30.0
         ],
         "comment": "bang: the selection, please",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          2094.0,
          390.0,
          30.0,
          30.0
         ],
         "comment": "to the client",
         "index": 4
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          32.0,
          68.0,
          72.4,
          22.0
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          20.0,
          114.0,
          38.4,
          22.0
         ],
         "text": "t b 1"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "",
          ""
         ],
         "patching_rect": [
          72.0,
          114.0,
          44.4,
          22.0
         ],
         "text": "t b 2 l"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          ""
         ],
         "patching_rect": [
          213.0,
          68.0,
          46.3,
          22.0
         ],
         "text": "t s s s"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          272.0,
          114.0,
          97.0,
          22.0
         ],
         "text": "prepend render"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          164.0,
          160.0,
          48.4,
          22.0
         ],
         "text": "gate 2"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          145.0,
          206.0,
          45.7,
          22.0
         ],
         "text": "zl.join"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          172.0,
          252.0,
          45.7,
          22.0
         ],
         "text": "zl.join"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          134.0,
          298.0,
          89.0,
          22.0
         ],
         "text": "prepend store"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "patching_rect": [
          127.0,
          344.0,
          104.4,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-renders 1"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          131.0,
          114.0,
          115.7,
          22.0
         ],
         "text": "prepend writewave"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          1996.0,
          68.0,
          37.0,
          22.0
         ],
         "text": "t s s"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "patching_rect": [
          2063.0,
          114.0,
          104.4,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-renders 1"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          1947.0,
          114.0,
          102.4,
          22.0
         ],
         "text": "prepend remove"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "patching_rect": [
          1946.0,
          160.0,
          104.4,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-renders 1"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          "bang"
         ],
         "patching_rect": [
          2065.0,
          160.0,
          34.3,
          22.0
         ],
         "text": "t l b"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "destination": [
          "obj-8",
          0
         ],
         "source": [
          "obj-1",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-9",
          0
         ],
         "source": [
          "obj-8",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-4",
          0
         ],
         "source": [
          "obj-9",
          0
         ],
         "midpoints": [
          97.0,
          156.0,
          97.0,
          186.0,
          100.0,
          202.0,
          100.0,
          232.0,
          101.0,
          248.0,
          101.0,
          278.0,
          103.0,
          294.0,
          103.0,
          370.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-13",
          0
         ],
         "source": [
          "obj-9",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-10",
          0
         ],
         "source": [
          "obj-8",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-4",
          0
         ],
         "source": [
          "obj-10",
          0
         ],
         "midpoints": [
          118.0,
          156.0,
          118.0,
          186.0,
          120.0,
          202.0,
          120.0,
          232.0,
          122.0,
          248.0,
          122.0,
          324.0,
          115.0,
          340.0,
          115.0,
          370.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-13",
          0
         ],
         "source": [
          "obj-10",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-14",
          1
         ],
         "source": [
          "obj-10",
          2
         ],
         "midpoints": [
          152.0,
          156.0,
          152.0,
          186.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-11",
          0
         ],
         "source": [
          "obj-2",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-12",
          0
         ],
         "source": [
          "obj-11",
          2
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-13",
          1
         ],
         "source": [
          "obj-12",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-15",
          1
         ],
         "source": [
          "obj-13",
          0
         ],
         "midpoints": [
          205.0,
          202.0,
          205.0,
          232.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-14",
          0
         ],
         "source": [
          "obj-13",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-15",
          1
         ],
         "source": [
          "obj-14",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-15",
          0
         ],
         "source": [
          "obj-11",
          1
         ],
         "midpoints": [
          260.0,
          110.0,
          260.0,
          140.0,
          242.0,
          156.0,
          242.0,
          186.0,
          244.0,
          202.0,
          244.0,
          232.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-16",
          0
         ],
         "source": [
          "obj-15",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-17",
          0
         ],
         "source": [
          "obj-16",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-18",
          0
         ],
         "source": [
          "obj-11",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-5",
          0
         ],
         "source": [
          "obj-18",
          0
         ],
         "midpoints": [
          228.0,
          156.0,
          228.0,
          186.0,
          230.0,
          202.0,
          230.0,
          232.0,
          231.0,
          248.0,
          231.0,
          278.0,
          237.0,
          294.0,
          237.0,
          324.0,
          245.0,
          340.0,
          245.0,
          370.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-19",
          0
         ],
         "source": [
          "obj-3",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-20",
          0
         ],
         "source": [
          "obj-19",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          0
         ],
         "source": [
          "obj-20",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-21",
          0
         ],
         "source": [
          "obj-19",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-22",
          0
         ],
         "source": [
          "obj-21",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-6",
          0
         ],
         "source": [
          "obj-23",
          1
         ],
         "midpoints": [
          2087.0,
          202.0,
          2087.0,
          370.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-7",
          0
         ],
         "source": [
          "obj-23",
          0
         ],
         "midpoints": [
          2075.0,
          202.0,
          2075.0,
          370.0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      33.0,
      266.9,
      150.0,
      22.0
     ],
     "text": "p compose"
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "newobj",
     "numinlets": 4,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60.0,
       90.0,
       519.2,
       634.0
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          95.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "select: start and end in milliseconds",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          178.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "selectsamps: start and end in samples",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          222.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "bang: all of it",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          316.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "bang: say it",
         "index": 4
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          218.0,
          574.0,
          30.0,
          30.0
         ],
         "comment": "start and end, to the client",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          95.0,
          68.0,
          72.4,
          22.0
         ],
         "text": "route bang"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          125.0,
          114.0,
          34.3,
          22.0
         ],
         "text": "t 1 l"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          181.0,
          68.0,
          34.3,
          22.0
         ],
         "text": "t 2 l"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          173.0,
          114.0,
          32.0,
          22.0
         ],
         "text": "t 0"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          180.0,
          298.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          "bang"
         ],
         "patching_rect": [
          316.0,
          68.0,
          38.4,
          22.0
         ],
         "text": "t b b"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 10,
         "outlettype": [
          "float",
          "list",
          "float",
          "float",
          "float",
          "float",
          "float",
          "",
          "int",
          ""
         ],
         "patching_rect": [
          365.0,
          114.0,
          58.0,
          22.0
         ],
         "text": "info~ #1"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          380.0,
          160.0,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          192.0,
          160.0,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 4,
         "numoutlets": 4,
         "outlettype": [
          "bang",
          "bang",
          "bang",
          ""
         ],
         "patching_rect": [
          185.0,
          206.0,
          60.4,
          22.0
         ],
         "text": "sel 0 1 2"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          206.0,
          252.0,
          38.4,
          22.0
         ],
         "text": "t b 1"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          259.0,
          252.0,
          38.4,
          22.0
         ],
         "text": "t b 2"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          206.0,
          344.0,
          48.4,
          22.0
         ],
         "text": "gate 2"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "float",
          "float"
         ],
         "patching_rect": [
          151.0,
          390.0,
          80.4,
          22.0
         ],
         "text": "unpack 0. 0."
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          32.0,
          436.0,
          157.4,
          22.0
         ],
         "text": "expr int($f1*$f2/1000.+0.5)"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          203.0,
          436.0,
          157.4,
          22.0
         ],
         "text": "expr int($f1*$f2/1000.+0.5)"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "int",
          "int"
         ],
         "patching_rect": [
          246.0,
          390.0,
          73.7,
          22.0
         ],
         "text": "unpack 0 0"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          185.0,
          482.0,
          145.2,
          22.0
         ],
         "text": "sprintf symout %ld@%ld"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          344.0,
          482.0,
          145.2,
          22.0
         ],
         "text": "sprintf symout %ld@%ld"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          194.0,
          528.0,
          85.7,
          22.0
         ],
         "text": "prepend start"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          294.0,
          528.0,
          82.4,
          22.0
         ],
         "text": "prepend end"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          127.0,
          252.0,
          65.0,
          22.0
         ],
         "text": "start, end"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "destination": [
          "obj-6",
          0
         ],
         "source": [
          "obj-1",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-9",
          0
         ],
         "source": [
          "obj-6",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-7",
          0
         ],
         "source": [
          "obj-6",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-8",
          0
         ],
         "source": [
          "obj-2",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-9",
          0
         ],
         "source": [
          "obj-3",
          0
         ],
         "midpoints": [
          229.0,
          64.0,
          229.0,
          94.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-10",
          1
         ],
         "source": [
          "obj-7",
          1
         ],
         "midpoints": [
          169.0,
          156.0,
          169.0,
          186.0,
          171.0,
          202.0,
          171.0,
          232.0,
          115.0,
          248.0,
          115.0,
          278.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-10",
          1
         ],
         "source": [
          "obj-8",
          1
         ],
         "midpoints": [
          255.0,
          110.0,
          255.0,
          140.0,
          257.0,
          156.0,
          257.0,
          186.0,
          259.0,
          202.0,
          259.0,
          232.0,
          311.0,
          248.0,
          311.0,
          278.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-14",
          1
         ],
         "source": [
          "obj-7",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-14",
          1
         ],
         "source": [
          "obj-8",
          0
         ],
         "midpoints": [
          219.0,
          110.0,
          219.0,
          140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-14",
          1
         ],
         "source": [
          "obj-9",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-11",
          0
         ],
         "source": [
          "obj-4",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-12",
          0
         ],
         "source": [
          "obj-11",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-13",
          0
         ],
         "source": [
          "obj-12",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-20",
          1
         ],
         "source": [
          "obj-13",
          0
         ],
         "midpoints": [
          317.0,
          202.0,
          317.0,
          232.0,
          323.0,
          248.0,
          323.0,
          278.0,
          320.0,
          294.0,
          320.0,
          324.0,
          322.0,
          340.0,
          322.0,
          370.0,
          333.0,
          386.0,
          333.0,
          416.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-21",
          1
         ],
         "source": [
          "obj-13",
          0
         ],
         "midpoints": [
          385.0,
          202.0,
          385.0,
          232.0,
          387.0,
          248.0,
          387.0,
          278.0,
          388.0,
          294.0,
          388.0,
          324.0,
          390.0,
          340.0,
          390.0,
          370.0,
          391.0,
          386.0,
          391.0,
          416.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          1
         ],
         "source": [
          "obj-13",
          0
         ],
         "midpoints": [
          397.0,
          202.0,
          397.0,
          232.0,
          399.0,
          248.0,
          399.0,
          278.0,
          400.0,
          294.0,
          400.0,
          324.0,
          402.0,
          340.0,
          402.0,
          370.0,
          403.0,
          386.0,
          403.0,
          416.0,
          400.0,
          432.0,
          400.0,
          462.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-24",
          1
         ],
         "source": [
          "obj-13",
          0
         ],
         "midpoints": [
          465.0,
          202.0,
          465.0,
          232.0,
          466.0,
          248.0,
          466.0,
          278.0,
          468.0,
          294.0,
          468.0,
          324.0,
          469.0,
          340.0,
          469.0,
          370.0,
          470.0,
          386.0,
          470.0,
          416.0,
          471.0,
          432.0,
          471.0,
          462.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-14",
          0
         ],
         "source": [
          "obj-11",
          0
         ],
         "midpoints": [
          273.0,
          110.0,
          273.0,
          140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-15",
          0
         ],
         "source": [
          "obj-14",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-27",
          0
         ],
         "source": [
          "obj-15",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-5",
          0
         ],
         "source": [
          "obj-27",
          0
         ],
         "midpoints": [
          141.0,
          294.0,
          141.0,
          324.0,
          143.0,
          340.0,
          143.0,
          370.0,
          139.0,
          386.0,
          139.0,
          416.0,
          20.0,
          432.0,
          20.0,
          462.0,
          146.0,
          478.0,
          146.0,
          508.0,
          147.0,
          524.0,
          147.0,
          554.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-16",
          0
         ],
         "source": [
          "obj-15",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-17",
          0
         ],
         "source": [
          "obj-15",
          2
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-18",
          0
         ],
         "source": [
          "obj-16",
          1
         ],
         "midpoints": [
          238.0,
          294.0,
          238.0,
          324.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-18",
          0
         ],
         "source": [
          "obj-17",
          1
         ],
         "midpoints": [
          259.0,
          294.0,
          259.0,
          324.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-10",
          0
         ],
         "source": [
          "obj-16",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-18",
          1
         ],
         "source": [
          "obj-10",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-10",
          0
         ],
         "source": [
          "obj-17",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-19",
          0
         ],
         "source": [
          "obj-18",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-20",
          0
         ],
         "source": [
          "obj-19",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          0
         ],
         "source": [
          "obj-20",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-25",
          0
         ],
         "source": [
          "obj-23",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-5",
          0
         ],
         "source": [
          "obj-25",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-21",
          0
         ],
         "source": [
          "obj-19",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-24",
          0
         ],
         "source": [
          "obj-21",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-26",
          0
         ],
         "source": [
          "obj-24",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-5",
          0
         ],
         "source": [
          "obj-26",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-22",
          0
         ],
         "source": [
          "obj-18",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          0
         ],
         "source": [
          "obj-22",
          0
         ],
         "midpoints": [
          375.0,
          432.0,
          375.0,
          462.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-24",
          0
         ],
         "source": [
          "obj-22",
          1
         ],
         "midpoints": [
          387.0,
          432.0,
          387.0,
          462.0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      32.0,
      312.9,
      90.0,
      22.0
     ],
     "text": "p selection"
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "newobj",
     "numinlets": 4,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60.0,
       90.0,
       763.2,
       450.0
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          192.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "bang: draw a number",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          279.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "folder",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          356.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "bang: a file, please",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          409.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "bang: a file for the other outlet, please",
         "index": 4
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          261.0,
          390.0,
          30.0,
          30.0
         ],
         "comment": "path",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          305.0,
          390.0,
          30.0,
          30.0
         ],
         "comment": "path",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          349.0,
          390.0,
          30.0,
          30.0
         ],
         "comment": "what is wrong",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patcher": {
          "fileversion": 1,
          "appversion": {
           "major": 8,
           "minor": 6,
           "revision": 5,
           "architecture": "x64",
           "modernui": 1
          },
          "classnamespace": "box",
          "rect": [
           60.0,
           90.0,
           530.9,
           412.0
          ],
          "bglocked": 0,
          "openinpresentation": 0,
          "default_fontsize": 12.0,
          "default_fontface": 0,
          "default_fontname": "Arial",
          "gridonopen": 1,
          "gridsize": [
           15.0,
           15.0
          ],
          "gridsnaponopen": 1,
          "objectsnaponopen": 1,
          "statusbarvisible": 2,
          "toolbarvisible": 1,
          "boxanimatetime": 200,
          "enablehscroll": 1,
          "enablevscroll": 1,
          "devicewidth": 0.0,
          "description": "",
          "digest": "",
          "tags": "",
          "style": "",
          "subpatcher_template": "",
          "assistshowspatchername": 0,
          "boxes": [
           {
            "box": {
             "id": "obj-1",
             "maxclass": "comment",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              16.0,
              14.0,
              484.9,
              20.0
             ],
             "text": "Two objects that are loaded in the same moment may draw the same number by chance;"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "comment",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              16.0,
              34.0,
              220.1,
              20.0
             ],
             "text": "the clock has moved on between them."
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              60.0,
              68.0,
              30.0,
              30.0
             ],
             "comment": "bang: draw a number",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              63.0,
              352.0,
              30.0,
              30.0
             ],
             "comment": "number",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "outlettype": [
              "bang",
              "bang"
             ],
             "patching_rect": [
              60.0,
              122.0,
              38.4,
              22.0
             ],
             "text": "t b b"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "outlettype": [
              "float"
             ],
             "patching_rect": [
              120.0,
              168.0,
              61.7,
              22.0
             ],
             "text": "cpuclock"
            }
           },
           {
            "box": {
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "outlettype": [
              "float"
             ],
             "patching_rect": [
              112.0,
              214.0,
              53.0,
              22.0
             ],
             "text": "* 1000."
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "outlettype": [
              "int"
             ],
             "patching_rect": [
              94.0,
              260.0,
              75.7,
              22.0
             ],
             "text": "% 1000000"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "outlettype": [
              "int"
             ],
             "patching_rect": [
              20.0,
              168.0,
              85.7,
              22.0
             ],
             "text": "random 2000"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "outlettype": [
              "int"
             ],
             "patching_rect": [
              28.0,
              214.0,
              69.7,
              22.0
             ],
             "text": "* 1000000"
            }
           },
           {
            "box": {
             "id": "obj-11",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "outlettype": [
              "int"
             ],
             "patching_rect": [
              63.0,
              306.0,
              32.0,
              22.0
             ],
             "text": "+ 0"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "destination": [
              "obj-5",
              0
             ],
             "source": [
              "obj-3",
              0
             ]
            }
           },
           {
            "patchline": {
             "destination": [
              "obj-6",
              0
             ],
             "source": [
              "obj-5",
              1
             ]
            }
           },
           {
            "patchline": {
             "destination": [
              "obj-7",
              0
             ],
             "source": [
              "obj-6",
              0
             ]
            }
           },
           {
            "patchline": {
             "destination": [
              "obj-8",
              0
             ],
             "source": [
              "obj-7",
              0
             ]
            }
           },
           {
            "patchline": {
             "destination": [
              "obj-11",
              1
             ],
             "source": [
              "obj-8",
              0
             ]
            }
           },
           {
            "patchline": {
             "destination": [
              "obj-9",
              0
             ],
             "source": [
              "obj-5",
              0
             ]
            }
           },
           {
            "patchline": {
             "destination": [
              "obj-10",
              0
             ],
             "source": [
              "obj-9",
              0
             ]
            }
           },
           {
            "patchline": {
             "destination": [
              "obj-11",
              0
             ],
             "source": [
              "obj-10",
              0
             ],
             "midpoints": [
              55.0,
              256.0,
              55.0,
              286.0
             ]
            }
           },
           {
            "patchline": {
             "destination": [
              "obj-4",
              0
             ],
             "source": [
              "obj-11",
              0
             ]
            }
           }
          ]
         },
         "patching_rect": [
          192.0,
          68.0,
          73.7,
          22.0
         ],
         "text": "p who am I"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          279.0,
          68.0,
          63.0,
          22.0
         ],
         "text": "tosymbol"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          356.0,
          68.0,
          38.4,
          22.0
         ],
         "text": "t b 1"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          409.0,
          68.0,
          38.4,
          22.0
         ],
         "text": "t b 2"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          "bang"
         ],
         "patching_rect": [
          329.0,
          114.0,
          38.4,
          22.0
         ],
         "text": "t b b"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 5,
         "numoutlets": 4,
         "outlettype": [
          "int",
          "",
          "",
          "int"
         ],
         "patching_rect": [
          291.0,
          160.0,
          108.4,
          22.0
         ],
         "text": "counter 1 999999"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          95.0,
          160.0,
          115.0,
          22.0
         ],
         "text": "zl.reg Tempfolder:/"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          110.0,
          206.0,
          83.7,
          22.0
         ],
         "text": "absolutepath"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          108.0,
          252.0,
          92.4,
          22.0
         ],
         "text": "route notfound"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          270.0,
          298.0,
          115.0,
          22.0
         ],
         "text": "zl.reg Tempfolder:/"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          20.0,
          298.0,
          235.7,
          22.0
         ],
         "text": "sprintf symout %s/sonograft-%ld-%ld.wav"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          260.0,
          344.0,
          48.4,
          22.0
         ],
         "text": "gate 2"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          322.0,
          344.0,
          411.2,
          22.0
         ],
         "text": "sprintf symout There is no folder %s. Choose another one: folder /path/to/it"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "destination": [
          "obj-8",
          0
         ],
         "source": [
          "obj-1",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-18",
          1
         ],
         "source": [
          "obj-8",
          0
         ],
         "midpoints": [
          206.0,
          110.0,
          206.0,
          140.0,
          224.0,
          156.0,
          224.0,
          186.0,
          212.0,
          202.0,
          212.0,
          232.0,
          214.0,
          248.0,
          214.0,
          278.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-9",
          0
         ],
         "source": [
          "obj-2",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-14",
          1
         ],
         "source": [
          "obj-9",
          0
         ],
         "midpoints": [
          259.0,
          110.0,
          259.0,
          140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-17",
          1
         ],
         "source": [
          "obj-9",
          0
         ],
         "midpoints": [
          317.0,
          110.0,
          317.0,
          140.0,
          279.0,
          156.0,
          279.0,
          186.0,
          312.0,
          202.0,
          312.0,
          232.0,
          314.0,
          248.0,
          314.0,
          278.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-10",
          0
         ],
         "source": [
          "obj-3",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-11",
          0
         ],
         "source": [
          "obj-4",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-19",
          0
         ],
         "source": [
          "obj-10",
          1
         ],
         "midpoints": [
          381.0,
          110.0,
          381.0,
          140.0,
          413.0,
          156.0,
          413.0,
          186.0,
          386.0,
          202.0,
          386.0,
          232.0,
          387.0,
          248.0,
          387.0,
          278.0,
          399.0,
          294.0,
          399.0,
          324.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-19",
          0
         ],
         "source": [
          "obj-11",
          1
         ],
         "midpoints": [
          400.0,
          110.0,
          400.0,
          140.0,
          425.0,
          156.0,
          425.0,
          186.0,
          405.0,
          202.0,
          405.0,
          232.0,
          407.0,
          248.0,
          407.0,
          278.0,
          411.0,
          294.0,
          411.0,
          324.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-12",
          0
         ],
         "source": [
          "obj-10",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-12",
          0
         ],
         "source": [
          "obj-11",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-13",
          0
         ],
         "source": [
          "obj-12",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-18",
          2
         ],
         "source": [
          "obj-13",
          0
         ],
         "midpoints": [
          324.0,
          202.0,
          324.0,
          232.0,
          326.0,
          248.0,
          326.0,
          278.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-14",
          0
         ],
         "source": [
          "obj-12",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-15",
          0
         ],
         "source": [
          "obj-14",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-16",
          0
         ],
         "source": [
          "obj-15",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-17",
          0
         ],
         "source": [
          "obj-16",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-20",
          0
         ],
         "source": [
          "obj-17",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-7",
          0
         ],
         "source": [
          "obj-20",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-18",
          0
         ],
         "source": [
          "obj-16",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-19",
          1
         ],
         "source": [
          "obj-18",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-5",
          0
         ],
         "source": [
          "obj-19",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-6",
          0
         ],
         "source": [
          "obj-19",
          1
         ]
        }
       }
      ]
     },
     "patching_rect": [
      136.0,
      312.9,
      200.0,
      22.0
     ],
     "text": "p files"
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "newobj",
     "numinlets": 4,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60.0,
       90.0,
       300.0,
       312.0
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          92.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "path of a result",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          136.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "path of a file for what is there now",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          180.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "bang: what was there before",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          224.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "path: what was there is in this file now",
         "index": 4
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          89.0,
          252.0,
          30.0,
          30.0
         ],
         "comment": "bang: a file, please",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          133.0,
          252.0,
          30.0,
          30.0
         ],
         "comment": "to the target",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          121.0,
          114.0,
          37.7,
          22.0
         ],
         "text": "t b s"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          131.0,
          68.0,
          37.7,
          22.0
         ],
         "text": "t b s"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          183.0,
          68.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          68.0,
          160.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          173.0,
          114.0,
          87.7,
          22.0
         ],
         "text": "prepend write"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          20.0,
          206.0,
          101.7,
          22.0
         ],
         "text": "prepend replace"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "destination": [
          "obj-7",
          0
         ],
         "source": [
          "obj-1",
          0
         ],
         "midpoints": [
          119.0,
          64.0,
          119.0,
          94.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-10",
          1
         ],
         "source": [
          "obj-7",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-5",
          0
         ],
         "source": [
          "obj-7",
          0
         ],
         "midpoints": [
          126.0,
          156.0,
          126.0,
          186.0,
          136.0,
          202.0,
          136.0,
          232.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-8",
          0
         ],
         "source": [
          "obj-2",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-11",
          0
         ],
         "source": [
          "obj-8",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-6",
          0
         ],
         "source": [
          "obj-11",
          0
         ],
         "midpoints": [
          167.0,
          156.0,
          167.0,
          232.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-10",
          0
         ],
         "source": [
          "obj-8",
          0
         ],
         "midpoints": [
          109.0,
          110.0,
          109.0,
          140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-12",
          0
         ],
         "source": [
          "obj-10",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-6",
          0
         ],
         "source": [
          "obj-12",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-9",
          0
         ],
         "source": [
          "obj-3",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-7",
          0
         ],
         "source": [
          "obj-9",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-9",
          1
         ],
         "source": [
          "obj-4",
          0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      275.0,
      450.9,
      90.0,
      22.0
     ],
     "text": "p bring"
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60.0,
       90.0,
       916.1,
       1358.0
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          16.0,
          14.0,
          870.1,
          20.0
         ],
         "text": "An empty buffer~ is not written. What takes more than 15 s has failed, and all that waits is dropped: nothing may be read in before what is there was written away."
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          123.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "writewave, write or replace, and a path",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          160.0,
          1298.0,
          30.0,
          30.0
         ],
         "comment": "the same, when it has ended",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          204.0,
          1298.0,
          30.0,
          30.0
         ],
         "comment": "what is wrong",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          ""
         ],
         "patching_rect": [
          123.0,
          102.0,
          127.7,
          22.0
         ],
         "text": "route writewave write"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          "bang"
         ],
         "patching_rect": [
          105.0,
          148.0,
          37.7,
          22.0
         ],
         "text": "t s b"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          "bang"
         ],
         "patching_rect": [
          157.0,
          148.0,
          37.7,
          22.0
         ],
         "text": "t s b"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 10,
         "outlettype": [
          "float",
          "list",
          "float",
          "float",
          "float",
          "float",
          "float",
          "",
          "int",
          ""
         ],
         "patching_rect": [
          118.0,
          194.0,
          58.0,
          22.0
         ],
         "text": "info~ #1"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          135.0,
          240.0,
          35.4,
          22.0
         ],
         "text": "> 0."
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          123.0,
          286.0,
          32.0,
          22.0
         ],
         "text": "+ 1"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          64.0,
          332.0,
          48.4,
          22.0
         ],
         "text": "gate 2"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          146.0,
          332.0,
          48.4,
          22.0
         ],
         "text": "gate 2"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          20.0,
          378.0,
          32.0,
          22.0
         ],
         "text": "t b"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          84.0,
          470.0,
          63.0,
          22.0
         ],
         "text": "tosymbol"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          66.0,
          378.0,
          115.7,
          22.0
         ],
         "text": "prepend writewave"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          196.0,
          378.0,
          87.7,
          22.0
         ],
         "text": "prepend write"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "bang",
          ""
         ],
         "patching_rect": [
          262.0,
          424.0,
          44.4,
          22.0
         ],
         "text": "t b b l"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          347.0,
          470.0,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          349.0,
          516.0,
          32.0,
          22.0
         ],
         "text": "+ 1"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "int",
          "int",
          "int"
         ],
         "patching_rect": [
          349.0,
          562.0,
          36.3,
          22.0
         ],
         "text": "t i i i"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          386.0,
          608.0,
          45.7,
          22.0
         ],
         "text": "zl.join"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "patching_rect": [
          388.0,
          654.0,
          93.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-row-1 1"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          216.0,
          1160.0,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          172.0,
          1206.0,
          40.3,
          22.0
         ],
         "text": "sel 0"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          263.0,
          700.0,
          37.7,
          22.0
         ],
         "text": "int 1"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "patching_rect": [
          210.0,
          746.0,
          93.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-row-1 1"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          273.0,
          792.0,
          32.0,
          22.0
         ],
         "text": "+ 1"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "",
          "bang",
          "",
          ""
         ],
         "patching_rect": [
          208.0,
          792.0,
          50.4,
          22.0
         ],
         "text": "t l b l 1"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          201.0,
          976.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "float",
          "bang"
         ],
         "patching_rect": [
          74.0,
          838.0,
          243.1,
          22.0
         ],
         "text": "buffer~ #1 @filetype wave @format float32"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          236.0,
          884.0,
          38.4,
          22.0
         ],
         "text": "gate"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "bang",
          "bang",
          "",
          "bang"
         ],
         "patching_rect": [
          223.0,
          930.0,
          58.4,
          22.0
         ],
         "text": "t b b 0 b"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          240.0,
          1022.0,
          80.4,
          22.0
         ],
         "text": "delay 15000"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          246.0,
          1068.0,
          60.3,
          22.0
         ],
         "text": "deferlow"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "bang",
          ""
         ],
         "patching_rect": [
          251.0,
          1114.0,
          48.4,
          22.0
         ],
         "text": "t b b 0"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          340.0,
          608.0,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          339.0,
          654.0,
          32.0,
          22.0
         ],
         "text": "+ 1"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "patching_rect": [
          322.0,
          1206.0,
          93.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-row-1 1"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          262.0,
          1160.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          245.0,
          1206.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 2"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          225.0,
          1252.0,
          544.9,
          22.0
         ],
         "text": "sprintf symout buffer~ could not write or read %s. Choose another folder for its files: folder /path/to/it"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          53.0,
          424.0,
          144.7,
          22.0
         ],
         "text": "The buffer~ #1 is empty."
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          272.0,
          976.0,
          37.7,
          22.0
         ],
         "text": "stop"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          321.0,
          1160.0,
          41.0,
          22.0
         ],
         "text": "clear"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "destination": [
          "obj-5",
          0
         ],
         "source": [
          "obj-2",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-6",
          0
         ],
         "source": [
          "obj-5",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-11",
          1
         ],
         "source": [
          "obj-6",
          0
         ],
         "midpoints": [
          106.0,
          190.0,
          106.0,
          220.0,
          111.0,
          236.0,
          111.0,
          312.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-8",
          0
         ],
         "source": [
          "obj-6",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-7",
          0
         ],
         "source": [
          "obj-5",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-12",
          1
         ],
         "source": [
          "obj-7",
          0
         ],
         "midpoints": [
          190.0,
          190.0,
          190.0,
          220.0,
          184.0,
          236.0,
          184.0,
          312.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-8",
          0
         ],
         "source": [
          "obj-7",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-9",
          0
         ],
         "source": [
          "obj-8",
          6
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-10",
          0
         ],
         "source": [
          "obj-9",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-11",
          0
         ],
         "source": [
          "obj-10",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-12",
          0
         ],
         "source": [
          "obj-10",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-13",
          0
         ],
         "source": [
          "obj-11",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-42",
          0
         ],
         "source": [
          "obj-13",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-14",
          0
         ],
         "source": [
          "obj-42",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-4",
          0
         ],
         "source": [
          "obj-14",
          0
         ],
         "midpoints": [
          122.0,
          512.0,
          122.0,
          588.0,
          123.0,
          604.0,
          123.0,
          818.0,
          38.0,
          834.0,
          38.0,
          864.0,
          123.0,
          880.0,
          123.0,
          956.0,
          124.0,
          972.0,
          124.0,
          1278.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-15",
          0
         ],
         "source": [
          "obj-11",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-17",
          0
         ],
         "source": [
          "obj-15",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-16",
          0
         ],
         "source": [
          "obj-12",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-17",
          0
         ],
         "source": [
          "obj-16",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-17",
          0
         ],
         "source": [
          "obj-5",
          2
         ],
         "midpoints": [
          274.0,
          144.0,
          274.0,
          220.0,
          275.0,
          236.0,
          275.0,
          358.0,
          297.0,
          374.0,
          297.0,
          404.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-21",
          1
         ],
         "source": [
          "obj-17",
          2
         ],
         "midpoints": [
          393.0,
          466.0,
          393.0,
          496.0,
          395.0,
          512.0,
          395.0,
          542.0,
          399.0,
          558.0,
          399.0,
          588.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-18",
          0
         ],
         "source": [
          "obj-17",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-19",
          0
         ],
         "source": [
          "obj-18",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-20",
          0
         ],
         "source": [
          "obj-19",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-18",
          1
         ],
         "source": [
          "obj-20",
          2
         ],
         "midpoints": [
          325.0,
          588.0,
          325.0,
          512.0,
          323.0,
          496.0,
          323.0,
          466.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-36",
          1
         ],
         "source": [
          "obj-20",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-21",
          0
         ],
         "source": [
          "obj-20",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-22",
          0
         ],
         "source": [
          "obj-21",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          0
         ],
         "source": [
          "obj-17",
          0
         ],
         "midpoints": [
          335.0,
          466.0,
          335.0,
          496.0,
          337.0,
          512.0,
          337.0,
          588.0,
          328.0,
          604.0,
          328.0,
          634.0,
          327.0,
          650.0,
          327.0,
          680.0,
          315.0,
          696.0,
          315.0,
          726.0,
          318.0,
          742.0,
          318.0,
          772.0,
          331.0,
          788.0,
          331.0,
          818.0,
          391.0,
          834.0,
          391.0,
          864.0,
          336.0,
          880.0,
          336.0,
          910.0,
          343.0,
          926.0,
          343.0,
          956.0,
          359.0,
          972.0,
          359.0,
          1002.0,
          358.0,
          1018.0,
          358.0,
          1048.0,
          345.0,
          1064.0,
          345.0,
          1094.0,
          337.0,
          1110.0,
          337.0,
          1140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-24",
          0
         ],
         "source": [
          "obj-23",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-25",
          0
         ],
         "source": [
          "obj-24",
          0
         ],
         "midpoints": [
          226.0,
          1232.0,
          226.0,
          1202.0,
          178.0,
          1186.0,
          178.0,
          1110.0,
          174.0,
          1094.0,
          174.0,
          1064.0,
          168.0,
          1048.0,
          168.0,
          1018.0,
          153.0,
          1002.0,
          153.0,
          972.0,
          175.0,
          956.0,
          175.0,
          926.0,
          177.0,
          910.0,
          177.0,
          880.0,
          50.0,
          864.0,
          50.0,
          834.0,
          177.0,
          818.0,
          177.0,
          788.0,
          176.0,
          772.0,
          176.0,
          696.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-26",
          0
         ],
         "source": [
          "obj-25",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-27",
          0
         ],
         "source": [
          "obj-26",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-25",
          1
         ],
         "source": [
          "obj-27",
          0
         ],
         "midpoints": [
          319.0,
          818.0,
          319.0,
          788.0,
          330.0,
          772.0,
          330.0,
          742.0,
          327.0,
          726.0,
          327.0,
          696.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-28",
          0
         ],
         "source": [
          "obj-26",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          1
         ],
         "source": [
          "obj-28",
          3
         ],
         "midpoints": [
          379.0,
          834.0,
          379.0,
          864.0,
          324.0,
          880.0,
          324.0,
          910.0,
          331.0,
          926.0,
          331.0,
          956.0,
          347.0,
          972.0,
          347.0,
          1002.0,
          346.0,
          1018.0,
          346.0,
          1048.0,
          333.0,
          1064.0,
          333.0,
          1094.0,
          325.0,
          1110.0,
          325.0,
          1140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-31",
          0
         ],
         "source": [
          "obj-28",
          3
         ],
         "midpoints": [
          367.0,
          834.0,
          367.0,
          864.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-29",
          1
         ],
         "source": [
          "obj-28",
          2
         ],
         "midpoints": [
          343.0,
          834.0,
          343.0,
          864.0,
          300.0,
          880.0,
          300.0,
          910.0,
          307.0,
          926.0,
          307.0,
          956.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-39",
          1
         ],
         "source": [
          "obj-28",
          2
         ],
         "midpoints": [
          355.0,
          834.0,
          355.0,
          864.0,
          312.0,
          880.0,
          312.0,
          910.0,
          319.0,
          926.0,
          319.0,
          956.0,
          335.0,
          972.0,
          335.0,
          1002.0,
          334.0,
          1018.0,
          334.0,
          1048.0,
          321.0,
          1064.0,
          321.0,
          1094.0,
          313.0,
          1110.0,
          313.0,
          1140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-33",
          0
         ],
         "source": [
          "obj-28",
          1
         ],
         "midpoints": [
          331.0,
          834.0,
          331.0,
          864.0,
          288.0,
          880.0,
          288.0,
          910.0,
          295.0,
          926.0,
          295.0,
          956.0,
          323.0,
          972.0,
          323.0,
          1002.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-30",
          0
         ],
         "source": [
          "obj-28",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-31",
          1
         ],
         "source": [
          "obj-30",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-32",
          0
         ],
         "source": [
          "obj-31",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-43",
          0
         ],
         "source": [
          "obj-32",
          3
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-33",
          0
         ],
         "source": [
          "obj-43",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          1
         ],
         "source": [
          "obj-32",
          2
         ],
         "midpoints": [
          260.0,
          972.0,
          260.0,
          1002.0,
          228.0,
          1018.0,
          228.0,
          1048.0,
          234.0,
          1064.0,
          234.0,
          1094.0,
          239.0,
          1110.0,
          239.0,
          1140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-31",
          0
         ],
         "source": [
          "obj-32",
          2
         ],
         "midpoints": [
          199.0,
          956.0,
          199.0,
          926.0,
          212.0,
          910.0,
          212.0,
          880.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-29",
          0
         ],
         "source": [
          "obj-32",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-3",
          0
         ],
         "source": [
          "obj-29",
          0
         ],
         "midpoints": [
          216.0,
          1018.0,
          216.0,
          1048.0,
          222.0,
          1064.0,
          222.0,
          1094.0,
          227.0,
          1110.0,
          227.0,
          1140.0,
          202.0,
          1156.0,
          202.0,
          1186.0,
          160.0,
          1202.0,
          160.0,
          1232.0,
          202.0,
          1248.0,
          202.0,
          1278.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          0
         ],
         "source": [
          "obj-32",
          0
         ],
         "midpoints": [
          189.0,
          972.0,
          189.0,
          1002.0,
          204.0,
          1018.0,
          204.0,
          1048.0,
          210.0,
          1064.0,
          210.0,
          1094.0,
          203.0,
          1110.0,
          203.0,
          1140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-34",
          0
         ],
         "source": [
          "obj-33",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-35",
          0
         ],
         "source": [
          "obj-34",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          1
         ],
         "source": [
          "obj-35",
          2
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-31",
          0
         ],
         "source": [
          "obj-35",
          2
         ],
         "midpoints": [
          215.0,
          1140.0,
          215.0,
          1110.0,
          198.0,
          1094.0,
          198.0,
          1064.0,
          192.0,
          1048.0,
          192.0,
          1018.0,
          177.0,
          1002.0,
          177.0,
          972.0,
          211.0,
          956.0,
          211.0,
          926.0,
          224.0,
          910.0,
          224.0,
          880.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-44",
          0
         ],
         "source": [
          "obj-35",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-38",
          0
         ],
         "source": [
          "obj-44",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-36",
          0
         ],
         "source": [
          "obj-35",
          1
         ],
         "midpoints": [
          191.0,
          1140.0,
          191.0,
          1110.0,
          186.0,
          1094.0,
          186.0,
          1064.0,
          180.0,
          1048.0,
          180.0,
          1018.0,
          165.0,
          1002.0,
          165.0,
          972.0,
          187.0,
          956.0,
          187.0,
          926.0,
          200.0,
          910.0,
          200.0,
          880.0,
          62.0,
          864.0,
          62.0,
          834.0,
          196.0,
          818.0,
          196.0,
          788.0,
          198.0,
          772.0,
          198.0,
          742.0,
          200.0,
          726.0,
          200.0,
          604.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-37",
          0
         ],
         "source": [
          "obj-36",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-25",
          1
         ],
         "source": [
          "obj-37",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-39",
          0
         ],
         "source": [
          "obj-35",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-40",
          0
         ],
         "source": [
          "obj-39",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-41",
          0
         ],
         "source": [
          "obj-40",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-4",
          0
         ],
         "source": [
          "obj-41",
          0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      334.0,
      542.9,
      80.0,
      22.0
     ],
     "text": "p disk"
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 6,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60.0,
       90.0,
       916.1,
       1358.0
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          16.0,
          14.0,
          870.1,
          20.0
         ],
         "text": "An empty buffer~ is not written. What takes more than 15 s has failed, and all that waits is dropped: nothing may be read in before what is there was written away."
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          123.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "writewave, write or replace, and a path",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          160.0,
          1298.0,
          30.0,
          30.0
         ],
         "comment": "the same, when it has ended",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          204.0,
          1298.0,
          30.0,
          30.0
         ],
         "comment": "what is wrong",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          ""
         ],
         "patching_rect": [
          123.0,
          102.0,
          127.7,
          22.0
         ],
         "text": "route writewave write"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          "bang"
         ],
         "patching_rect": [
          105.0,
          148.0,
          37.7,
          22.0
         ],
         "text": "t s b"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          "bang"
         ],
         "patching_rect": [
          157.0,
          148.0,
          37.7,
          22.0
         ],
         "text": "t s b"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 10,
         "outlettype": [
          "float",
          "list",
          "float",
          "float",
          "float",
          "float",
          "float",
          "",
          "int",
          ""
         ],
         "patching_rect": [
          118.0,
          194.0,
          58.0,
          22.0
         ],
         "text": "info~ #2"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          135.0,
          240.0,
          35.4,
          22.0
         ],
         "text": "> 0."
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          123.0,
          286.0,
          32.0,
          22.0
         ],
         "text": "+ 1"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          64.0,
          332.0,
          48.4,
          22.0
         ],
         "text": "gate 2"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          146.0,
          332.0,
          48.4,
          22.0
         ],
         "text": "gate 2"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          20.0,
          378.0,
          32.0,
          22.0
         ],
         "text": "t b"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          84.0,
          470.0,
          63.0,
          22.0
         ],
         "text": "tosymbol"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          66.0,
          378.0,
          115.7,
          22.0
         ],
         "text": "prepend writewave"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          196.0,
          378.0,
          87.7,
          22.0
         ],
         "text": "prepend write"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "bang",
          ""
         ],
         "patching_rect": [
          262.0,
          424.0,
          44.4,
          22.0
         ],
         "text": "t b b l"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          347.0,
          470.0,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          349.0,
          516.0,
          32.0,
          22.0
         ],
         "text": "+ 1"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "int",
          "int",
          "int"
         ],
         "patching_rect": [
          349.0,
          562.0,
          36.3,
          22.0
         ],
         "text": "t i i i"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          386.0,
          608.0,
          45.7,
          22.0
         ],
         "text": "zl.join"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "patching_rect": [
          388.0,
          654.0,
          93.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-row-2 1"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          216.0,
          1160.0,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          172.0,
          1206.0,
          40.3,
          22.0
         ],
         "text": "sel 0"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          263.0,
          700.0,
          37.7,
          22.0
         ],
         "text": "int 1"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "patching_rect": [
          210.0,
          746.0,
          93.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-row-2 1"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          273.0,
          792.0,
          32.0,
          22.0
         ],
         "text": "+ 1"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "",
          "bang",
          "",
          ""
         ],
         "patching_rect": [
          208.0,
          792.0,
          50.4,
          22.0
         ],
         "text": "t l b l 1"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          201.0,
          976.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "float",
          "bang"
         ],
         "patching_rect": [
          74.0,
          838.0,
          243.1,
          22.0
         ],
         "text": "buffer~ #2 @filetype wave @format float32"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          236.0,
          884.0,
          38.4,
          22.0
         ],
         "text": "gate"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "bang",
          "bang",
          "",
          "bang"
         ],
         "patching_rect": [
          223.0,
          930.0,
          58.4,
          22.0
         ],
         "text": "t b b 0 b"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          240.0,
          1022.0,
          80.4,
          22.0
         ],
         "text": "delay 15000"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          246.0,
          1068.0,
          60.3,
          22.0
         ],
         "text": "deferlow"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "bang",
          ""
         ],
         "patching_rect": [
          251.0,
          1114.0,
          48.4,
          22.0
         ],
         "text": "t b b 0"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          340.0,
          608.0,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          339.0,
          654.0,
          32.0,
          22.0
         ],
         "text": "+ 1"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "patching_rect": [
          322.0,
          1206.0,
          93.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-row-2 1"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          262.0,
          1160.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          245.0,
          1206.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 2"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          225.0,
          1252.0,
          544.9,
          22.0
         ],
         "text": "sprintf symout buffer~ could not write or read %s. Choose another folder for its files: folder /path/to/it"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          53.0,
          424.0,
          144.7,
          22.0
         ],
         "text": "The buffer~ #2 is empty."
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          272.0,
          976.0,
          37.7,
          22.0
         ],
         "text": "stop"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          321.0,
          1160.0,
          41.0,
          22.0
         ],
         "text": "clear"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "destination": [
          "obj-5",
          0
         ],
         "source": [
          "obj-2",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-6",
          0
         ],
         "source": [
          "obj-5",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-11",
          1
         ],
         "source": [
          "obj-6",
          0
         ],
         "midpoints": [
          106.0,
          190.0,
          106.0,
          220.0,
          111.0,
          236.0,
          111.0,
          312.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-8",
          0
         ],
         "source": [
          "obj-6",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-7",
          0
         ],
         "source": [
          "obj-5",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-12",
          1
         ],
         "source": [
          "obj-7",
          0
         ],
         "midpoints": [
          190.0,
          190.0,
          190.0,
          220.0,
          184.0,
          236.0,
          184.0,
          312.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-8",
          0
         ],
         "source": [
          "obj-7",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-9",
          0
         ],
         "source": [
          "obj-8",
          6
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-10",
          0
         ],
         "source": [
          "obj-9",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-11",
          0
         ],
         "source": [
          "obj-10",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-12",
          0
         ],
         "source": [
          "obj-10",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-13",
          0
         ],
         "source": [
          "obj-11",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-42",
          0
         ],
         "source": [
          "obj-13",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-14",
          0
         ],
         "source": [
          "obj-42",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-4",
          0
         ],
         "source": [
          "obj-14",
          0
         ],
         "midpoints": [
          122.0,
          512.0,
          122.0,
          588.0,
          123.0,
          604.0,
          123.0,
          818.0,
          38.0,
          834.0,
          38.0,
          864.0,
          123.0,
          880.0,
          123.0,
          956.0,
          124.0,
          972.0,
          124.0,
          1278.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-15",
          0
         ],
         "source": [
          "obj-11",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-17",
          0
         ],
         "source": [
          "obj-15",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-16",
          0
         ],
         "source": [
          "obj-12",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-17",
          0
         ],
         "source": [
          "obj-16",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-17",
          0
         ],
         "source": [
          "obj-5",
          2
         ],
         "midpoints": [
          274.0,
          144.0,
          274.0,
          220.0,
          275.0,
          236.0,
          275.0,
          358.0,
          297.0,
          374.0,
          297.0,
          404.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-21",
          1
         ],
         "source": [
          "obj-17",
          2
         ],
         "midpoints": [
          393.0,
          466.0,
          393.0,
          496.0,
          395.0,
          512.0,
          395.0,
          542.0,
          399.0,
          558.0,
          399.0,
          588.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-18",
          0
         ],
         "source": [
          "obj-17",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-19",
          0
         ],
         "source": [
          "obj-18",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-20",
          0
         ],
         "source": [
          "obj-19",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-18",
          1
         ],
         "source": [
          "obj-20",
          2
         ],
         "midpoints": [
          325.0,
          588.0,
          325.0,
          512.0,
          323.0,
          496.0,
          323.0,
          466.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-36",
          1
         ],
         "source": [
          "obj-20",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-21",
          0
         ],
         "source": [
          "obj-20",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-22",
          0
         ],
         "source": [
          "obj-21",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          0
         ],
         "source": [
          "obj-17",
          0
         ],
         "midpoints": [
          335.0,
          466.0,
          335.0,
          496.0,
          337.0,
          512.0,
          337.0,
          588.0,
          328.0,
          604.0,
          328.0,
          634.0,
          327.0,
          650.0,
          327.0,
          680.0,
          315.0,
          696.0,
          315.0,
          726.0,
          318.0,
          742.0,
          318.0,
          772.0,
          331.0,
          788.0,
          331.0,
          818.0,
          391.0,
          834.0,
          391.0,
          864.0,
          336.0,
          880.0,
          336.0,
          910.0,
          343.0,
          926.0,
          343.0,
          956.0,
          359.0,
          972.0,
          359.0,
          1002.0,
          358.0,
          1018.0,
          358.0,
          1048.0,
          345.0,
          1064.0,
          345.0,
          1094.0,
          337.0,
          1110.0,
          337.0,
          1140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-24",
          0
         ],
         "source": [
          "obj-23",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-25",
          0
         ],
         "source": [
          "obj-24",
          0
         ],
         "midpoints": [
          226.0,
          1232.0,
          226.0,
          1202.0,
          178.0,
          1186.0,
          178.0,
          1110.0,
          174.0,
          1094.0,
          174.0,
          1064.0,
          168.0,
          1048.0,
          168.0,
          1018.0,
          153.0,
          1002.0,
          153.0,
          972.0,
          175.0,
          956.0,
          175.0,
          926.0,
          177.0,
          910.0,
          177.0,
          880.0,
          50.0,
          864.0,
          50.0,
          834.0,
          177.0,
          818.0,
          177.0,
          788.0,
          176.0,
          772.0,
          176.0,
          696.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-26",
          0
         ],
         "source": [
          "obj-25",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-27",
          0
         ],
         "source": [
          "obj-26",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-25",
          1
         ],
         "source": [
          "obj-27",
          0
         ],
         "midpoints": [
          319.0,
          818.0,
          319.0,
          788.0,
          330.0,
          772.0,
          330.0,
          742.0,
          327.0,
          726.0,
          327.0,
          696.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-28",
          0
         ],
         "source": [
          "obj-26",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          1
         ],
         "source": [
          "obj-28",
          3
         ],
         "midpoints": [
          379.0,
          834.0,
          379.0,
          864.0,
          324.0,
          880.0,
          324.0,
          910.0,
          331.0,
          926.0,
          331.0,
          956.0,
          347.0,
          972.0,
          347.0,
          1002.0,
          346.0,
          1018.0,
          346.0,
          1048.0,
          333.0,
          1064.0,
          333.0,
          1094.0,
          325.0,
          1110.0,
          325.0,
          1140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-31",
          0
         ],
         "source": [
          "obj-28",
          3
         ],
         "midpoints": [
          367.0,
          834.0,
          367.0,
          864.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-29",
          1
         ],
         "source": [
          "obj-28",
          2
         ],
         "midpoints": [
          343.0,
          834.0,
          343.0,
          864.0,
          300.0,
          880.0,
          300.0,
          910.0,
          307.0,
          926.0,
          307.0,
          956.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-39",
          1
         ],
         "source": [
          "obj-28",
          2
         ],
         "midpoints": [
          355.0,
          834.0,
          355.0,
          864.0,
          312.0,
          880.0,
          312.0,
          910.0,
          319.0,
          926.0,
          319.0,
          956.0,
          335.0,
          972.0,
          335.0,
          1002.0,
          334.0,
          1018.0,
          334.0,
          1048.0,
          321.0,
          1064.0,
          321.0,
          1094.0,
          313.0,
          1110.0,
          313.0,
          1140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-33",
          0
         ],
         "source": [
          "obj-28",
          1
         ],
         "midpoints": [
          331.0,
          834.0,
          331.0,
          864.0,
          288.0,
          880.0,
          288.0,
          910.0,
          295.0,
          926.0,
          295.0,
          956.0,
          323.0,
          972.0,
          323.0,
          1002.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-30",
          0
         ],
         "source": [
          "obj-28",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-31",
          1
         ],
         "source": [
          "obj-30",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-32",
          0
         ],
         "source": [
          "obj-31",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-43",
          0
         ],
         "source": [
          "obj-32",
          3
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-33",
          0
         ],
         "source": [
          "obj-43",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          1
         ],
         "source": [
          "obj-32",
          2
         ],
         "midpoints": [
          260.0,
          972.0,
          260.0,
          1002.0,
          228.0,
          1018.0,
          228.0,
          1048.0,
          234.0,
          1064.0,
          234.0,
          1094.0,
          239.0,
          1110.0,
          239.0,
          1140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-31",
          0
         ],
         "source": [
          "obj-32",
          2
         ],
         "midpoints": [
          199.0,
          956.0,
          199.0,
          926.0,
          212.0,
          910.0,
          212.0,
          880.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-29",
          0
         ],
         "source": [
          "obj-32",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-3",
          0
         ],
         "source": [
          "obj-29",
          0
         ],
         "midpoints": [
          216.0,
          1018.0,
          216.0,
          1048.0,
          222.0,
          1064.0,
          222.0,
          1094.0,
          227.0,
          1110.0,
          227.0,
          1140.0,
          202.0,
          1156.0,
          202.0,
          1186.0,
          160.0,
          1202.0,
          160.0,
          1232.0,
          202.0,
          1248.0,
          202.0,
          1278.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          0
         ],
         "source": [
          "obj-32",
          0
         ],
         "midpoints": [
          189.0,
          972.0,
          189.0,
          1002.0,
          204.0,
          1018.0,
          204.0,
          1048.0,
          210.0,
          1064.0,
          210.0,
          1094.0,
          203.0,
          1110.0,
          203.0,
          1140.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-34",
          0
         ],
         "source": [
          "obj-33",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-35",
          0
         ],
         "source": [
          "obj-34",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-23",
          1
         ],
         "source": [
          "obj-35",
          2
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-31",
          0
         ],
         "source": [
          "obj-35",
          2
         ],
         "midpoints": [
          215.0,
          1140.0,
          215.0,
          1110.0,
          198.0,
          1094.0,
          198.0,
          1064.0,
          192.0,
          1048.0,
          192.0,
          1018.0,
          177.0,
          1002.0,
          177.0,
          972.0,
          211.0,
          956.0,
          211.0,
          926.0,
          224.0,
          910.0,
          224.0,
          880.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-44",
          0
         ],
         "source": [
          "obj-35",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-38",
          0
         ],
         "source": [
          "obj-44",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-36",
          0
         ],
         "source": [
          "obj-35",
          1
         ],
         "midpoints": [
          191.0,
          1140.0,
          191.0,
          1110.0,
          186.0,
          1094.0,
          186.0,
          1064.0,
          180.0,
          1048.0,
          180.0,
          1018.0,
          165.0,
          1002.0,
          165.0,
          972.0,
          187.0,
          956.0,
          187.0,
          926.0,
          200.0,
          910.0,
          200.0,
          880.0,
          62.0,
          864.0,
          62.0,
          834.0,
          196.0,
          818.0,
          196.0,
          788.0,
          198.0,
          772.0,
          198.0,
          742.0,
          200.0,
          726.0,
          200.0,
          604.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-37",
          0
         ],
         "source": [
          "obj-36",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-25",
          1
         ],
         "source": [
          "obj-37",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-39",
          0
         ],
         "source": [
          "obj-35",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-40",
          0
         ],
         "source": [
          "obj-39",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-41",
          0
         ],
         "source": [
          "obj-40",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-4",
          0
         ],
         "source": [
          "obj-41",
          0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      452.0,
      542.9,
      80.0,
      22.0
     ],
     "text": "p disk"
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      218.0,
      358.9,
      250.0,
      22.0
     ],
     "text": "sonograft.client"
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      379.0,
      174.9,
      60.3,
      22.0
     ],
     "text": "deferlow"
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "newobj",
     "numinlets": 8,
     "numoutlets": 8,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      142.0,
      220.9,
      293.8,
      22.0
     ],
     "text": "route bang render select selectsamps all undo folder"
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      336.0,
      74.9,
      78.4,
      22.0
     ],
     "text": "patcherargs"
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      396.0,
      128.9,
      72.4,
      22.0
     ],
     "text": "route done"
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      "bang"
     ],
     "patching_rect": [
      384.0,
      266.9,
      64.4,
      22.0
     ],
     "text": "loadbang"
    }
   },
   {
    "box": {
     "id": "obj-16",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      833.0,
      74.9,
      83.0,
      22.0
     ],
     "text": "loadmess #2"
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "bang",
      ""
     ],
     "patching_rect": [
      833.0,
      128.9,
      40.3,
      22.0
     ],
     "text": "sel 0"
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      457.0,
      496.9,
      58.4,
      22.0
     ],
     "text": "gate 2 2"
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      296.0,
      404.9,
      53.7,
      22.0
     ],
     "text": "zl.nth 1"
    }
   },
   {
    "box": {
     "id": "obj-20",
     "maxclass": "newobj",
     "numinlets": 4,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      301.0,
      588.9,
      170.4,
      22.0
     ],
     "text": "route writewave write replace"
    }
   },
   {
    "box": {
     "id": "obj-21",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      522.0,
      588.9,
      37.0,
      22.0
     ],
     "text": "t s s"
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      495.0,
      634.9,
      87.7,
      22.0
     ],
     "text": "prepend error"
    }
   },
   {
    "box": {
     "id": "obj-23",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      783.0,
      174.9,
      32.0,
      22.0
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      829.0,
      174.9,
      32.0,
      22.0
     ],
     "text": "2"
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      416.0,
      680.9,
      30.0,
      30.0
     ],
     "comment": "the result is in the buffer: path of its file",
     "index": 1
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      460.0,
      680.9,
      30.0,
      30.0
     ],
     "comment": "path of a quick first version, which the final one replaces",
     "index": 2
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      504.0,
      680.9,
      30.0,
      30.0
     ],
     "comment": "progress, 0. to 1.",
     "index": 3
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      548.0,
      680.9,
      30.0,
      30.0
     ],
     "comment": "1 while the server answers, 0 while it does not",
     "index": 4
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      592.0,
      680.9,
      30.0,
      30.0
     ],
     "comment": "a line of text to show: how things stand, or what is wrong",
     "index": 5
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      636.0,
      680.9,
      30.0,
      30.0
     ],
     "comment": "all that the server says about this object, as it says it",
     "index": 6
    }
   }
  ],
  "lines": [
   {
    "patchline": {
     "destination": [
      "obj-11",
      0
     ],
     "source": [
      "obj-3",
      0
     ],
     "midpoints": [
      482.0,
      124.9,
      482.0,
      154.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-12",
      0
     ],
     "source": [
      "obj-11",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-14",
      0
     ],
     "source": [
      "obj-13",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-11",
      0
     ],
     "source": [
      "obj-14",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-6",
      0
     ],
     "source": [
      "obj-15",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-17",
      0
     ],
     "source": [
      "obj-16",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-23",
      0
     ],
     "source": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-18",
      0
     ],
     "source": [
      "obj-23",
      0
     ],
     "midpoints": [
      715.0,
      216.9,
      715.0,
      246.9,
      721.0,
      262.9,
      721.0,
      292.9,
      727.0,
      308.9,
      727.0,
      338.9,
      731.0,
      354.9,
      731.0,
      384.9,
      734.0,
      400.9,
      734.0,
      430.9,
      736.0,
      446.9,
      736.0,
      476.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-24",
      0
     ],
     "source": [
      "obj-17",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-18",
      0
     ],
     "source": [
      "obj-24",
      0
     ],
     "midpoints": [
      738.0,
      216.9,
      738.0,
      246.9,
      744.0,
      262.9,
      744.0,
      292.9,
      750.0,
      308.9,
      750.0,
      338.9,
      754.0,
      354.9,
      754.0,
      384.9,
      757.0,
      400.9,
      757.0,
      430.9,
      759.0,
      446.9,
      759.0,
      476.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-4",
      0
     ],
     "source": [
      "obj-12",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-4",
      0
     ],
     "source": [
      "obj-12",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-5",
      0
     ],
     "source": [
      "obj-12",
      2
     ],
     "midpoints": [
      197.0,
      262.9,
      197.0,
      292.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-5",
      1
     ],
     "source": [
      "obj-12",
      3
     ],
     "midpoints": [
      210.0,
      262.9,
      210.0,
      292.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-5",
      2
     ],
     "source": [
      "obj-12",
      4
     ],
     "midpoints": [
      245.0,
      262.9,
      245.0,
      292.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-7",
      2
     ],
     "source": [
      "obj-12",
      5
     ],
     "midpoints": [
      372.0,
      262.9,
      372.0,
      292.9,
      446.0,
      308.9,
      446.0,
      338.9,
      506.0,
      354.9,
      506.0,
      384.9,
      537.0,
      400.9,
      537.0,
      430.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-6",
      1
     ],
     "source": [
      "obj-12",
      6
     ],
     "midpoints": [
      462.0,
      262.9,
      462.0,
      292.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-10",
      0
     ],
     "source": [
      "obj-12",
      7
     ],
     "midpoints": [
      474.0,
      262.9,
      474.0,
      292.9,
      458.0,
      308.9,
      458.0,
      338.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-6",
      2
     ],
     "source": [
      "obj-4",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-4",
      1
     ],
     "source": [
      "obj-6",
      0
     ],
     "midpoints": [
      362.0,
      338.9,
      362.0,
      308.9,
      233.0,
      292.9,
      233.0,
      262.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-8",
      0
     ],
     "source": [
      "obj-4",
      1
     ],
     "midpoints": [
      20.0,
      308.9,
      20.0,
      338.9,
      194.0,
      354.9,
      194.0,
      384.9,
      204.0,
      400.9,
      204.0,
      430.9,
      208.0,
      446.9,
      208.0,
      476.9,
      211.0,
      492.9,
      211.0,
      522.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-5",
      3
     ],
     "source": [
      "obj-4",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-10",
      0
     ],
     "source": [
      "obj-4",
      3
     ],
     "midpoints": [
      350.0,
      308.9,
      350.0,
      338.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-10",
      0
     ],
     "source": [
      "obj-5",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-19",
      0
     ],
     "source": [
      "obj-10",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-7",
      0
     ],
     "source": [
      "obj-19",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-6",
      3
     ],
     "source": [
      "obj-7",
      0
     ],
     "midpoints": [
      470.0,
      476.9,
      470.0,
      446.9,
      549.0,
      430.9,
      549.0,
      400.9,
      518.0,
      384.9,
      518.0,
      354.9,
      470.0,
      338.9,
      470.0,
      308.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-7",
      1
     ],
     "source": [
      "obj-6",
      1
     ],
     "midpoints": [
      206.0,
      354.9,
      206.0,
      384.9,
      284.0,
      400.9,
      284.0,
      430.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-18",
      1
     ],
     "source": [
      "obj-7",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-8",
      0
     ],
     "source": [
      "obj-18",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-9",
      0
     ],
     "source": [
      "obj-18",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-20",
      0
     ],
     "source": [
      "obj-8",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-20",
      0
     ],
     "source": [
      "obj-9",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-4",
      2
     ],
     "source": [
      "obj-20",
      0
     ],
     "midpoints": [
      510.0,
      614.9,
      510.0,
      584.9,
      594.0,
      568.9,
      594.0,
      538.9,
      578.0,
      522.9,
      578.0,
      492.9,
      561.0,
      476.9,
      561.0,
      446.9,
      525.0,
      430.9,
      525.0,
      400.9,
      494.0,
      384.9,
      494.0,
      354.9,
      434.0,
      338.9,
      434.0,
      308.9,
      360.0,
      292.9,
      360.0,
      262.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-7",
      3
     ],
     "source": [
      "obj-20",
      1
     ],
     "midpoints": [
      289.0,
      614.9,
      289.0,
      584.9,
      322.0,
      568.9,
      322.0,
      538.9,
      372.0,
      522.9,
      372.0,
      492.9,
      379.0,
      476.9,
      379.0,
      446.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-25",
      0
     ],
     "source": [
      "obj-20",
      2
     ],
     "midpoints": [
      438.0,
      630.9,
      438.0,
      660.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-21",
      0
     ],
     "source": [
      "obj-8",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-21",
      0
     ],
     "source": [
      "obj-9",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-21",
      0
     ],
     "source": [
      "obj-6",
      2
     ],
     "midpoints": [
      482.0,
      354.9,
      482.0,
      384.9,
      513.0,
      400.9,
      513.0,
      430.9,
      549.0,
      446.9,
      549.0,
      476.9,
      566.0,
      492.9,
      566.0,
      522.9,
      582.0,
      538.9,
      582.0,
      568.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-22",
      0
     ],
     "source": [
      "obj-21",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-30",
      0
     ],
     "source": [
      "obj-22",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-29",
      0
     ],
     "source": [
      "obj-21",
      0
     ],
     "midpoints": [
      483.0,
      630.9,
      483.0,
      660.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-26",
      0
     ],
     "source": [
      "obj-10",
      1
     ],
     "midpoints": [
      443.0,
      400.9,
      443.0,
      430.9,
      448.0,
      446.9,
      448.0,
      476.9,
      433.0,
      492.9,
      433.0,
      522.9,
      428.0,
      538.9,
      428.0,
      568.9,
      486.0,
      584.9,
      486.0,
      614.9,
      459.0,
      630.9,
      459.0,
      660.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-27",
      0
     ],
     "source": [
      "obj-10",
      2
     ],
     "midpoints": [
      465.0,
      400.9,
      465.0,
      430.9,
      482.0,
      446.9,
      482.0,
      476.9,
      445.0,
      492.9,
      445.0,
      522.9,
      440.0,
      538.9,
      440.0,
      568.9,
      498.0,
      584.9,
      498.0,
      614.9,
      471.0,
      630.9,
      471.0,
      660.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-28",
      0
     ],
     "source": [
      "obj-10",
      3
     ],
     "midpoints": [
      477.0,
      400.9,
      477.0,
      430.9,
      513.0,
      446.9,
      513.0,
      476.9,
      530.0,
      492.9,
      530.0,
      522.9,
      546.0,
      538.9,
      546.0,
      568.9,
      573.0,
      584.9,
      573.0,
      614.9,
      597.0,
      630.9,
      597.0,
      660.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-29",
      0
     ],
     "source": [
      "obj-10",
      4
     ],
     "midpoints": [
      489.0,
      400.9,
      489.0,
      430.9,
      525.0,
      446.9,
      525.0,
      476.9,
      542.0,
      492.9,
      542.0,
      522.9,
      558.0,
      538.9,
      558.0,
      568.9,
      585.0,
      584.9,
      585.0,
      614.9,
      609.0,
      630.9,
      609.0,
      660.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-30",
      0
     ],
     "source": [
      "obj-10",
      5
     ],
     "midpoints": [
      501.0,
      400.9,
      501.0,
      430.9,
      537.0,
      446.9,
      537.0,
      476.9,
      554.0,
      492.9,
      554.0,
      522.9,
      570.0,
      538.9,
      570.0,
      568.9,
      597.0,
      584.9,
      597.0,
      614.9,
      621.0,
      630.9,
      621.0,
      660.9
     ]
    }
   }
  ],
  "dependency_cache": [
   {
    "name": "sonograft.client.maxpat",
    "bootpath": ".",
    "patcherrelativepath": ".",
    "type": "JSON",
    "implicit": 1
   }
  ],
  "autosave": 0
 }
}
