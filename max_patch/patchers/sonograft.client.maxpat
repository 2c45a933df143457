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
   698.4,
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
  "description": "Asks a Sonograft server for renders",
  "digest": "Play one clip in another's sound",
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
      143.8,
      26.9
     ],
     "text": "sonograft.client",
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
      474.2,
      20.0
     ],
     "text": "One clip in the sound of another, by a Sonograft server. Double-click a part to see how."
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
      556.0,
      74.9,
      30.0,
      30.0
     ],
     "comment": "render, bang, content, style, cancel, styles, jobs, host, port, any parameter and its value",
     "index": 1
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      411.0,
      174.9,
      60.3,
      22.0
     ],
     "text": "deferlow"
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      381.0,
      74.9,
      161.8,
      22.0
     ],
     "text": "patcherargs 127.0.0.1 7770"
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      "bang"
     ],
     "patching_rect": [
      604.0,
      74.9,
      64.4,
      22.0
     ],
     "text": "loadbang"
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      604.0,
      128.9,
      60.3,
      22.0
     ],
     "text": "deferlow"
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
      "bang"
     ],
     "patching_rect": [
      530.0,
      174.9,
      38.4,
      22.0
     ],
     "text": "t 1 b"
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "bang"
     ],
     "patching_rect": [
      439.0,
      220.9,
      75.7,
      22.0
     ],
     "text": "metro 2000"
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      365.0,
      266.9,
      60.3,
      22.0
     ],
     "text": "deferlow"
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
      386.0,
      312.9,
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
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      545.0,
      542.9,
      38.4,
      22.0
     ],
     "text": "gate"
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
      456.0,
      450.9,
      39.0,
      22.0
     ],
     "text": "== 1"
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "int",
      "int"
     ],
     "patching_rect": [
      409.0,
      496.9,
      36.3,
      22.0
     ],
     "text": "t i i i"
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "bang",
      ""
     ],
     "patching_rect": [
      352.0,
      542.9,
      40.3,
      22.0
     ],
     "text": "sel 1"
    }
   },
   {
    "box": {
     "id": "obj-16",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "int",
      "int"
     ],
     "patching_rect": [
      234.0,
      542.9,
      68.4,
      22.0
     ],
     "text": "change -1"
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "int",
      "int"
     ],
     "patching_rect": [
      455.0,
      542.9,
      64.4,
      22.0
     ],
     "text": "change 0"
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "int",
      "int"
     ],
     "patching_rect": [
      495.0,
      496.9,
      36.3,
      22.0
     ],
     "text": "t i i i"
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      75.0,
      450.9,
      144.4,
      22.0
     ],
     "text": "udpsend 127.0.0.1 7770"
    }
   },
   {
    "box": {
     "id": "obj-20",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      363.0,
      588.9,
      37.0,
      22.0
     ],
     "text": "t s s"
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
      472.0,
      634.9,
      87.7,
      22.0
     ],
     "text": "prepend error"
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "newobj",
     "numinlets": 2,
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
       300.0,
       220.0
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
          58.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "host and port",
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
          181.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "one attribute and its value; done after the last",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          129.0,
          160.0,
          30.0,
          30.0
         ],
         "comment": "messages",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          "int"
         ],
         "patching_rect": [
          58.0,
          68.0,
          69.0,
          22.0
         ],
         "text": "unpack s i"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          20.0,
          114.0,
          85.0,
          22.0
         ],
         "text": "prepend host"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          119.0,
          114.0,
          83.0,
          22.0
         ],
         "text": "prepend port"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          181.0,
          68.0,
          72.4,
          22.0
         ],
         "text": "route done"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "destination": [
          "obj-4",
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
          "obj-5",
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
          "obj-3",
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
          "obj-6",
          0
         ],
         "source": [
          "obj-4",
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
          "obj-2",
          0
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
          "obj-7",
          1
         ],
         "midpoints": [
          216.0,
          110.0,
          216.0,
          140.0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      445.0,
      128.9,
      81.7,
      22.0
     ],
     "text": "p arguments"
    }
   },
   {
    "box": {
     "id": "obj-23",
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
       673.0,
       300.0
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
          345.5,
          20.0
         ],
         "text": "What is no command is a parameter and its value: strength 0.7"
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
          107.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "messages",
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
          74.0,
          240.0,
          30.0,
          30.0
         ],
         "comment": "render",
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
          202.0,
          240.0,
          30.0,
          30.0
         ],
         "comment": "a parameter and its value",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          246.0,
          240.0,
          30.0,
          30.0
         ],
         "comment": "cancel",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          290.0,
          240.0,
          30.0,
          30.0
         ],
         "comment": "a question to the server",
         "index": 4
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          390.0,
          240.0,
          30.0,
          30.0
         ],
         "comment": "to the network as it is",
         "index": 5
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          434.0,
          240.0,
          30.0,
          30.0
         ],
         "comment": "ping",
         "index": 6
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 10,
         "numoutlets": 10,
         "outlettype": [
          "",
          "",
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
          107.0,
          102.0,
          310.5,
          22.0
         ],
         "text": "route bang render cancel styles jobs ping auth host port"
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
          172.0,
          148.0,
          72.4,
          22.0
         ],
         "text": "route bang"
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
          250.0,
          194.0,
          141.1,
          22.0
         ],
         "text": "prepend /sonograft/jobs"
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
          305.0,
          148.0,
          142.4,
          22.0
         ],
         "text": "prepend /sonograft/auth"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          461.0,
          148.0,
          85.0,
          22.0
         ],
         "text": "prepend host"
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
          560.0,
          148.0,
          83.0,
          22.0
         ],
         "text": "prepend port"
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
          259.0,
          148.0,
          32.0,
          22.0
         ],
         "text": "t b"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          56.0,
          148.0,
          102.4,
          22.0
         ],
         "text": "/sonograft/styles"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          143.0,
          194.0,
          93.7,
          22.0
         ],
         "text": "/sonograft/jobs"
        }
       }
      ],
      "lines": [
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
          "obj-3",
          0
         ],
         "source": [
          "obj-9",
          0
         ],
         "midpoints": [
          20.0,
          144.0,
          20.0,
          174.0,
          75.0,
          190.0,
          75.0,
          220.0
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
          "obj-9",
          1
         ],
         "midpoints": [
          32.0,
          144.0,
          32.0,
          174.0,
          90.0,
          190.0,
          90.0,
          220.0
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
          "obj-9",
          2
         ],
         "midpoints": [
          44.0,
          144.0,
          44.0,
          174.0,
          119.0,
          190.0,
          119.0,
          220.0
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
          "obj-9",
          3
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
          "obj-16",
          0
         ],
         "midpoints": [
          131.0,
          190.0,
          131.0,
          220.0
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
          4
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
          "obj-17",
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
          "obj-9",
          5
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
          "obj-15",
          0
         ],
         "midpoints": [
          406.0,
          190.0,
          406.0,
          220.0
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
          "obj-9",
          6
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
          "obj-12",
          0
         ],
         "midpoints": [
          418.0,
          190.0,
          418.0,
          220.0
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
          7
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
          "obj-13",
          0
         ],
         "midpoints": [
          436.0,
          190.0,
          436.0,
          220.0
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
          "obj-9",
          8
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
          "obj-14",
          0
         ],
         "midpoints": [
          451.0,
          190.0,
          451.0,
          220.0
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
          9
         ],
         "midpoints": [
          657.0,
          144.0,
          657.0,
          174.0,
          463.0,
          190.0,
          463.0,
          220.0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      185.0,
      220.9,
      240.0,
      22.0
     ],
     "text": "p commands"
    }
   },
   {
    "box": {
     "id": "obj-24",
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
      529.0,
      220.9,
      73.7,
      22.0
     ],
     "text": "p who am I"
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "newobj",
     "numinlets": 2,
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
       635.1,
       985.4
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
          230.0,
          61.4
         ],
         "text": "Says a number to its own port. If that is not heard within 150 ms, another program has the port and the next one is tried.",
         "linecount": 4
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
          465.0,
          89.4,
          30.0,
          30.0
         ],
         "comment": "bang: is the port still ours?",
         "index": 1
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
          512.0,
          89.4,
          30.0,
          30.0
         ],
         "comment": "a number that only this object has",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          247.0,
          925.4,
          30.0,
          30.0
         ],
         "comment": "the port, each time that it is proven",
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
          359.0,
          925.4,
          30.0,
          30.0
         ],
         "comment": "what the server says",
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
          403.0,
          925.4,
          30.0,
          30.0
         ],
         "comment": "what is wrong",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          465.0,
          143.4,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          432.0,
          189.4,
          40.3,
          22.0
         ],
         "text": "sel 0"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "int",
          "bang"
         ],
         "patching_rect": [
          421.0,
          235.4,
          34.3,
          22.0
         ],
         "text": "t i b"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          318.0,
          281.4,
          174.4,
          22.0
         ],
         "text": "prepend /sonograft.client/here"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          226.0,
          695.4,
          144.4,
          22.0
         ],
         "text": "udpsend 127.0.0.1 7780"
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
          397.0,
          695.4,
          208.1,
          22.0
         ],
         "text": "udpreceive 7780 @defer 1 @quiet 1"
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
          393.0,
          741.4,
          157.7,
          22.0
         ],
         "text": "route /sonograft.client/here"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          414.0,
          787.4,
          40.3,
          22.0
         ],
         "text": "sel 0"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          "bang"
         ],
         "patching_rect": [
          409.0,
          833.4,
          38.4,
          22.0
         ],
         "text": "t b b"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          247.0,
          879.4,
          57.7,
          22.0
         ],
         "text": "int 7780"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          506.0,
          281.4,
          67.0,
          22.0
         ],
         "text": "delay 150"
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
          426.0,
          327.4,
          60.3,
          22.0
         ],
         "text": "deferlow"
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
          345.0,
          373.4,
          37.7,
          22.0
         ],
         "text": "int 0"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          346.0,
          419.4,
          32.0,
          22.0
         ],
         "text": "+ 1"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          342.0,
          465.4,
          42.3,
          22.0
         ],
         "text": "% 20"
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
          347.0,
          511.4,
          32.0,
          22.0
         ],
         "text": "t i i"
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
          465.0,
          557.4,
          52.0,
          22.0
         ],
         "text": "+ 7780"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "int",
          "int"
         ],
         "patching_rect": [
          570.0,
          603.4,
          32.0,
          22.0
         ],
         "text": "t i i"
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
          416.0,
          649.4,
          83.0,
          22.0
         ],
         "text": "prepend port"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          345.0,
          557.4,
          40.3,
          22.0
         ],
         "text": "sel 0"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          524.0,
          603.4,
          32.0,
          22.0
         ],
         "text": "t b"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          277.0,
          649.4,
          63.0,
          22.0
         ],
         "text": "tosymbol"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          411.0,
          879.4,
          37.7,
          22.0
         ],
         "text": "stop"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          32.0,
          603.4,
          465.9,
          22.0
         ],
         "text": "No UDP port from 7780 to 7799 is free to hear the answers. Close what listens there."
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
          "obj-2",
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
          "obj-9",
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
          "obj-17",
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
          "obj-18",
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
          336.0,
          323.4,
          336.0,
          353.4,
          333.0,
          369.4,
          333.0,
          399.4,
          334.0,
          415.4,
          334.0,
          445.4,
          330.0,
          461.4,
          330.0,
          491.4,
          335.0,
          507.4,
          335.0,
          537.4,
          333.0,
          553.4,
          333.0,
          583.4,
          20.0,
          599.4,
          20.0,
          629.4,
          265.0,
          645.4,
          265.0,
          675.4
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
          "obj-3",
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
          "obj-3",
          0
         ],
         "midpoints": [
          556.0,
          139.4,
          556.0,
          261.4,
          587.0,
          277.4,
          587.0,
          307.4,
          554.0,
          323.4,
          554.0,
          583.4,
          616.0,
          599.4,
          616.0,
          629.4,
          554.0,
          645.4,
          554.0,
          675.4,
          619.0,
          691.4,
          619.0,
          721.4,
          565.0,
          737.4,
          565.0,
          767.4
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
          "obj-14",
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
          "obj-5",
          0
         ],
         "source": [
          "obj-13",
          1
         ],
         "midpoints": [
          468.0,
          783.4,
          468.0,
          813.4,
          462.0,
          829.4,
          462.0,
          905.4
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
          "obj-29",
          0
         ],
         "midpoints": [
          564.0,
          905.4,
          564.0,
          783.4,
          577.0,
          767.4,
          577.0,
          737.4,
          631.0,
          721.4,
          631.0,
          691.4,
          566.0,
          675.4,
          566.0,
          645.4,
          628.0,
          629.4,
          628.0,
          599.4,
          566.0,
          583.4,
          566.0,
          323.4,
          599.0,
          307.4,
          599.0,
          277.4
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
          "obj-4",
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
          "obj-19",
          1
         ],
         "source": [
          "obj-22",
          1
         ],
         "midpoints": [
          393.0,
          537.4,
          393.0,
          507.4,
          399.0,
          491.4,
          399.0,
          461.4,
          392.0,
          445.4,
          392.0,
          415.4,
          397.0,
          399.4,
          397.0,
          369.4
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
          1
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
          "obj-25",
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
          "obj-25",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-16",
          1
         ],
         "source": [
          "obj-24",
          0
         ],
         "midpoints": [
          404.0,
          645.4,
          404.0,
          675.4,
          385.0,
          691.4,
          385.0,
          721.4,
          381.0,
          737.4,
          381.0,
          767.4,
          402.0,
          783.4,
          402.0,
          813.4,
          397.0,
          829.4,
          397.0,
          859.4
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
          "obj-22",
          0
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
          "obj-26",
          0
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
          "obj-30",
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
          "obj-28",
          0
         ],
         "midpoints": [
          214.0,
          691.4,
          214.0,
          721.4,
          308.0,
          737.4,
          308.0,
          767.4,
          307.0,
          783.4,
          307.0,
          859.4,
          318.0,
          875.4,
          318.0,
          905.4
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
          "obj-7",
          0
         ],
         "source": [
          "obj-27",
          0
         ],
         "midpoints": [
          512.0,
          629.4,
          512.0,
          599.4,
          321.0,
          583.4,
          321.0,
          553.4,
          323.0,
          537.4,
          323.0,
          507.4,
          318.0,
          491.4,
          318.0,
          461.4,
          322.0,
          445.4,
          322.0,
          415.4,
          321.0,
          399.4,
          321.0,
          369.4,
          324.0,
          353.4,
          324.0,
          323.4,
          306.0,
          307.4,
          306.0,
          277.4,
          375.0,
          261.4,
          375.0,
          139.4
         ]
        }
       }
      ]
     },
     "patching_rect": [
      234.0,
      450.9,
      160.0,
      22.0
     ],
     "text": "p own port"
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
       1363.0,
       622.0
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
          510.2,
          20.0
         ],
         "text": "Other objects may hear the same port: of renders, only those with our own tokens concern us."
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
          463.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "what the server says",
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
          496.0,
          562.0,
          30.0,
          30.0
         ],
         "comment": "pong, version",
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
          936.0,
          562.0,
          30.0,
          30.0
         ],
         "comment": "to the server: cancel what was acknowledged too late",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1259.0,
          562.0,
          30.0,
          30.0
         ],
         "comment": "what concerns our own renders",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1303.0,
          562.0,
          30.0,
          30.0
         ],
         "comment": "the same, to look into",
         "index": 4
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
          463.0,
          102.0,
          32.0,
          22.0
         ],
         "text": "t l l"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 9,
         "numoutlets": 9,
         "outlettype": [
          "",
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
          20.0,
          148.0,
          826.1,
          22.0
         ],
         "text": "route /sonograft/pong /sonograft/version /sonograft/ack /sonograft/fail /sonograft/styles/item /sonograft/styles/end /sonograft/jobs/item /sonograft/jobs/end"
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
          169.0,
          194.0,
          145.8,
          22.0
         ],
         "text": "prepend /sonograft/pong"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          329.0,
          194.0,
          157.7,
          22.0
         ],
         "text": "prepend /sonograft/version"
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
          500.0,
          194.0,
          80.4,
          22.0
         ],
         "text": "route render"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          ""
         ],
         "patching_rect": [
          610.0,
          240.0,
          36.3,
          22.0
         ],
         "text": "t l l l"
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
          595.0,
          286.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 1"
        }
       },
       {
        "box": {
         "id": "obj-14",
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
          541.0,
          332.0,
          109.0,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-stopping 1"
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
          654.0,
          378.0,
          32.0,
          22.0
         ],
         "text": "t b"
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
          743.0,
          424.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
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
          834.0,
          470.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 2"
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
          902.0,
          516.0,
          153.7,
          22.0
         ],
         "text": "prepend /sonograft/cancel"
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
          595.0,
          194.0,
          80.4,
          22.0
         ],
         "text": "route render"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          675.0,
          240.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 1"
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
          689.0,
          194.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 3"
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
          676.0,
          332.0,
          95.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-asked 1"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          809.0,
          378.0,
          32.0,
          22.0
         ],
         "text": "t b"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          935.0,
          424.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          1147.0,
          470.0,
          32.0,
          22.0
         ],
         "text": "t l l"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          675.0,
          286.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 1"
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
          "obj-2",
          0
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
          "obj-7",
          1
         ],
         "midpoints": [
          860.0,
          144.0,
          860.0,
          174.0,
          844.0,
          190.0,
          844.0,
          220.0,
          849.0,
          236.0,
          849.0,
          266.0,
          854.0,
          282.0,
          854.0,
          312.0,
          857.0,
          328.0,
          857.0,
          358.0,
          855.0,
          374.0,
          855.0,
          404.0
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
          "obj-3",
          0
         ],
         "source": [
          "obj-9",
          0
         ],
         "midpoints": [
          433.0,
          236.0,
          433.0,
          266.0,
          438.0,
          282.0,
          438.0,
          312.0,
          443.0,
          328.0,
          443.0,
          358.0,
          447.0,
          374.0,
          447.0,
          404.0,
          450.0,
          420.0,
          450.0,
          450.0,
          452.0,
          466.0,
          452.0,
          496.0,
          453.0,
          512.0,
          453.0,
          542.0
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
          "obj-3",
          0
         ],
         "source": [
          "obj-10",
          0
         ],
         "midpoints": [
          511.0,
          236.0,
          511.0,
          266.0,
          516.0,
          282.0,
          516.0,
          312.0,
          520.0,
          328.0,
          520.0,
          358.0,
          524.0,
          374.0,
          524.0,
          404.0,
          527.0,
          420.0,
          527.0,
          450.0,
          529.0,
          466.0,
          529.0,
          496.0,
          531.0,
          512.0,
          531.0,
          542.0
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
          2
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
          "obj-16",
          1
         ],
         "source": [
          "obj-12",
          2
         ],
         "midpoints": [
          663.0,
          282.0,
          663.0,
          312.0,
          664.0,
          328.0,
          664.0,
          358.0,
          718.0,
          374.0,
          718.0,
          404.0
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
          "obj-14",
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
          "obj-18",
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
          "obj-4",
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
          "obj-26",
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
          "obj-22",
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
          "obj-8",
          3
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
          "obj-22",
          0
         ],
         "source": [
          "obj-20",
          0
         ],
         "midpoints": [
          742.0,
          282.0,
          742.0,
          312.0
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
          "obj-19",
          1
         ],
         "midpoints": [
          754.0,
          236.0,
          754.0,
          266.0,
          766.0,
          282.0,
          766.0,
          312.0,
          786.0,
          328.0,
          786.0,
          358.0
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
          "obj-8",
          4
         ],
         "midpoints": [
          757.0,
          190.0,
          757.0,
          220.0,
          766.0,
          236.0,
          766.0,
          266.0,
          778.0,
          282.0,
          778.0,
          312.0,
          798.0,
          328.0,
          798.0,
          358.0
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
          "obj-8",
          5
         ],
         "midpoints": [
          769.0,
          190.0,
          769.0,
          220.0,
          778.0,
          236.0,
          778.0,
          266.0,
          790.0,
          282.0,
          790.0,
          312.0,
          810.0,
          328.0,
          810.0,
          358.0
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
          "obj-8",
          6
         ],
         "midpoints": [
          799.0,
          190.0,
          799.0,
          220.0,
          805.0,
          236.0,
          805.0,
          266.0,
          810.0,
          282.0,
          810.0,
          312.0,
          822.0,
          328.0,
          822.0,
          358.0
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
          "obj-8",
          7
         ],
         "midpoints": [
          832.0,
          190.0,
          832.0,
          220.0,
          837.0,
          236.0,
          837.0,
          266.0,
          842.0,
          282.0,
          842.0,
          312.0,
          845.0,
          328.0,
          845.0,
          358.0
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
          8
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
         ],
         "midpoints": [
          742.0,
          236.0,
          742.0,
          266.0,
          754.0,
          282.0,
          754.0,
          312.0
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
          "obj-25",
          1
         ],
         "midpoints": [
          1271.0,
          512.0,
          1271.0,
          542.0
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
         ],
         "midpoints": [
          1243.0,
          512.0,
          1243.0,
          542.0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      215.0,
      496.9,
      120.0,
      22.0
     ],
     "text": "p said"
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "newobj",
     "numinlets": 6,
     "numoutlets": 5,
     "outlettype": [
      "",
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
       1671.3,
       806.0
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
          415.5,
          20.0
         ],
         "text": "-1 not known yet, 0 away, 1 here, 2 speaks a newer protocol, 3 an older one"
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
          371.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "bang: two seconds are over",
         "index": 1
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
          475.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "our own port, proven: now the server can be asked",
         "index": 2
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
          599.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "a number that only this object has",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          718.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "pong or version, as the server says it",
         "index": 4
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          1099.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "host or port: another server",
         "index": 5
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          1243.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "bang: say once more what is wrong",
         "index": 6
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          530.0,
          746.0,
          30.0,
          30.0
         ],
         "comment": "bang: is our port still ours?",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          574.0,
          746.0,
          30.0,
          30.0
         ],
         "comment": "to the network",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          660.0,
          746.0,
          30.0,
          30.0
         ],
         "comment": "how things stand",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          704.0,
          746.0,
          30.0,
          30.0
         ],
         "comment": "what is wrong",
         "index": 4
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          748.0,
          746.0,
          30.0,
          30.0
         ],
         "comment": "a line of text",
         "index": 5
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 3,
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
           358.0
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
              57.0,
              14.0,
              30.0,
              30.0
             ],
             "comment": "host or port",
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
              163.0,
              14.0,
              30.0,
              30.0
             ],
             "comment": "bang: say it",
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
              216.0,
              14.0,
              30.0,
              30.0
             ],
             "comment": "bang: say it at the other outlet",
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
              147.0,
              298.0,
              30.0,
              30.0
             ],
             "comment": "host:port",
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
              191.0,
              298.0,
              30.0,
              30.0
             ],
             "comment": "host:port",
             "index": 2
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 3,
             "outlettype": [
              "",
              "",
              ""
             ],
             "patching_rect": [
              57.0,
              68.0,
              92.4,
              22.0
             ],
             "text": "route host port"
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
              163.0,
              68.0,
              38.4,
              22.0
             ],
             "text": "t b 1"
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
              216.0,
              68.0,
              38.4,
              22.0
             ],
             "text": "t b 2"
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
              "bang"
             ],
             "patching_rect": [
              149.0,
              114.0,
              38.4,
              22.0
             ],
             "text": "t b b"
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
              20.0,
              160.0,
              97.7,
              22.0
             ],
             "text": "zl.reg 127.0.0.1"
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
              132.0,
              160.0,
              57.7,
              22.0
             ],
             "text": "int 7770"
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              53.0,
              206.0,
              133.0,
              22.0
             ],
             "text": "sprintf symout %s:%ld"
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
              148.0,
              252.0,
              48.4,
              22.0
             ],
             "text": "gate 2"
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
              "obj-10",
              1
             ],
             "source": [
              "obj-6",
              0
             ],
             "midpoints": [
              94.0,
              110.0,
              94.0,
              140.0
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
              1
             ],
             "midpoints": [
              137.0,
              110.0,
              137.0,
              140.0
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
              "obj-2",
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
              "obj-7",
              1
             ],
             "midpoints": [
              201.0,
              110.0,
              201.0,
              140.0,
              203.0,
              156.0,
              203.0,
              186.0,
              200.0,
              202.0,
              200.0,
              232.0
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
              "obj-7",
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
              "obj-3",
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
              "obj-8",
              1
             ],
             "midpoints": [
              213.0,
              110.0,
              213.0,
              140.0,
              215.0,
              156.0,
              215.0,
              232.0
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
              "obj-11",
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
              "obj-12",
              1
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
              "obj-4",
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
              "obj-5",
              0
             ],
             "source": [
              "obj-13",
              1
             ]
            }
           }
          ]
         },
         "patching_rect": [
          1493.0,
          654.0,
          90.0,
          22.0
         ],
         "text": "p place"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "",
          "bang"
         ],
         "patching_rect": [
          371.0,
          102.0,
          48.4,
          22.0
         ],
         "text": "t b 0 b"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          647.0,
          286.0,
          37.7,
          22.0
         ],
         "text": "int 1"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          675.0,
          332.0,
          40.3,
          22.0
         ],
         "text": "sel 0"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "int",
          "int"
         ],
         "patching_rect": [
          475.0,
          102.0,
          32.0,
          22.0
         ],
         "text": "t i i"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          442.0,
          148.0,
          60.4,
          22.0
         ],
         "text": "pack 0 0"
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
          44.0,
          654.0,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          ""
         ],
         "patching_rect": [
          718.0,
          102.0,
          227.8,
          22.0
         ],
         "text": "route /sonograft/pong /sonograft/version"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          690.0,
          148.0,
          63.7,
          22.0
         ],
         "text": "unpack 0"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          652.0,
          194.0,
          40.3,
          22.0
         ],
         "text": "sel 0"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          627.0,
          240.0,
          38.4,
          22.0
         ],
         "text": "t b 1"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          498.0,
          516.0,
          41.7,
          22.0
         ],
         "text": "int -1"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          458.0,
          562.0,
          40.3,
          22.0
         ],
         "text": "sel 1"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          429.0,
          608.0,
          32.0,
          22.0
         ],
         "text": "t b"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          838.0,
          148.0,
          32.0,
          22.0
         ],
         "text": "t l l"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          813.0,
          194.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 5"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          802.0,
          240.0,
          40.3,
          22.0
         ],
         "text": "sel 1"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "int",
          "int"
         ],
         "patching_rect": [
          826.0,
          286.0,
          32.0,
          22.0
         ],
         "text": "t i i"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          797.0,
          332.0,
          32.0,
          22.0
         ],
         "text": "> 1"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "bang",
          ""
         ],
         "patching_rect": [
          759.0,
          378.0,
          50.4,
          22.0
         ],
         "text": "sel 1 0"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          855.0,
          332.0,
          65.0,
          22.0
         ],
         "text": "append 1"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          881.0,
          194.0,
          61.0,
          22.0
         ],
         "text": "zl.slice 1"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          923.0,
          240.0,
          61.0,
          22.0
         ],
         "text": "zl.slice 3"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          915.0,
          286.0,
          159.7,
          22.0
         ],
         "text": "sprintf symout %ld.%ld.%ld"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "int",
          "int",
          "int"
         ],
         "patching_rect": [
          754.0,
          470.0,
          36.3,
          22.0
         ],
         "text": "t i i i"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "int",
          "int"
         ],
         "patching_rect": [
          944.0,
          516.0,
          68.4,
          22.0
         ],
         "text": "change -1"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          1026.0,
          516.0,
          41.7,
          22.0
         ],
         "text": "int -1"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "newobj",
         "numinlets": 5,
         "numoutlets": 5,
         "outlettype": [
          "bang",
          "bang",
          "bang",
          "bang",
          ""
         ],
         "patching_rect": [
          943.0,
          562.0,
          70.4,
          22.0
         ],
         "text": "sel 0 1 2 3"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 5,
         "outlettype": [
          "bang",
          "",
          "",
          "bang",
          ""
         ],
         "patching_rect": [
          1099.0,
          102.0,
          68.4,
          22.0
         ],
         "text": "t b -1 1 b l"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          "bang"
         ],
         "patching_rect": [
          1131.0,
          608.0,
          38.4,
          22.0
         ],
         "text": "t b b"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          618.0,
          608.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          897.0,
          608.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          1597.0,
          654.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          568.0,
          700.0,
          249.8,
          22.0
         ],
         "text": "sprintf symout Sonograft %s answers at %s."
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          832.0,
          700.0,
          437.2,
          22.0
         ],
         "text": "sprintf symout No Sonograft server answers at %s. Start it with: sonograft serve"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          102.0,
          654.0,
          697.3,
          22.0
         ],
         "text": "sprintf symout This server speaks protocol %ld\\, this Max object speaks %ld. Bring it up to date with: sonograft clients install max"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          813.0,
          654.0,
          666.0,
          22.0
         ],
         "text": "sprintf symout This server speaks protocol %ld\\, this Max object needs %ld. Bring the server up to date\\, then start it again."
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          699.0,
          378.0,
          32.0,
          22.0
         ],
         "text": "0"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          780.0,
          286.0,
          32.0,
          22.0
         ],
         "text": "1"
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          750.0,
          424.0,
          32.0,
          22.0
         ],
         "text": "2"
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          796.0,
          424.0,
          32.0,
          22.0
         ],
         "text": "3"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          402.0,
          194.0,
          184.4,
          22.0
         ],
         "text": "/sonograft/ping $2 reply_port $1"
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          324.0,
          700.0,
          183.7,
          22.0
         ],
         "text": "/sonograft/version reply_port $1"
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          1136.0,
          148.0,
          45.0,
          22.0
         ],
         "text": "set -1"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "destination": [
          "obj-14",
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
          "obj-15",
          0
         ],
         "source": [
          "obj-14",
          2
         ],
         "midpoints": [
          430.0,
          144.0,
          430.0,
          174.0,
          390.0,
          190.0,
          390.0,
          220.0,
          427.0,
          236.0,
          427.0,
          266.0
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
          "obj-50",
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
          "obj-37",
          0
         ],
         "source": [
          "obj-50",
          0
         ],
         "midpoints": [
          726.0,
          420.0,
          726.0,
          450.0
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
          1
         ],
         "midpoints": [
          418.0,
          144.0,
          418.0,
          174.0,
          378.0,
          190.0,
          378.0,
          220.0,
          415.0,
          236.0,
          415.0,
          266.0
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
          "obj-14",
          0
         ],
         "midpoints": [
          324.0,
          144.0,
          324.0,
          174.0,
          325.0,
          190.0,
          325.0,
          220.0,
          326.0,
          236.0,
          326.0,
          266.0,
          327.0,
          282.0,
          327.0,
          358.0,
          328.0,
          374.0,
          328.0,
          450.0,
          329.0,
          466.0,
          329.0,
          542.0,
          330.0,
          558.0,
          330.0,
          634.0,
          20.0,
          650.0,
          20.0,
          680.0,
          300.0,
          696.0,
          300.0,
          726.0
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
          "obj-3",
          0
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
          "obj-17",
          1
         ],
         "midpoints": [
          516.0,
          144.0,
          516.0,
          174.0,
          601.0,
          190.0,
          601.0,
          220.0,
          451.0,
          236.0,
          451.0,
          266.0,
          434.0,
          282.0,
          434.0,
          312.0,
          435.0,
          328.0,
          435.0,
          404.0,
          436.0,
          420.0,
          436.0,
          496.0,
          437.0,
          512.0,
          437.0,
          588.0,
          417.0,
          604.0,
          417.0,
          634.0
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
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-54",
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
          "obj-54",
          0
         ],
         "midpoints": [
          439.0,
          236.0,
          439.0,
          266.0,
          365.0,
          282.0,
          365.0,
          312.0,
          366.0,
          328.0,
          366.0,
          404.0,
          367.0,
          420.0,
          367.0,
          450.0,
          368.0,
          466.0,
          368.0,
          588.0,
          369.0,
          604.0,
          369.0,
          634.0,
          32.0,
          650.0,
          32.0,
          680.0,
          312.0,
          696.0,
          312.0,
          726.0
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
          "obj-4",
          0
         ],
         "midpoints": [
          559.0,
          98.0,
          559.0,
          128.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-22",
          1
         ],
         "source": [
          "obj-4",
          0
         ],
         "midpoints": [
          657.0,
          98.0,
          657.0,
          128.0,
          659.0,
          144.0,
          659.0,
          174.0
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
          "obj-5",
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
          "obj-22",
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
          "obj-23",
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
          "obj-23",
          0
         ],
         "midpoints": [
          588.0,
          282.0,
          588.0,
          312.0,
          589.0,
          328.0,
          589.0,
          358.0,
          590.0,
          374.0,
          590.0,
          404.0,
          591.0,
          420.0,
          591.0,
          496.0
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
          "obj-26",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-55",
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
          "obj-9",
          0
         ],
         "source": [
          "obj-55",
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
          "obj-20",
          1
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
          "obj-27",
          1
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
          1
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
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-45",
          1
         ],
         "source": [
          "obj-36",
          0
         ],
         "midpoints": [
          1094.0,
          328.0,
          1094.0,
          358.0,
          1095.0,
          374.0,
          1095.0,
          450.0,
          1096.0,
          466.0,
          1096.0,
          496.0,
          1137.0,
          512.0,
          1137.0,
          588.0,
          1183.0,
          604.0,
          1183.0,
          634.0
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
          "obj-27",
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
          "obj-28",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-51",
          0
         ],
         "source": [
          "obj-29",
          0
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
          "obj-51",
          0
         ],
         "midpoints": [
          764.0,
          328.0,
          764.0,
          358.0,
          747.0,
          374.0,
          747.0,
          404.0,
          738.0,
          420.0,
          738.0,
          450.0
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
          "obj-29",
          1
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
          "obj-30",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-43",
          1
         ],
         "source": [
          "obj-33",
          0
         ],
         "midpoints": [
          823.0,
          374.0,
          823.0,
          404.0,
          842.0,
          420.0,
          842.0,
          450.0,
          804.0,
          466.0,
          804.0,
          496.0,
          805.0,
          512.0,
          805.0,
          542.0,
          806.0,
          558.0,
          806.0,
          588.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-44",
          1
         ],
         "source": [
          "obj-33",
          0
         ],
         "midpoints": [
          913.0,
          374.0,
          913.0,
          404.0,
          914.0,
          420.0,
          914.0,
          450.0,
          915.0,
          466.0,
          915.0,
          496.0,
          916.0,
          512.0,
          916.0,
          542.0,
          917.0,
          558.0,
          917.0,
          588.0
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
          "obj-30",
          0
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
          "obj-52",
          0
         ],
         "source": [
          "obj-32",
          0
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
          "obj-52",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-53",
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
          "obj-37",
          0
         ],
         "source": [
          "obj-53",
          0
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
          "obj-37",
          2
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
          "obj-37",
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
          "obj-37",
          1
         ],
         "midpoints": [
          554.0,
          512.0,
          554.0,
          542.0,
          527.0,
          558.0,
          527.0,
          588.0,
          528.0,
          604.0,
          528.0,
          634.0,
          90.0,
          650.0,
          90.0,
          680.0,
          521.0,
          696.0,
          521.0,
          726.0
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
          "obj-37",
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
          "obj-38",
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
          "obj-7",
          0
         ],
         "midpoints": [
          1252.0,
          98.0,
          1252.0,
          128.0,
          1273.0,
          144.0,
          1273.0,
          174.0,
          1274.0,
          190.0,
          1274.0,
          220.0,
          1275.0,
          236.0,
          1275.0,
          266.0,
          1276.0,
          282.0,
          1276.0,
          358.0,
          1277.0,
          374.0,
          1277.0,
          450.0,
          1278.0,
          466.0,
          1278.0,
          496.0
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
          "obj-13",
          1
         ],
         "source": [
          "obj-40",
          0
         ],
         "midpoints": [
          1119.0,
          604.0,
          1119.0,
          634.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-47",
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
          "obj-11",
          0
         ],
         "source": [
          "obj-47",
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
          "obj-40",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-13",
          2
         ],
         "source": [
          "obj-42",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-46",
          1
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
          "obj-45",
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
          "obj-46",
          0
         ],
         "source": [
          "obj-45",
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
          "obj-46",
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
          "obj-40",
          2
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-48",
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
          "obj-11",
          0
         ],
         "source": [
          "obj-48",
          0
         ],
         "midpoints": [
          533.0,
          696.0,
          533.0,
          726.0
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
          "obj-40",
          3
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-49",
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
          "obj-11",
          0
         ],
         "source": [
          "obj-49",
          0
         ],
         "midpoints": [
          556.0,
          696.0,
          556.0,
          726.0
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
          "obj-6",
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
          "obj-41",
          4
         ],
         "midpoints": [
          1261.0,
          144.0,
          1261.0,
          174.0,
          1262.0,
          190.0,
          1262.0,
          220.0,
          1263.0,
          236.0,
          1263.0,
          266.0,
          1264.0,
          282.0,
          1264.0,
          358.0,
          1265.0,
          374.0,
          1265.0,
          450.0,
          1266.0,
          466.0,
          1266.0,
          496.0,
          1285.0,
          512.0,
          1285.0,
          542.0,
          1286.0,
          558.0,
          1286.0,
          634.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-56",
          0
         ],
         "source": [
          "obj-41",
          3
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
          "obj-56",
          0
         ],
         "midpoints": [
          1133.0,
          190.0,
          1133.0,
          220.0,
          1134.0,
          236.0,
          1134.0,
          266.0,
          1151.0,
          282.0,
          1151.0,
          312.0,
          1154.0,
          328.0,
          1154.0,
          358.0,
          1155.0,
          374.0,
          1155.0,
          450.0,
          1156.0,
          466.0,
          1156.0,
          496.0
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
          "obj-41",
          2
         ],
         "midpoints": [
          1121.0,
          144.0,
          1121.0,
          220.0,
          1122.0,
          236.0,
          1122.0,
          266.0
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
          "obj-41",
          1
         ],
         "midpoints": [
          1085.0,
          144.0,
          1085.0,
          220.0,
          1086.0,
          236.0,
          1086.0,
          266.0,
          1101.0,
          282.0,
          1101.0,
          312.0,
          1118.0,
          328.0,
          1118.0,
          358.0,
          1119.0,
          374.0,
          1119.0,
          450.0,
          1120.0,
          466.0,
          1120.0,
          496.0
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
          "obj-41",
          1
         ],
         "midpoints": [
          1097.0,
          144.0,
          1097.0,
          220.0,
          1098.0,
          236.0,
          1098.0,
          266.0,
          1117.0,
          282.0,
          1117.0,
          312.0,
          1130.0,
          328.0,
          1130.0,
          358.0,
          1131.0,
          374.0,
          1131.0,
          450.0,
          1132.0,
          466.0,
          1132.0,
          496.0
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
          "obj-41",
          1
         ],
         "midpoints": [
          1109.0,
          144.0,
          1109.0,
          220.0,
          1110.0,
          236.0,
          1110.0,
          266.0,
          1139.0,
          282.0,
          1139.0,
          312.0,
          1142.0,
          328.0,
          1142.0,
          358.0,
          1143.0,
          374.0,
          1143.0,
          450.0,
          1144.0,
          466.0,
          1144.0,
          496.0,
          1161.0,
          512.0,
          1161.0,
          588.0,
          1207.0,
          604.0,
          1207.0,
          634.0,
          1668.0,
          650.0,
          1668.0,
          680.0,
          1295.0,
          696.0,
          1295.0,
          726.0
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
          "obj-41",
          0
         ],
         "midpoints": [
          1073.0,
          144.0,
          1073.0,
          220.0,
          1074.0,
          236.0,
          1074.0,
          266.0,
          1089.0,
          282.0,
          1089.0,
          312.0,
          1106.0,
          328.0,
          1106.0,
          358.0,
          1107.0,
          374.0,
          1107.0,
          450.0,
          1108.0,
          466.0,
          1108.0,
          496.0,
          1149.0,
          512.0,
          1149.0,
          588.0,
          1195.0,
          604.0,
          1195.0,
          634.0,
          1656.0,
          650.0,
          1656.0,
          680.0,
          1283.0,
          696.0,
          1283.0,
          726.0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      234.0,
      404.9,
      180.0,
      22.0
     ],
     "text": "p server"
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "newobj",
     "numinlets": 3,
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
       907.0,
       806.0
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
          415.1,
          20.0
         ],
         "text": "A copy of what is kept, this render's own words laid over it, a token before it."
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
          348.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "render: clip, style, keys and values; what is not said is as kept",
         "index": 1
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
          605.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "a parameter and its value, kept for all renders to come",
         "index": 2
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
          715.0,
          48.0,
          30.0,
          30.0
         ],
         "comment": "a number that only this object has",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          493.0,
          746.0,
          30.0,
          30.0
         ],
         "comment": "token, clip, style, keys and values",
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
          537.0,
          746.0,
          30.0,
          30.0
         ],
         "comment": "what is wrong",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-7",
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
           465.0,
           576.0
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
              345.1,
              20.0
             ],
             "text": "A key alone is forgotten: the server's own default counts again."
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
              179.0,
              48.0,
              30.0,
              30.0
             ],
             "comment": "key and value",
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
              125.0,
              516.0,
              30.0,
              30.0
             ],
             "comment": "to a coll",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-4",
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
                  62.0,
                  14.0,
                  30.0,
                  30.0
                 ],
                 "comment": "path",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-2",
                 "maxclass": "outlet",
                 "numinlets": 1,
                 "numoutlets": 0,
                 "patching_rect": [
                  82.0,
                  252.0,
                  30.0,
                  30.0
                 ],
                 "comment": "path, with slashes",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-3",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 3,
                 "outlettype": [
                  "bang",
                  "",
                  ""
                 ],
                 "patching_rect": [
                  62.0,
                  68.0,
                  47.0,
                  22.0
                 ],
                 "text": "t b s s"
                }
               },
               {
                "box": {
                 "id": "obj-4",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 2,
                 "outlettype": [
                  "",
                  "int"
                 ],
                 "patching_rect": [
                  32.0,
                  114.0,
                  139.7,
                  22.0
                 ],
                 "text": "conformpath slash boot"
                }
               },
               {
                "box": {
                 "id": "obj-5",
                 "maxclass": "newobj",
                 "numinlets": 2,
                 "numoutlets": 1,
                 "outlettype": [
                  ""
                 ],
                 "patching_rect": [
                  88.0,
                  160.0,
                  38.4,
                  22.0
                 ],
                 "text": "gate"
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
                  79.0,
                  206.0,
                  44.3,
                  22.0
                 ],
                 "text": "zl.reg"
                }
               }
              ],
              "lines": [
               {
                "patchline": {
                 "destination": [
                  "obj-3",
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
                  "obj-6",
                  1
                 ],
                 "source": [
                  "obj-3",
                  2
                 ],
                 "midpoints": [
                  186.0,
                  110.0,
                  186.0,
                  140.0,
                  140.0,
                  156.0,
                  140.0,
                  186.0
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
                  "obj-3",
                  1
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
                  "obj-4",
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
                  "obj-4",
                  1
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
                  "obj-5",
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
                  "obj-3",
                  0
                 ],
                 "midpoints": [
                  20.0,
                  110.0,
                  20.0,
                  140.0,
                  66.0,
                  156.0,
                  66.0,
                  186.0
                 ]
                }
               },
               {
                "patchline": {
                 "destination": [
                  "obj-2",
                  0
                 ],
                 "source": [
                  "obj-6",
                  0
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              32.0,
              378.0,
              48.4,
              22.0
             ],
             "text": "p path"
            }
           },
           {
            "box": {
             "id": "obj-5",
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
               300.0,
               220.0
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
                  43.0,
                  14.0,
                  30.0,
                  30.0
                 ],
                 "comment": "seconds, or samples@rate",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-2",
                 "maxclass": "outlet",
                 "numinlets": 1,
                 "numoutlets": 0,
                 "patching_rect": [
                  103.0,
                  160.0,
                  30.0,
                  30.0
                 ],
                 "comment": "text",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-3",
                 "maxclass": "newobj",
                 "numinlets": 3,
                 "numoutlets": 3,
                 "outlettype": [
                  "",
                  "",
                  ""
                 ],
                 "patching_rect": [
                  43.0,
                  68.0,
                  84.4,
                  22.0
                 ],
                 "text": "route int float"
                }
               },
               {
                "box": {
                 "id": "obj-4",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 1,
                 "outlettype": [
                  ""
                 ],
                 "patching_rect": [
                  20.0,
                  114.0,
                  117.0,
                  22.0
                 ],
                 "text": "sprintf symout %.9f"
                }
               }
              ],
              "lines": [
               {
                "patchline": {
                 "destination": [
                  "obj-3",
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
                  "obj-4",
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
                  "obj-2",
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
                  "obj-4",
                  0
                 ],
                 "source": [
                  "obj-3",
                  1
                 ]
                }
               },
               {
                "patchline": {
                 "destination": [
                  "obj-2",
                  0
                 ],
                 "source": [
                  "obj-3",
                  2
                 ],
                 "midpoints": [
                  151.0,
                  110.0,
                  151.0,
                  140.0
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              239.0,
              332.0,
              53.7,
              22.0
             ],
             "text": "p exact"
            }
           },
           {
            "box": {
             "id": "obj-6",
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
               300.0,
               220.0
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
                  43.0,
                  14.0,
                  30.0,
                  30.0
                 ],
                 "comment": "seconds, or samples@rate",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-2",
                 "maxclass": "outlet",
                 "numinlets": 1,
                 "numoutlets": 0,
                 "patching_rect": [
                  103.0,
                  160.0,
                  30.0,
                  30.0
                 ],
                 "comment": "text",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-3",
                 "maxclass": "newobj",
                 "numinlets": 3,
                 "numoutlets": 3,
                 "outlettype": [
                  "",
                  "",
                  ""
                 ],
                 "patching_rect": [
                  43.0,
                  68.0,
                  84.4,
                  22.0
                 ],
                 "text": "route int float"
                }
               },
               {
                "box": {
                 "id": "obj-4",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 1,
                 "outlettype": [
                  ""
                 ],
                 "patching_rect": [
                  20.0,
                  114.0,
                  117.0,
                  22.0
                 ],
                 "text": "sprintf symout %.9f"
                }
               }
              ],
              "lines": [
               {
                "patchline": {
                 "destination": [
                  "obj-3",
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
                  "obj-4",
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
                  "obj-2",
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
                  "obj-4",
                  0
                 ],
                 "source": [
                  "obj-3",
                  1
                 ]
                }
               },
               {
                "patchline": {
                 "destination": [
                  "obj-2",
                  0
                 ],
                 "source": [
                  "obj-3",
                  2
                 ],
                 "midpoints": [
                  151.0,
                  110.0,
                  151.0,
                  140.0
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              306.0,
              332.0,
              53.7,
              22.0
             ],
             "text": "p exact"
            }
           },
           {
            "box": {
             "id": "obj-7",
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
                  49.0,
                  14.0,
                  30.0,
                  30.0
                 ],
                 "comment": "key and value",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-2",
                 "maxclass": "outlet",
                 "numinlets": 1,
                 "numoutlets": 0,
                 "patching_rect": [
                  63.0,
                  252.0,
                  30.0,
                  30.0
                 ],
                 "comment": "to a coll",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-3",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 2,
                 "outlettype": [
                  "",
                  ""
                 ],
                 "patching_rect": [
                  49.0,
                  68.0,
                  32.0,
                  22.0
                 ],
                 "text": "t l l"
                }
               },
               {
                "box": {
                 "id": "obj-4",
                 "maxclass": "newobj",
                 "numinlets": 2,
                 "numoutlets": 2,
                 "outlettype": [
                  "",
                  ""
                 ],
                 "patching_rect": [
                  20.0,
                  114.0,
                  53.7,
                  22.0
                 ],
                 "text": "zl.nth 1"
                }
               },
               {
                "box": {
                 "id": "obj-5",
                 "maxclass": "newobj",
                 "numinlets": 2,
                 "numoutlets": 2,
                 "outlettype": [
                  "",
                  ""
                 ],
                 "patching_rect": [
                  47.0,
                  160.0,
                  45.7,
                  22.0
                 ],
                 "text": "zl.join"
                }
               },
               {
                "box": {
                 "id": "obj-6",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 1,
                 "outlettype": [
                  ""
                 ],
                 "patching_rect": [
                  57.0,
                  206.0,
                  89.0,
                  22.0
                 ],
                 "text": "prepend store"
                }
               }
              ],
              "lines": [
               {
                "patchline": {
                 "destination": [
                  "obj-3",
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
                  "obj-4",
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
                  "obj-5",
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
                  "obj-2",
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
                  "obj-5",
                  1
                 ],
                 "source": [
                  "obj-3",
                  1
                 ],
                 "midpoints": [
                  88.0,
                  110.0,
                  88.0,
                  140.0
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              185.0,
              470.0,
              57.0,
              22.0
             ],
             "text": "p keyed"
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
              179.0,
              102.0,
              32.0,
              22.0
             ],
             "text": "t l l"
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
              196.0,
              148.0,
              43.0,
              22.0
             ],
             "text": "zl.len"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              193.0,
              194.0,
              53.0,
              22.0
             ],
             "text": "clip 1 2"
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
              143.0,
              240.0,
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
             "numinlets": 1,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              75.0,
              286.0,
              102.4,
              22.0
             ],
             "text": "prepend remove"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 5,
             "numoutlets": 5,
             "outlettype": [
              "",
              "",
              "",
              "",
              ""
             ],
             "patching_rect": [
              192.0,
              286.0,
              163.1,
              22.0
             ],
             "text": "route content style start end"
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
              85.0,
              332.0,
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
              162.0,
              332.0,
              63.0,
              22.0
             ],
             "text": "tosymbol"
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
              66.0,
              424.0,
              101.7,
              22.0
             ],
             "text": "prepend content"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              94.0,
              378.0,
              87.0,
              22.0
             ],
             "text": "prepend style"
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
              195.0,
              378.0,
              85.7,
              22.0
             ],
             "text": "prepend start"
            }
           },
           {
            "box": {
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              295.0,
              378.0,
              82.4,
              22.0
             ],
             "text": "prepend end"
            }
           },
           {
            "box": {
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              374.0,
              332.0,
              61.0,
              22.0
             ],
             "text": "zl.slice 2"
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
              "obj-2",
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
             ],
             "midpoints": [
              184.0,
              144.0,
              184.0,
              174.0,
              181.0,
              190.0,
              181.0,
              220.0
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
              "obj-11",
              0
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
              "obj-12",
              0
             ],
             "midpoints": [
              73.0,
              328.0,
              73.0,
              358.0,
              20.0,
              374.0,
              20.0,
              404.0,
              54.0,
              420.0,
              54.0,
              450.0,
              74.0,
              466.0,
              74.0,
              496.0
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
              1
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
              "obj-4",
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
              "obj-16",
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
              "obj-13",
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
              "obj-7",
              0
             ],
             "source": [
              "obj-17",
              0
             ],
             "midpoints": [
              181.0,
              420.0,
              181.0,
              450.0
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
              "obj-13",
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
              "obj-5",
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
              "obj-18",
              0
             ],
             "midpoints": [
              200.0,
              420.0,
              200.0,
              450.0
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
              "obj-13",
              3
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
              "obj-19",
              0
             ],
             "midpoints": [
              250.0,
              420.0,
              250.0,
              450.0
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
              "obj-13",
              4
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
             ],
             "midpoints": [
              392.0,
              374.0,
              392.0,
              404.0,
              324.0,
              420.0,
              324.0,
              450.0
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
              "obj-7",
              0
             ]
            }
           }
          ]
         },
         "patching_rect": [
          671.0,
          148.0,
          45.0,
          22.0
         ],
         "text": "p pair"
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
           465.0,
           576.0
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
              345.1,
              20.0
             ],
             "text": "A key alone is forgotten: the server's own default counts again."
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
              179.0,
              48.0,
              30.0,
              30.0
             ],
             "comment": "key and value",
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
              125.0,
              516.0,
              30.0,
              30.0
             ],
             "comment": "to a coll",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-4",
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
                  62.0,
                  14.0,
                  30.0,
                  30.0
                 ],
                 "comment": "path",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-2",
                 "maxclass": "outlet",
                 "numinlets": 1,
                 "numoutlets": 0,
                 "patching_rect": [
                  82.0,
                  252.0,
                  30.0,
                  30.0
                 ],
                 "comment": "path, with slashes",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-3",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 3,
                 "outlettype": [
                  "bang",
                  "",
                  ""
                 ],
                 "patching_rect": [
                  62.0,
                  68.0,
                  47.0,
                  22.0
                 ],
                 "text": "t b s s"
                }
               },
               {
                "box": {
                 "id": "obj-4",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 2,
                 "outlettype": [
                  "",
                  "int"
                 ],
                 "patching_rect": [
                  32.0,
                  114.0,
                  139.7,
                  22.0
                 ],
                 "text": "conformpath slash boot"
                }
               },
               {
                "box": {
                 "id": "obj-5",
                 "maxclass": "newobj",
                 "numinlets": 2,
                 "numoutlets": 1,
                 "outlettype": [
                  ""
                 ],
                 "patching_rect": [
                  88.0,
                  160.0,
                  38.4,
                  22.0
                 ],
                 "text": "gate"
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
                  79.0,
                  206.0,
                  44.3,
                  22.0
                 ],
                 "text": "zl.reg"
                }
               }
              ],
              "lines": [
               {
                "patchline": {
                 "destination": [
                  "obj-3",
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
                  "obj-6",
                  1
                 ],
                 "source": [
                  "obj-3",
                  2
                 ],
                 "midpoints": [
                  186.0,
                  110.0,
                  186.0,
                  140.0,
                  140.0,
                  156.0,
                  140.0,
                  186.0
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
                  "obj-3",
                  1
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
                  "obj-4",
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
                  "obj-4",
                  1
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
                  "obj-5",
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
                  "obj-3",
                  0
                 ],
                 "midpoints": [
                  20.0,
                  110.0,
                  20.0,
                  140.0,
                  66.0,
                  156.0,
                  66.0,
                  186.0
                 ]
                }
               },
               {
                "patchline": {
                 "destination": [
                  "obj-2",
                  0
                 ],
                 "source": [
                  "obj-6",
                  0
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              32.0,
              378.0,
              48.4,
              22.0
             ],
             "text": "p path"
            }
           },
           {
            "box": {
             "id": "obj-5",
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
               300.0,
               220.0
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
                  43.0,
                  14.0,
                  30.0,
                  30.0
                 ],
                 "comment": "seconds, or samples@rate",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-2",
                 "maxclass": "outlet",
                 "numinlets": 1,
                 "numoutlets": 0,
                 "patching_rect": [
                  103.0,
                  160.0,
                  30.0,
                  30.0
                 ],
                 "comment": "text",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-3",
                 "maxclass": "newobj",
                 "numinlets": 3,
                 "numoutlets": 3,
                 "outlettype": [
                  "",
                  "",
                  ""
                 ],
                 "patching_rect": [
                  43.0,
                  68.0,
                  84.4,
                  22.0
                 ],
                 "text": "route int float"
                }
               },
               {
                "box": {
                 "id": "obj-4",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 1,
                 "outlettype": [
                  ""
                 ],
                 "patching_rect": [
                  20.0,
                  114.0,
                  117.0,
                  22.0
                 ],
                 "text": "sprintf symout %.9f"
                }
               }
              ],
              "lines": [
               {
                "patchline": {
                 "destination": [
                  "obj-3",
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
                  "obj-4",
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
                  "obj-2",
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
                  "obj-4",
                  0
                 ],
                 "source": [
                  "obj-3",
                  1
                 ]
                }
               },
               {
                "patchline": {
                 "destination": [
                  "obj-2",
                  0
                 ],
                 "source": [
                  "obj-3",
                  2
                 ],
                 "midpoints": [
                  151.0,
                  110.0,
                  151.0,
                  140.0
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              239.0,
              332.0,
              53.7,
              22.0
             ],
             "text": "p exact"
            }
           },
           {
            "box": {
             "id": "obj-6",
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
               300.0,
               220.0
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
                  43.0,
                  14.0,
                  30.0,
                  30.0
                 ],
                 "comment": "seconds, or samples@rate",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-2",
                 "maxclass": "outlet",
                 "numinlets": 1,
                 "numoutlets": 0,
                 "patching_rect": [
                  103.0,
                  160.0,
                  30.0,
                  30.0
                 ],
                 "comment": "text",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-3",
                 "maxclass": "newobj",
                 "numinlets": 3,
                 "numoutlets": 3,
                 "outlettype": [
                  "",
                  "",
                  ""
                 ],
                 "patching_rect": [
                  43.0,
                  68.0,
                  84.4,
                  22.0
                 ],
                 "text": "route int float"
                }
               },
               {
                "box": {
                 "id": "obj-4",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 1,
                 "outlettype": [
                  ""
                 ],
                 "patching_rect": [
                  20.0,
                  114.0,
                  117.0,
                  22.0
                 ],
                 "text": "sprintf symout %.9f"
                }
               }
              ],
              "lines": [
               {
                "patchline": {
                 "destination": [
                  "obj-3",
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
                  "obj-4",
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
                  "obj-2",
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
                  "obj-4",
                  0
                 ],
                 "source": [
                  "obj-3",
                  1
                 ]
                }
               },
               {
                "patchline": {
                 "destination": [
                  "obj-2",
                  0
                 ],
                 "source": [
                  "obj-3",
                  2
                 ],
                 "midpoints": [
                  151.0,
                  110.0,
                  151.0,
                  140.0
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              306.0,
              332.0,
              53.7,
              22.0
             ],
             "text": "p exact"
            }
           },
           {
            "box": {
             "id": "obj-7",
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
                  49.0,
                  14.0,
                  30.0,
                  30.0
                 ],
                 "comment": "key and value",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-2",
                 "maxclass": "outlet",
                 "numinlets": 1,
                 "numoutlets": 0,
                 "patching_rect": [
                  63.0,
                  252.0,
                  30.0,
                  30.0
                 ],
                 "comment": "to a coll",
                 "index": 1
                }
               },
               {
                "box": {
                 "id": "obj-3",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 2,
                 "outlettype": [
                  "",
                  ""
                 ],
                 "patching_rect": [
                  49.0,
                  68.0,
                  32.0,
                  22.0
                 ],
                 "text": "t l l"
                }
               },
               {
                "box": {
                 "id": "obj-4",
                 "maxclass": "newobj",
                 "numinlets": 2,
                 "numoutlets": 2,
                 "outlettype": [
                  "",
                  ""
                 ],
                 "patching_rect": [
                  20.0,
                  114.0,
                  53.7,
                  22.0
                 ],
                 "text": "zl.nth 1"
                }
               },
               {
                "box": {
                 "id": "obj-5",
                 "maxclass": "newobj",
                 "numinlets": 2,
                 "numoutlets": 2,
                 "outlettype": [
                  "",
                  ""
                 ],
                 "patching_rect": [
                  47.0,
                  160.0,
                  45.7,
                  22.0
                 ],
                 "text": "zl.join"
                }
               },
               {
                "box": {
                 "id": "obj-6",
                 "maxclass": "newobj",
                 "numinlets": 1,
                 "numoutlets": 1,
                 "outlettype": [
                  ""
                 ],
                 "patching_rect": [
                  57.0,
                  206.0,
                  89.0,
                  22.0
                 ],
                 "text": "prepend store"
                }
               }
              ],
              "lines": [
               {
                "patchline": {
                 "destination": [
                  "obj-3",
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
                  "obj-4",
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
                  "obj-5",
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
                  "obj-2",
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
                  "obj-5",
                  1
                 ],
                 "source": [
                  "obj-3",
                  1
                 ],
                 "midpoints": [
                  88.0,
                  110.0,
                  88.0,
                  140.0
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              185.0,
              470.0,
              57.0,
              22.0
             ],
             "text": "p keyed"
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
              179.0,
              102.0,
              32.0,
              22.0
             ],
             "text": "t l l"
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
              196.0,
              148.0,
              43.0,
              22.0
             ],
             "text": "zl.len"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              193.0,
              194.0,
              53.0,
              22.0
             ],
             "text": "clip 1 2"
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
              143.0,
              240.0,
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
             "numinlets": 1,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              75.0,
              286.0,
              102.4,
              22.0
             ],
             "text": "prepend remove"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 5,
             "numoutlets": 5,
             "outlettype": [
              "",
              "",
              "",
              "",
              ""
             ],
             "patching_rect": [
              192.0,
              286.0,
              163.1,
              22.0
             ],
             "text": "route content style start end"
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
              85.0,
              332.0,
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
              162.0,
              332.0,
              63.0,
              22.0
             ],
             "text": "tosymbol"
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
              66.0,
              424.0,
              101.7,
              22.0
             ],
             "text": "prepend content"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              94.0,
              378.0,
              87.0,
              22.0
             ],
             "text": "prepend style"
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
              195.0,
              378.0,
              85.7,
              22.0
             ],
             "text": "prepend start"
            }
           },
           {
            "box": {
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              295.0,
              378.0,
              82.4,
              22.0
             ],
             "text": "prepend end"
            }
           },
           {
            "box": {
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              374.0,
              332.0,
              61.0,
              22.0
             ],
             "text": "zl.slice 2"
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
              "obj-2",
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
             ],
             "midpoints": [
              184.0,
              144.0,
              184.0,
              174.0,
              181.0,
              190.0,
              181.0,
              220.0
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
              "obj-11",
              0
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
              "obj-12",
              0
             ],
             "midpoints": [
              73.0,
              328.0,
              73.0,
              358.0,
              20.0,
              374.0,
              20.0,
              404.0,
              54.0,
              420.0,
              54.0,
              450.0,
              74.0,
              466.0,
              74.0,
              496.0
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
              1
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
              "obj-4",
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
              "obj-16",
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
              "obj-13",
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
              "obj-7",
              0
             ],
             "source": [
              "obj-17",
              0
             ],
             "midpoints": [
              181.0,
              420.0,
              181.0,
              450.0
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
              "obj-13",
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
              "obj-5",
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
              "obj-18",
              0
             ],
             "midpoints": [
              200.0,
              420.0,
              200.0,
              450.0
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
              "obj-13",
              3
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
              "obj-19",
              0
             ],
             "midpoints": [
              250.0,
              420.0,
              250.0,
              450.0
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
              "obj-13",
              4
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
             ],
             "midpoints": [
              392.0,
              374.0,
              392.0,
              404.0,
              324.0,
              420.0,
              324.0,
              450.0
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
              "obj-7",
              0
             ]
            }
           }
          ]
         },
         "patching_rect": [
          733.0,
          332.0,
          45.0,
          22.0
         ],
         "text": "p pair"
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
              49.0,
              14.0,
              30.0,
              30.0
             ],
             "comment": "key and value",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              63.0,
              252.0,
              30.0,
              30.0
             ],
             "comment": "to a coll",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              49.0,
              68.0,
              32.0,
              22.0
             ],
             "text": "t l l"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              20.0,
              114.0,
              53.7,
              22.0
             ],
             "text": "zl.nth 1"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              47.0,
              160.0,
              45.7,
              22.0
             ],
             "text": "zl.join"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              57.0,
              206.0,
              89.0,
              22.0
             ],
             "text": "prepend store"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "destination": [
              "obj-3",
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
              "obj-4",
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
              "obj-5",
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
              "obj-2",
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
              "obj-5",
              1
             ],
             "source": [
              "obj-3",
              1
             ],
             "midpoints": [
              88.0,
              110.0,
              88.0,
              140.0
             ]
            }
           }
          ]
         },
         "patching_rect": [
          662.0,
          332.0,
          57.0,
          22.0
         ],
         "text": "p keyed"
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
          348.0,
          102.0,
          72.4,
          22.0
         ],
         "text": "route bang"
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
          344.0,
          148.0,
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
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "",
          "bang"
         ],
         "patching_rect": [
          427.0,
          148.0,
          44.4,
          22.0
         ],
         "text": "t b l b"
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
          605.0,
          102.0,
          71.7,
          22.0
         ],
         "text": "route clear"
        }
       },
       {
        "box": {
         "id": "obj-14",
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
          743.0,
          286.0,
          33.0,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "bang",
          "bang"
         ],
         "patching_rect": [
          517.0,
          194.0,
          48.4,
          22.0
         ],
         "text": "t b b b"
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
          642.0,
          194.0,
          61.0,
          22.0
         ],
         "text": "zl.slice 2"
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
          735.0,
          240.0,
          61.0,
          22.0
         ],
         "text": "zl.slice 1"
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
          627.0,
          286.0,
          101.7,
          22.0
         ],
         "text": "prepend content"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          790.0,
          286.0,
          87.0,
          22.0
         ],
         "text": "prepend style"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          810.0,
          240.0,
          53.7,
          22.0
         ],
         "text": "zl.iter 2"
        }
       },
       {
        "box": {
         "id": "obj-21",
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
          524.0,
          378.0,
          33.0,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 6,
         "outlettype": [
          "bang",
          "bang",
          "bang",
          "bang",
          "bang",
          "bang"
         ],
         "patching_rect": [
          202.0,
          194.0,
          78.4,
          22.0
         ],
         "text": "t b b b b b b"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          ""
         ],
         "patching_rect": [
          491.0,
          424.0,
          113.1,
          22.0
         ],
         "text": "route content style"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          513.0,
          470.0,
          34.3,
          22.0
         ],
         "text": "t l 1"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          562.0,
          470.0,
          34.3,
          22.0
         ],
         "text": "t l 1"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          549.0,
          516.0,
          32.0,
          22.0
         ],
         "text": "int"
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
          595.0,
          516.0,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          587.0,
          562.0,
          32.0,
          22.0
         ],
         "text": "&&"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "bang",
          ""
         ],
         "patching_rect": [
          572.0,
          608.0,
          50.4,
          22.0
         ],
         "text": "sel 0 1"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          728.0,
          654.0,
          81.0,
          22.0
         ],
         "text": "zl.group 256"
        }
       },
       {
        "box": {
         "id": "obj-31",
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
          389.0,
          240.0,
          108.4,
          22.0
         ],
         "text": "counter 1 999999"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          401.0,
          286.0,
          163.7,
          22.0
         ],
         "text": "sprintf symout max-%ld-%ld"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          448.0,
          700.0,
          63.0,
          22.0
         ],
         "text": "tosymbol"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          616.0,
          148.0,
          41.0,
          22.0
         ],
         "text": "clear"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          512.0,
          240.0,
          45.0,
          22.0
         ],
         "text": "dump"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          571.0,
          240.0,
          41.0,
          22.0
         ],
         "text": "clear"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          626.0,
          240.0,
          32.0,
          22.0
         ],
         "text": "0"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          672.0,
          240.0,
          49.7,
          22.0
         ],
         "text": "zlclear"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          321.0,
          240.0,
          54.4,
          22.0
         ],
         "text": "content"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          267.0,
          240.0,
          39.7,
          22.0
         ],
         "text": "style"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          44.0,
          240.0,
          209.1,
          22.0
         ],
         "text": "remove content, remove style, dump"
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
          367.0,
          654.0,
          347.1,
          22.0
         ],
         "text": "A render needs a clip and a style: render /music/take.wav vinyl"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "destination": [
          "obj-10",
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
          1
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
          "obj-15",
          0
         ],
         "source": [
          "obj-12",
          2
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
          "obj-22",
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
          "obj-22",
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
          "obj-13",
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
          "obj-34",
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
          "obj-34",
          0
         ],
         "midpoints": [
          728.0,
          190.0,
          728.0,
          220.0,
          878.0,
          236.0,
          878.0,
          266.0
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
          "obj-13",
          1
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
          "obj-7",
          0
         ],
         "midpoints": [
          740.0,
          190.0,
          740.0,
          220.0,
          890.0,
          236.0,
          890.0,
          266.0
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
          "obj-15",
          2
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
          "obj-38",
          0
         ],
         "midpoints": [
          615.0,
          282.0,
          615.0,
          312.0,
          650.0,
          328.0,
          650.0,
          358.0,
          658.0,
          374.0,
          658.0,
          404.0,
          657.0,
          420.0,
          657.0,
          450.0,
          656.0,
          466.0,
          656.0,
          496.0,
          665.0,
          512.0,
          665.0,
          542.0,
          657.0,
          558.0,
          657.0,
          588.0,
          660.0,
          604.0,
          660.0,
          634.0
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
          "obj-15",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-26",
          1
         ],
         "source": [
          "obj-37",
          0
         ],
         "midpoints": [
          591.0,
          282.0,
          591.0,
          312.0,
          599.0,
          328.0,
          599.0,
          358.0,
          597.0,
          374.0,
          597.0,
          404.0,
          618.0,
          420.0,
          618.0,
          450.0,
          622.0,
          466.0,
          622.0,
          496.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-27",
          1
         ],
         "source": [
          "obj-37",
          0
         ],
         "midpoints": [
          603.0,
          282.0,
          603.0,
          312.0,
          615.0,
          328.0,
          615.0,
          358.0,
          614.0,
          374.0,
          614.0,
          404.0,
          630.0,
          420.0,
          630.0,
          450.0,
          634.0,
          466.0,
          634.0,
          496.0
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
          "obj-15",
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
          "obj-36",
          0
         ],
         "midpoints": [
          579.0,
          282.0,
          579.0,
          312.0,
          552.0,
          328.0,
          552.0,
          358.0
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
          "obj-15",
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
          "obj-35",
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
          "obj-14",
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
          "obj-9",
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
          "obj-16",
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
          "obj-20",
          0
         ],
         "midpoints": [
          891.0,
          282.0,
          891.0,
          312.0
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
          "obj-17",
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
          "obj-18",
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
          "obj-17",
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
          "obj-19",
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
          "obj-8",
          0
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
          "obj-22",
          5
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
          "obj-30",
          0
         ],
         "source": [
          "obj-32",
          0
         ],
         "midpoints": [
          518.0,
          328.0,
          518.0,
          358.0,
          512.0,
          374.0,
          512.0,
          404.0,
          479.0,
          420.0,
          479.0,
          450.0,
          501.0,
          466.0,
          501.0,
          496.0,
          513.0,
          512.0,
          513.0,
          542.0,
          512.0,
          558.0,
          512.0,
          634.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-32",
          1
         ],
         "source": [
          "obj-4",
          0
         ],
         "midpoints": [
          725.0,
          98.0,
          725.0,
          128.0,
          730.0,
          144.0,
          730.0,
          174.0,
          752.0,
          190.0,
          752.0,
          220.0,
          902.0,
          236.0,
          902.0,
          266.0
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
          "obj-22",
          4
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
          "obj-39",
          0
         ],
         "midpoints": [
          389.0,
          282.0,
          389.0,
          312.0,
          406.0,
          328.0,
          406.0,
          358.0
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
          "obj-22",
          3
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
          "obj-40",
          0
         ],
         "midpoints": [
          377.0,
          282.0,
          377.0,
          312.0,
          384.0,
          328.0,
          384.0,
          358.0
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
          "obj-22",
          2
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
          "obj-41",
          0
         ],
         "midpoints": [
          280.0,
          282.0,
          280.0,
          312.0,
          278.0,
          328.0,
          278.0,
          358.0
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
          "obj-21",
          0
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
          "obj-30",
          0
         ],
         "source": [
          "obj-24",
          0
         ],
         "midpoints": [
          537.0,
          512.0,
          537.0,
          542.0,
          575.0,
          558.0,
          575.0,
          588.0,
          560.0,
          604.0,
          560.0,
          634.0
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
          "obj-25",
          0
         ],
         "midpoints": [
          641.0,
          512.0,
          641.0,
          542.0,
          633.0,
          558.0,
          633.0,
          588.0,
          636.0,
          604.0,
          636.0,
          634.0
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
          "obj-23",
          2
         ],
         "midpoints": [
          610.0,
          466.0,
          610.0,
          496.0,
          653.0,
          512.0,
          653.0,
          542.0,
          645.0,
          558.0,
          645.0,
          588.0,
          648.0,
          604.0,
          648.0,
          634.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-26",
          1
         ],
         "source": [
          "obj-24",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-27",
          1
         ],
         "source": [
          "obj-25",
          1
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
          "obj-22",
          1
         ],
         "midpoints": [
          32.0,
          236.0,
          32.0,
          266.0,
          268.0,
          282.0,
          268.0,
          312.0,
          266.0,
          328.0,
          266.0,
          358.0,
          265.0,
          374.0,
          265.0,
          404.0,
          264.0,
          420.0,
          264.0,
          450.0,
          263.0,
          466.0,
          263.0,
          496.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-28",
          1
         ],
         "source": [
          "obj-27",
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
          "obj-22",
          0
         ],
         "midpoints": [
          20.0,
          236.0,
          20.0,
          266.0,
          244.0,
          282.0,
          244.0,
          312.0,
          243.0,
          328.0,
          243.0,
          358.0,
          242.0,
          374.0,
          242.0,
          404.0,
          241.0,
          420.0,
          241.0,
          450.0,
          240.0,
          466.0,
          240.0,
          496.0
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
          "obj-29",
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
          "obj-30",
          0
         ],
         "source": [
          "obj-29",
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
          "obj-30",
          0
         ],
         "midpoints": [
          613.0,
          696.0,
          613.0,
          726.0
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
          "obj-29",
          0
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
          "obj-42",
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
          "obj-33",
          0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      207.0,
      266.9,
      120.0,
      22.0
     ],
     "text": "p ask"
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "newobj",
     "numinlets": 6,
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
       1068.7,
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
          198.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "token, clip, style, keys and values: a new render",
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
          316.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "token and job: acknowledged",
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
          361.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "token: it has ended",
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
          450.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "cancel: all of our own, or one job",
         "index": 4
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          784.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "bang: say again what got no answer",
         "index": 5
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          828.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "bang: the server may have lost us; ask for everything again",
         "index": 6
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          322.0,
          574.0,
          30.0,
          30.0
         ],
         "comment": "to the server",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          366.0,
          574.0,
          30.0,
          30.0
         ],
         "comment": "a line of text",
         "index": 2
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
              49.0,
              14.0,
              30.0,
              30.0
             ],
             "comment": "key and value",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              63.0,
              252.0,
              30.0,
              30.0
             ],
             "comment": "to a coll",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              49.0,
              68.0,
              32.0,
              22.0
             ],
             "text": "t l l"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              20.0,
              114.0,
              53.7,
              22.0
             ],
             "text": "zl.nth 1"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              47.0,
              160.0,
              45.7,
              22.0
             ],
             "text": "zl.join"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              57.0,
              206.0,
              89.0,
              22.0
             ],
             "text": "prepend store"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "destination": [
              "obj-3",
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
              "obj-4",
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
              "obj-5",
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
              "obj-2",
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
              "obj-5",
              1
             ],
             "source": [
              "obj-3",
              1
             ],
             "midpoints": [
              88.0,
              110.0,
              88.0,
              140.0
             ]
            }
           }
          ]
         },
         "patching_rect": [
          209.0,
          114.0,
          57.0,
          22.0
         ],
         "text": "p keyed"
        }
       },
       {
        "box": {
         "id": "obj-10",
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
              49.0,
              14.0,
              30.0,
              30.0
             ],
             "comment": "key and value",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              63.0,
              252.0,
              30.0,
              30.0
             ],
             "comment": "to a coll",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              49.0,
              68.0,
              32.0,
              22.0
             ],
             "text": "t l l"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              20.0,
              114.0,
              53.7,
              22.0
             ],
             "text": "zl.nth 1"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              47.0,
              160.0,
              45.7,
              22.0
             ],
             "text": "zl.join"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              57.0,
              206.0,
              89.0,
              22.0
             ],
             "text": "prepend store"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "destination": [
              "obj-3",
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
              "obj-4",
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
              "obj-5",
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
              "obj-2",
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
              "obj-5",
              1
             ],
             "source": [
              "obj-3",
              1
             ],
             "midpoints": [
              88.0,
              110.0,
              88.0,
              140.0
             ]
            }
           }
          ]
         },
         "patching_rect": [
          280.0,
          114.0,
          57.0,
          22.0
         ],
         "text": "p keyed"
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
              49.0,
              14.0,
              30.0,
              30.0
             ],
             "comment": "key and value",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              63.0,
              252.0,
              30.0,
              30.0
             ],
             "comment": "to a coll",
             "index": 1
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              49.0,
              68.0,
              32.0,
              22.0
             ],
             "text": "t l l"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              20.0,
              114.0,
              53.7,
              22.0
             ],
             "text": "zl.nth 1"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "outlettype": [
              "",
              ""
             ],
             "patching_rect": [
              47.0,
              160.0,
              45.7,
              22.0
             ],
             "text": "zl.join"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "outlettype": [
              ""
             ],
             "patching_rect": [
              57.0,
              206.0,
              89.0,
              22.0
             ],
             "text": "prepend store"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "destination": [
              "obj-3",
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
              "obj-4",
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
              "obj-5",
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
              "obj-2",
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
              "obj-5",
              1
             ],
             "source": [
              "obj-3",
              1
             ],
             "midpoints": [
              88.0,
              110.0,
              88.0,
              140.0
             ]
            }
           }
          ]
         },
         "patching_rect": [
          858.0,
          206.0,
          57.0,
          22.0
         ],
         "text": "p keyed"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          198.0,
          68.0,
          32.0,
          22.0
         ],
         "text": "t l l"
        }
       },
       {
        "box": {
         "id": "obj-13",
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
          147.0,
          528.0,
          95.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-asked 1"
        }
       },
       {
        "box": {
         "id": "obj-14",
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
          20.0,
          528.0,
          101.0,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-waiting 1"
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
          430.0,
          252.0,
          153.7,
          22.0
         ],
         "text": "prepend /sonograft/render"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          316.0,
          68.0,
          32.0,
          22.0
         ],
         "text": "t l l"
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
          351.0,
          114.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 1"
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
          261.0,
          160.0,
          102.4,
          22.0
         ],
         "text": "prepend remove"
        }
       },
       {
        "box": {
         "id": "obj-19",
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
          257.0,
          528.0,
          103.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-running 1"
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
          335.0,
          436.0,
          32.0,
          22.0
         ],
         "text": "t s"
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
          290.0,
          482.0,
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
          374.0,
          528.0,
          109.0,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-stopping 1"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          ""
         ],
         "patching_rect": [
          450.0,
          68.0,
          87.7,
          22.0
         ],
         "text": "route bang all"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "bang",
          "bang"
         ],
         "patching_rect": [
          441.0,
          114.0,
          48.4,
          22.0
         ],
         "text": "t b b b"
        }
       },
       {
        "box": {
         "id": "obj-25",
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
          495.0,
          206.0,
          103.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-running 1"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          598.0,
          252.0,
          32.0,
          22.0
         ],
         "text": "t l l"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          553.0,
          482.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 2"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          509.0,
          528.0,
          153.7,
          22.0
         ],
         "text": "prepend /sonograft/cancel"
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
          533.0,
          298.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 1"
        }
       },
       {
        "box": {
         "id": "obj-30",
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
          406.0,
          482.0,
          109.0,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-stopping 1"
        }
       },
       {
        "box": {
         "id": "obj-31",
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
          380.0,
          206.0,
          101.0,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-waiting 1"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          362.0,
          252.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 1"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          376.0,
          298.0,
          81.0,
          22.0
         ],
         "text": "zl.group 256"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          387.0,
          344.0,
          53.7,
          22.0
         ],
         "text": "zl.iter 1"
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
          "",
          ""
         ],
         "patching_rect": [
          381.0,
          390.0,
          47.0,
          22.0
         ],
         "text": "t b s s"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          213.0,
          482.0,
          63.0,
          22.0
         ],
         "text": "tosymbol"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          "bang"
         ],
         "patching_rect": [
          769.0,
          114.0,
          38.4,
          22.0
         ],
         "text": "t b b"
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
          625.0,
          206.0,
          101.0,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-waiting 1"
        }
       },
       {
        "box": {
         "id": "obj-39",
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
          740.0,
          206.0,
          103.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-running 1"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          ""
         ],
         "patching_rect": [
          698.0,
          252.0,
          36.3,
          22.0
         ],
         "text": "t l l l"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          624.0,
          298.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 2"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          541.0,
          344.0,
          155.1,
          22.0
         ],
         "text": "prepend /sonograft/job/get"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          694.0,
          298.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 1"
        }
       },
       {
        "box": {
         "id": "obj-44",
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
          710.0,
          344.0,
          109.0,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-stopping 1"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          688.0,
          390.0,
          32.0,
          22.0
         ],
         "text": "t b"
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          660.0,
          436.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "bang",
          "bang"
         ],
         "patching_rect": [
          827.0,
          68.0,
          48.4,
          22.0
         ],
         "text": "t b b b"
        }
       },
       {
        "box": {
         "id": "obj-48",
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
          935.0,
          160.0,
          103.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-running 1"
        }
       },
       {
        "box": {
         "id": "obj-49",
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
          826.0,
          160.0,
          95.7,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-asked 1"
        }
       },
       {
        "box": {
         "id": "obj-50",
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
          865.0,
          252.0,
          101.0,
          22.0
         ],
         "saved_object_attributes": {
          "embed": 0,
          "precision": 6
         },
         "text": "coll #0-waiting 1"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          487.0,
          160.0,
          45.0,
          22.0
         ],
         "text": "dump"
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          422.0,
          160.0,
          45.0,
          22.0
         ],
         "text": "dump"
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          381.0,
          436.0,
          85.0,
          22.0
         ],
         "text": "store $1 $1 1"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          250.0,
          436.0,
          71.7,
          22.0
         ],
         "text": "Cancelled."
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          701.0,
          160.0,
          45.0,
          22.0
         ],
         "text": "dump"
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          767.0,
          160.0,
          45.0,
          22.0
         ],
         "text": "dump"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          901.0,
          114.0,
          41.0,
          22.0
         ],
         "text": "clear"
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          839.0,
          114.0,
          45.0,
          22.0
         ],
         "text": "dump"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "destination": [
          "obj-12",
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
          "obj-12",
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
          "obj-9",
          0
         ],
         "midpoints": [
          221.0,
          156.0,
          221.0,
          186.0,
          216.0,
          202.0,
          216.0,
          232.0,
          206.0,
          248.0,
          206.0,
          278.0,
          207.0,
          294.0,
          207.0,
          370.0,
          208.0,
          386.0,
          208.0,
          462.0,
          177.0,
          478.0,
          177.0,
          508.0
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
          "obj-9",
          0
         ],
         "midpoints": [
          209.0,
          156.0,
          209.0,
          186.0,
          204.0,
          202.0,
          204.0,
          232.0,
          174.0,
          248.0,
          174.0,
          278.0,
          175.0,
          294.0,
          175.0,
          370.0,
          176.0,
          386.0,
          176.0,
          462.0,
          165.0,
          478.0,
          165.0,
          508.0
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
          "obj-12",
          0
         ],
         "midpoints": [
          197.0,
          110.0,
          197.0,
          186.0,
          192.0,
          202.0,
          192.0,
          232.0
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
          "obj-15",
          0
         ],
         "midpoints": [
          471.0,
          294.0,
          471.0,
          324.0,
          462.0,
          340.0,
          462.0,
          370.0,
          463.0,
          386.0,
          463.0,
          416.0,
          480.0,
          432.0,
          480.0,
          462.0,
          529.0,
          478.0,
          529.0,
          508.0,
          497.0,
          524.0,
          497.0,
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
          "obj-2",
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
          "obj-17",
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
          "obj-18",
          0
         ],
         "midpoints": [
          240.0,
          202.0,
          240.0,
          232.0,
          230.0,
          248.0,
          230.0,
          278.0,
          231.0,
          294.0,
          231.0,
          370.0,
          232.0,
          386.0,
          232.0,
          462.0,
          201.0,
          478.0,
          201.0,
          508.0
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
          "obj-19",
          0
         ],
         "source": [
          "obj-10",
          0
         ],
         "midpoints": [
          233.0,
          156.0,
          233.0,
          186.0,
          228.0,
          202.0,
          228.0,
          232.0,
          218.0,
          248.0,
          218.0,
          278.0,
          219.0,
          294.0,
          219.0,
          370.0,
          220.0,
          386.0,
          220.0,
          462.0,
          189.0,
          478.0,
          189.0,
          508.0
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
          "obj-3",
          0
         ],
         "midpoints": [
          371.0,
          64.0,
          371.0,
          94.0,
          418.0,
          110.0,
          418.0,
          140.0,
          377.0,
          156.0,
          377.0,
          186.0,
          356.0,
          202.0,
          356.0,
          232.0,
          338.0,
          248.0,
          338.0,
          278.0,
          364.0,
          294.0,
          364.0,
          324.0,
          375.0,
          340.0,
          375.0,
          370.0,
          369.0,
          386.0,
          369.0,
          416.0
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
          "obj-13",
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
          "obj-14",
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
          "obj-19",
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
          "obj-4",
          0
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
          "obj-24",
          0
         ],
         "source": [
          "obj-23",
          1
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
          "obj-23",
          2
         ],
         "midpoints": [
          568.0,
          110.0,
          568.0,
          140.0,
          569.0,
          156.0,
          569.0,
          186.0,
          613.0,
          202.0,
          613.0,
          232.0,
          644.0,
          248.0,
          644.0,
          278.0,
          600.0,
          294.0,
          600.0,
          324.0,
          529.0,
          340.0,
          529.0,
          370.0,
          558.0,
          386.0,
          558.0,
          416.0,
          560.0,
          432.0,
          560.0,
          462.0,
          541.0,
          478.0,
          541.0,
          508.0
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
          "obj-28",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-51",
          0
         ],
         "source": [
          "obj-24",
          2
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
          "obj-51",
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
          "obj-25",
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
          "obj-26",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-53",
          0
         ],
         "source": [
          "obj-29",
          0
         ],
         "midpoints": [
          517.0,
          340.0,
          517.0,
          370.0,
          530.0,
          386.0,
          530.0,
          416.0
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
          "obj-53",
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
          0
         ],
         "midpoints": [
          521.0,
          294.0,
          521.0,
          324.0,
          505.0,
          340.0,
          505.0,
          370.0,
          518.0,
          386.0,
          518.0,
          416.0,
          548.0,
          432.0,
          548.0,
          462.0
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
          "obj-27",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-52",
          0
         ],
         "source": [
          "obj-24",
          1
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
          "obj-52",
          0
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
          "obj-33",
          0
         ],
         "source": [
          "obj-32",
          0
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
          "obj-24",
          0
         ],
         "midpoints": [
          393.0,
          156.0,
          393.0,
          186.0,
          368.0,
          202.0,
          368.0,
          232.0,
          350.0,
          248.0,
          350.0,
          278.0
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
          "obj-20",
          0
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
          "obj-53",
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
          "obj-54",
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
          "obj-36",
          0
         ],
         "source": [
          "obj-54",
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
          "obj-36",
          0
         ],
         "midpoints": [
          135.0,
          524.0,
          135.0,
          554.0
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
          "obj-5",
          0
         ],
         "midpoints": [
          795.0,
          64.0,
          795.0,
          94.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-56",
          0
         ],
         "source": [
          "obj-37",
          1
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
          "obj-56",
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
          "obj-46",
          1
         ],
         "source": [
          "obj-40",
          2
         ],
         "midpoints": [
          761.0,
          294.0,
          761.0,
          324.0,
          833.0,
          340.0,
          833.0,
          370.0,
          761.0,
          386.0,
          761.0,
          416.0
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
          "obj-40",
          1
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
          "obj-43",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-45",
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
          "obj-46",
          0
         ],
         "source": [
          "obj-45",
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
          "obj-46",
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
          "obj-42",
          0
         ],
         "source": [
          "obj-41",
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
          "obj-42",
          0
         ],
         "midpoints": [
          570.0,
          386.0,
          570.0,
          416.0,
          572.0,
          432.0,
          572.0,
          462.0,
          621.0,
          478.0,
          621.0,
          508.0,
          677.0,
          524.0,
          677.0,
          554.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-55",
          0
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
          "obj-38",
          0
         ],
         "source": [
          "obj-55",
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
          "obj-38",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-47",
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
          "obj-57",
          0
         ],
         "source": [
          "obj-47",
          2
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-48",
          0
         ],
         "source": [
          "obj-57",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-58",
          0
         ],
         "source": [
          "obj-47",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-49",
          0
         ],
         "source": [
          "obj-58",
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
          "obj-49",
          0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-50",
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
          "obj-37",
          0
         ],
         "source": [
          "obj-47",
          0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      100.0,
      312.9,
      260.0,
      22.0
     ],
     "text": "p jobs"
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "newobj",
     "numinlets": 3,
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
       266.0
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
          20.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "a question or a request",
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
          64.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "1 while the server is there",
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
          108.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "our own port",
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
          21.0,
          206.0,
          30.0,
          30.0
         ],
         "comment": "to the network",
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
          65.0,
          206.0,
          30.0,
          30.0
         ],
         "comment": "bang: there is none to ask",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          56.0,
          68.0,
          32.0,
          22.0
         ],
         "text": "+ 1"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          24.0,
          114.0,
          58.4,
          22.0
         ],
         "text": "gate 2 1"
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
         "patching_rect": [
          102.0,
          68.0,
          115.7,
          22.0
         ],
         "text": "prepend reply_port"
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
          69.0,
          160.0,
          45.7,
          22.0
         ],
         "text": "zl.join"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          23.0,
          160.0,
          32.0,
          22.0
         ],
         "text": "t b"
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
          "obj-2",
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
          0
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
          "obj-1",
          0
         ],
         "midpoints": [
          44.0,
          64.0,
          44.0,
          94.0
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
          "obj-3",
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
          "obj-8",
          0
         ],
         "midpoints": [
          105.0,
          110.0,
          105.0,
          140.0
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
          "obj-7",
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
          "obj-9",
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
          "obj-7",
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
          "obj-10",
          0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      301.0,
      358.9,
      90.0,
      22.0
     ],
     "text": "p send"
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 9,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
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
       1466.7,
       358.0
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
          360.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "what concerns our own renders",
         "index": 1
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          149.0,
          298.0,
          30.0,
          30.0
         ],
         "comment": "token and job: acknowledged",
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
          721.0,
          298.0,
          30.0,
          30.0
         ],
         "comment": "token: this render has ended",
         "index": 2
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          765.0,
          298.0,
          30.0,
          30.0
         ],
         "comment": "to the server: its end was seen",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          809.0,
          298.0,
          30.0,
          30.0
         ],
         "comment": "path, frames, sample rate, job, token",
         "index": 4
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          853.0,
          298.0,
          30.0,
          30.0
         ],
         "comment": "path of the preview",
         "index": 5
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          897.0,
          298.0,
          30.0,
          30.0
         ],
         "comment": "progress",
         "index": 6
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          941.0,
          298.0,
          30.0,
          30.0
         ],
         "comment": "a line of text",
         "index": 7
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          985.0,
          298.0,
          30.0,
          30.0
         ],
         "comment": "what is wrong",
         "index": 8
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1029.0,
          298.0,
          30.0,
          30.0
         ],
         "comment": "bang: the server does not know our jobs",
         "index": 9
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 10,
         "numoutlets": 10,
         "outlettype": [
          "",
          "",
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
          360.0,
          68.0,
          1022.9,
          22.0
         ],
         "text": "route /sonograft/ack /sonograft/fail /sonograft/job/queued /sonograft/job/started /sonograft/job/progress /sonograft/job/preview /sonograft/job/done /sonograft/job/failed /sonograft/job/cancelled"
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
          212.0,
          114.0,
          80.4,
          22.0
         ],
         "text": "route render"
        }
       },
       {
        "box": {
         "id": "obj-13",
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
          306.0,
          114.0,
          168.4,
          22.0
         ],
         "text": "route render job/get job/seen"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          156.0,
          160.0,
          32.0,
          22.0
         ],
         "text": "t l l"
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
          100.0,
          206.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 1"
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
          32.0,
          206.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 4"
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
          321.0,
          160.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 5"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          265.0,
          160.0,
          32.0,
          22.0
         ],
         "text": "t b"
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
          501.0,
          114.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 4"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "bang",
          ""
         ],
         "patching_rect": [
          395.0,
          160.0,
          50.4,
          22.0
         ],
         "text": "sel 0 1"
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
          579.0,
          206.0,
          303.8,
          22.0
         ],
         "text": "sprintf symout Waiting for %ld renders before this one."
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          853.0,
          114.0,
          32.0,
          22.0
         ],
         "text": "t l l"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          836.0,
          160.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 4"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          903.0,
          160.0,
          61.0,
          22.0
         ],
         "text": "zl.slice 4"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          921.0,
          206.0,
          237.8,
          22.0
         ],
         "text": "sprintf symout Rendering: %s\\, %.0f s left."
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          955.0,
          114.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 4"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 5,
         "outlettype": [
          "",
          "",
          "bang",
          "",
          ""
         ],
         "patching_rect": [
          1106.0,
          114.0,
          59.7,
          22.0
         ],
         "text": "t l l b 1. l"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          990.0,
          160.0,
          61.0,
          22.0
         ],
         "text": "zl.slice 3"
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
          1065.0,
          160.0,
          61.0,
          22.0
         ],
         "text": "zl.slice 2"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          1184.0,
          206.0,
          45.7,
          22.0
         ],
         "text": "zl.join"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          1226.0,
          114.0,
          32.0,
          22.0
         ],
         "text": "t l l"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          1229.0,
          160.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 6"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          1308.0,
          114.0,
          34.3,
          22.0
         ],
         "text": "t b l"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          1297.0,
          160.0,
          32.0,
          22.0
         ],
         "text": "t l l"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          1348.0,
          206.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 2"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          1280.0,
          206.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 1"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          1073.0,
          252.0,
          164.4,
          22.0
         ],
         "text": "prepend /sonograft/job/seen"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          826.0,
          252.0,
          63.0,
          22.0
         ],
         "text": "tosymbol"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          191.0,
          206.0,
          139.7,
          22.0
         ],
         "text": "Waiting to be rendered."
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          345.0,
          206.0,
          219.8,
          22.0
         ],
         "text": "Waiting for one render before this one."
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          765.0,
          114.0,
          73.7,
          22.0
         ],
         "text": "Rendering."
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
          1140.0,
          160.0,
          47.0,
          22.0
         ],
         "text": "Done."
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
          1365.0,
          160.0,
          71.7,
          22.0
         ],
         "text": "Cancelled."
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
          "obj-1",
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
          "obj-2",
          0
         ],
         "source": [
          "obj-12",
          0
         ],
         "midpoints": [
          144.0,
          156.0,
          144.0,
          186.0,
          20.0,
          202.0,
          20.0,
          232.0,
          150.0,
          248.0,
          150.0,
          278.0
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
          1
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
          "obj-15",
          0
         ],
         "midpoints": [
          485.0,
          248.0,
          485.0,
          278.0
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
          "obj-14",
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
          "obj-16",
          0
         ],
         "midpoints": [
          473.0,
          248.0,
          473.0,
          278.0
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
          "obj-13",
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
          "obj-18",
          0
         ],
         "midpoints": [
          167.0,
          202.0,
          167.0,
          232.0,
          504.0,
          248.0,
          504.0,
          278.0
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
          "obj-13",
          3
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
          "obj-17",
          0
         ],
         "midpoints": [
          179.0,
          202.0,
          179.0,
          232.0,
          516.0,
          248.0,
          516.0,
          278.0
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
          2
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
          "obj-39",
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
          "obj-38",
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
          "obj-8",
          0
         ],
         "source": [
          "obj-38",
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
          "obj-20",
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
          "obj-40",
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
          "obj-20",
          2
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
          "obj-21",
          0
         ],
         "midpoints": [
          780.0,
          248.0,
          780.0,
          278.0
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
          "obj-11",
          3
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
          "obj-41",
          0
         ],
         "midpoints": [
          824.0,
          156.0,
          824.0,
          186.0,
          897.0,
          202.0,
          897.0,
          232.0
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
          "obj-11",
          4
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
          909.0,
          202.0,
          909.0,
          232.0,
          903.0,
          248.0,
          903.0,
          278.0
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
          "obj-25",
          0
         ],
         "midpoints": [
          951.0,
          248.0,
          951.0,
          278.0
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
          "obj-11",
          5
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
          "obj-26",
          0
         ],
         "midpoints": [
          978.0,
          156.0,
          978.0,
          186.0,
          1172.0,
          202.0,
          1172.0,
          232.0,
          1006.0,
          248.0,
          1006.0,
          278.0
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
          "obj-11",
          6
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
          "obj-27",
          4
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
          "obj-27",
          3
         ],
         "midpoints": [
          1201.0,
          156.0,
          1201.0,
          186.0,
          1256.0,
          202.0,
          1256.0,
          232.0,
          1049.0,
          248.0,
          1049.0,
          278.0
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
          "obj-27",
          2
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
          "obj-42",
          0
         ],
         "midpoints": [
          1244.0,
          202.0,
          1244.0,
          232.0
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
          "obj-27",
          1
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-30",
          1
         ],
         "source": [
          "obj-29",
          0
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
          "obj-27",
          0
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
          "obj-30",
          0
         ],
         "midpoints": [
          1018.0,
          248.0,
          1018.0,
          278.0
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
          "obj-11",
          7
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
          "obj-31",
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
          "obj-9",
          0
         ],
         "source": [
          "obj-32",
          0
         ],
         "midpoints": [
          1268.0,
          202.0,
          1268.0,
          232.0,
          1061.0,
          248.0,
          1061.0,
          278.0
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
          "obj-11",
          8
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
          1
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
          "obj-33",
          0
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
          "obj-43",
          0
         ],
         "midpoints": [
          1416.0,
          202.0,
          1416.0,
          232.0
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
          "obj-35",
          0
         ],
         "midpoints": [
          1251.0,
          248.0,
          1251.0,
          278.0
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
          "obj-34",
          0
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
          "obj-4",
          0
         ],
         "source": [
          "obj-37",
          0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      20.0,
      542.9,
      200.0,
      22.0
     ],
     "text": "p events"
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      216.0,
      680.9,
      30.0,
      30.0
     ],
     "comment": "a render is done: its path, frames, sample rate, job, token",
     "index": 1
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      260.0,
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
     "id": "obj-34",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      304.0,
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
     "id": "obj-35",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      367.0,
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
     "id": "obj-36",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      442.0,
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
     "id": "obj-37",
     "maxclass": "outlet",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      542.0,
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
      "obj-4",
      0
     ],
     "source": [
      "obj-3",
      0
     ],
     "midpoints": [
      541.0,
      124.9,
      541.0,
      154.9
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
      "obj-4",
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
      "obj-5",
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
      "obj-22",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-22",
      1
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
      "obj-28",
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
      "obj-28",
      1
     ],
     "source": [
      "obj-23",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-29",
      3
     ],
     "source": [
      "obj-23",
      2
     ],
     "midpoints": [
      341.0,
      262.9,
      341.0,
      292.9
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
      "obj-23",
      3
     ],
     "midpoints": [
      353.0,
      262.9,
      353.0,
      292.9,
      374.0,
      308.9,
      374.0,
      338.9
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
      "obj-23",
      4
     ],
     "midpoints": [
      195.0,
      262.9,
      195.0,
      292.9,
      88.0,
      308.9,
      88.0,
      338.9,
      247.0,
      354.9,
      247.0,
      384.9,
      210.0,
      400.9,
      210.0,
      430.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-27",
      4
     ],
     "source": [
      "obj-23",
      4
     ],
     "midpoints": [
      463.0,
      262.9,
      463.0,
      338.9,
      429.0,
      354.9,
      429.0,
      384.9
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
      "obj-23",
      5
     ],
     "midpoints": [
      439.0,
      262.9,
      439.0,
      292.9
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
      "obj-24",
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
      "obj-25",
      1
     ],
     "source": [
      "obj-24",
      0
     ],
     "midpoints": [
      479.0,
      262.9,
      479.0,
      292.9,
      475.0,
      308.9,
      475.0,
      338.9,
      453.0,
      354.9,
      453.0,
      384.9,
      440.0,
      400.9,
      440.0,
      430.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-27",
      2
     ],
     "source": [
      "obj-24",
      0
     ],
     "midpoints": [
      451.0,
      262.9,
      451.0,
      292.9,
      439.0,
      308.9,
      439.0,
      338.9,
      405.0,
      354.9,
      405.0,
      384.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-28",
      2
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
      "obj-27",
      0
     ],
     "source": [
      "obj-11",
      1
     ],
     "midpoints": [
      289.0,
      354.9,
      289.0,
      384.9
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
      "obj-11",
      0
     ],
     "midpoints": [
      513.0,
      354.9,
      513.0,
      384.9,
      512.0,
      400.9,
      512.0,
      430.9,
      557.0,
      446.9,
      557.0,
      522.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-29",
      4
     ],
     "source": [
      "obj-12",
      0
     ],
     "midpoints": [
      598.0,
      568.9,
      598.0,
      538.9,
      569.0,
      522.9,
      569.0,
      446.9,
      524.0,
      430.9,
      524.0,
      400.9,
      525.0,
      384.9,
      525.0,
      354.9,
      511.0,
      338.9,
      511.0,
      308.9
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
      "obj-27",
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
      "obj-25",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-30",
      2
     ],
     "source": [
      "obj-18",
      2
     ],
     "midpoints": [
      203.0,
      522.9,
      203.0,
      492.9,
      63.0,
      476.9,
      63.0,
      446.9,
      186.0,
      430.9,
      186.0,
      400.9,
      277.0,
      384.9,
      277.0,
      354.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-27",
      1
     ],
     "source": [
      "obj-18",
      1
     ],
     "midpoints": [
      191.0,
      522.9,
      191.0,
      492.9,
      51.0,
      476.9,
      51.0,
      446.9,
      222.0,
      430.9,
      222.0,
      400.9
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
      "obj-18",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-29",
      5
     ],
     "source": [
      "obj-17",
      0
     ],
     "midpoints": [
      533.0,
      568.9,
      533.0,
      538.9,
      545.0,
      522.9,
      545.0,
      446.9,
      500.0,
      430.9,
      500.0,
      400.9,
      501.0,
      384.9,
      501.0,
      354.9,
      535.0,
      338.9,
      535.0,
      308.9
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
      "obj-25",
      2
     ],
     "midpoints": [
      373.0,
      492.9,
      373.0,
      522.9,
      316.0,
      538.9,
      316.0,
      568.9
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
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-27",
      3
     ],
     "source": [
      "obj-26",
      0
     ],
     "midpoints": [
      349.0,
      522.9,
      349.0,
      492.9,
      408.0,
      476.9,
      408.0,
      446.9,
      428.0,
      430.9,
      428.0,
      400.9
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
      "obj-26",
      1
     ],
     "midpoints": [
      361.0,
      522.9,
      361.0,
      492.9,
      420.0,
      476.9,
      420.0,
      446.9,
      452.0,
      430.9,
      452.0,
      400.9,
      417.0,
      384.9,
      417.0,
      354.9
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
      "obj-26",
      2
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
      "obj-26",
      3
     ],
     "midpoints": [
      443.0,
      538.9,
      443.0,
      568.9,
      500.0,
      584.9,
      500.0,
      614.9,
      573.0,
      630.9,
      573.0,
      660.9
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
      "obj-27",
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
      "obj-27",
      2
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
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-30",
      1
     ],
     "source": [
      "obj-14",
      2
     ],
     "midpoints": [
      179.0,
      522.9,
      179.0,
      492.9,
      39.0,
      476.9,
      39.0,
      446.9,
      174.0,
      430.9,
      174.0,
      400.9,
      235.0,
      384.9,
      235.0,
      354.9
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
      "obj-14",
      2
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
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-29",
      5
     ],
     "source": [
      "obj-15",
      0
     ],
     "midpoints": [
      407.0,
      568.9,
      407.0,
      538.9,
      459.0,
      522.9,
      459.0,
      492.9,
      509.0,
      476.9,
      509.0,
      446.9,
      476.0,
      430.9,
      476.0,
      400.9,
      477.0,
      384.9,
      477.0,
      354.9,
      523.0,
      338.9,
      523.0,
      308.9
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
      "obj-14",
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
      "obj-16",
      0
     ],
     "midpoints": [
      339.0,
      584.9,
      339.0,
      614.9,
      347.0,
      630.9,
      347.0,
      660.9
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
      "obj-27",
      3
     ],
     "midpoints": [
      432.0,
      446.9,
      432.0,
      476.9,
      385.0,
      492.9,
      385.0,
      522.9,
      328.0,
      538.9,
      328.0,
      568.9
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
      "obj-27",
      4
     ],
     "midpoints": [
      521.0,
      446.9,
      521.0,
      476.9,
      471.0,
      492.9,
      471.0,
      522.9,
      419.0,
      538.9,
      419.0,
      568.9,
      476.0,
      584.9,
      476.0,
      614.9,
      448.0,
      630.9,
      448.0,
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
      "obj-28",
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
      "obj-28",
      1
     ],
     "midpoints": [
      499.0,
      308.9,
      499.0,
      338.9,
      465.0,
      354.9,
      465.0,
      384.9,
      464.0,
      400.9,
      464.0,
      430.9,
      444.0,
      446.9,
      444.0,
      476.9,
      397.0,
      492.9,
      397.0,
      522.9,
      340.0,
      538.9,
      340.0,
      568.9
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
      "obj-29",
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
      "obj-30",
      0
     ],
     "midpoints": [
      198.0,
      400.9,
      198.0,
      430.9
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
      "obj-29",
      1
     ],
     "midpoints": [
      489.0,
      354.9,
      489.0,
      384.9,
      488.0,
      400.9,
      488.0,
      430.9,
      533.0,
      446.9,
      533.0,
      476.9,
      483.0,
      492.9,
      483.0,
      522.9,
      431.0,
      538.9,
      431.0,
      568.9,
      488.0,
      584.9,
      488.0,
      614.9,
      460.0,
      630.9,
      460.0,
      660.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-27",
      5
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
      "obj-29",
      1
     ],
     "source": [
      "obj-31",
      0
     ],
     "midpoints": [
      610.0,
      568.9,
      610.0,
      538.9,
      581.0,
      522.9,
      581.0,
      446.9,
      536.0,
      430.9,
      536.0,
      400.9,
      537.0,
      384.9,
      537.0,
      354.9,
      451.0,
      338.9,
      451.0,
      308.9
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-29",
      2
     ],
     "source": [
      "obj-31",
      1
     ],
     "midpoints": [
      622.0,
      568.9,
      622.0,
      538.9,
      593.0,
      522.9,
      593.0,
      446.9,
      548.0,
      430.9,
      548.0,
      400.9,
      549.0,
      384.9,
      549.0,
      354.9,
      487.0,
      338.9,
      487.0,
      308.9
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
      "obj-31",
      2
     ],
     "midpoints": [
      634.0,
      568.9,
      634.0,
      538.9,
      605.0,
      522.9,
      605.0,
      446.9,
      560.0,
      430.9,
      560.0,
      400.9,
      441.0,
      384.9,
      441.0,
      354.9
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
      3
     ],
     "midpoints": [
      198.0,
      584.9,
      198.0,
      614.9,
      206.0,
      630.9,
      206.0,
      660.9
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
      "obj-31",
      4
     ],
     "midpoints": [
      232.0,
      584.9,
      232.0,
      614.9,
      239.0,
      630.9,
      239.0,
      660.9
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
      "obj-31",
      5
     ],
     "midpoints": [
      265.0,
      584.9,
      265.0,
      614.9,
      273.0,
      630.9,
      273.0,
      660.9
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
      "obj-31",
      6
     ],
     "midpoints": [
      351.0,
      584.9,
      351.0,
      614.9,
      359.0,
      630.9,
      359.0,
      660.9
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
      "obj-31",
      7
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-29",
      5
     ],
     "source": [
      "obj-31",
      8
     ],
     "midpoints": [
      646.0,
      568.9,
      646.0,
      538.9,
      617.0,
      522.9,
      617.0,
      446.9,
      572.0,
      430.9,
      572.0,
      400.9,
      561.0,
      384.9,
      561.0,
      354.9,
      547.0,
      338.9,
      547.0,
      308.9
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
      1
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
      "obj-21",
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
      "obj-20",
      0
     ],
     "midpoints": [
      436.0,
      630.9,
      436.0,
      660.9
     ]
    }
   }
  ],
  "dependency_cache": [],
  "autosave": 0
 }
}
