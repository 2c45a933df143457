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
   930.0,
   590.0
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
      20.0,
      12.0,
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
      185.0,
      17.0,
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
      20.0,
      55.0,
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
      20.0,
      140.0,
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
      85.0,
      60.0,
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
      400.0,
      60.0,
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
      400.0,
      95.0,
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
      400.0,
      130.0,
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
      400.0,
      200.0,
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
      400.0,
      235.0,
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
      400.0,
      270.0,
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
      290.0,
      305.0,
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
      402.0,
      435.0,
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
      402.0,
      470.0,
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
      440.0,
      505.0,
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
      490.0,
      505.0,
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
      700.0,
      340.0,
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
      630.0,
      305.0,
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
      20.0,
      545.0,
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
      820.0,
      480.0,
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
      845.0,
      510.0,
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
       420.0,
       230.0
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
          20.0,
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
          200.0,
          20.0,
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
          20.0,
          170.0,
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
          20.0,
          65.0,
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
          105.0,
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
          110.0,
          105.0,
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
          200.0,
          65.0,
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
         ]
        }
       }
      ]
     },
     "patching_rect": [
      85.0,
      95.0,
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
       760.0,
       330.0
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
          70.0,
          27.0,
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
          20.0,
          20.0,
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
          20.0,
          270.0,
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
          140.0,
          270.0,
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
          260.0,
          270.0,
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
          380.0,
          270.0,
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
          500.0,
          270.0,
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
          620.0,
          270.0,
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
          20.0,
          75.0,
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
          380.0,
          150.0,
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
          450.0,
          185.0,
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
          560.0,
          150.0,
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
          500.0,
          115.0,
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
          600.0,
          115.0,
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
          620.0,
          225.0,
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
          270.0,
          150.0,
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
          340.0,
          220.0,
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
         ]
        }
       }
      ]
     },
     "patching_rect": [
      20.0,
      185.0,
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
       440.0,
       290.0
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
          80.0,
          20.0,
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
          80.0,
          36.0,
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
          20.0,
          20.0,
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
          20.0,
          240.0,
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
          20.0,
          65.0,
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
          110.0,
          100.0,
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
          110.0,
          135.0,
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
          110.0,
          170.0,
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
          100.0,
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
          20.0,
          135.0,
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
          20.0,
          205.0,
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
      500.0,
      165.0,
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
       760.0,
       480.0
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
          480.0,
          20.0,
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
          20.0,
          20.0,
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
          250.0,
          20.0,
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
          20.0,
          430.0,
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
          310.0,
          430.0,
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
          480.0,
          430.0,
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
          20.0,
          75.0,
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
          20.0,
          110.0,
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
          60.0,
          145.0,
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
          60.0,
          180.0,
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
          60.0,
          215.0,
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
          200.0,
          255.0,
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
          200.0,
          290.0,
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
          200.0,
          325.0,
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
          200.0,
          360.0,
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
          20.0,
          395.0,
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
          480.0,
          115.0,
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
          480.0,
          150.0,
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
          480.0,
          185.0,
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
          480.0,
          220.0,
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
          480.0,
          255.0,
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
          480.0,
          290.0,
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
          600.0,
          325.0,
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
          600.0,
          360.0,
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
          645.0,
          395.0,
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
          480.0,
          325.0,
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
          540.0,
          360.0,
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
          480.0,
          395.0,
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
          240.0,
          395.0,
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
          480.0,
          360.0,
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
         ]
        }
       }
      ]
     },
     "patching_rect": [
      560.0,
      235.0,
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
       1120.0,
       480.0
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
          70.0,
          27.0,
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
          20.0,
          20.0,
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
          20.0,
          430.0,
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
          160.0,
          430.0,
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
          560.0,
          430.0,
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
          640.0,
          430.0,
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
          20.0,
          70.0,
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
          110.0,
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
          20.0,
          360.0,
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
          20.0,
          395.0,
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
          160.0,
          150.0,
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
          160.0,
          185.0,
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
          230.0,
          220.0,
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
          230.0,
          255.0,
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
          230.0,
          290.0,
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
          230.0,
          325.0,
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
          230.0,
          360.0,
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
          160.0,
          395.0,
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
          420.0,
          150.0,
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
          420.0,
          185.0,
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
          960.0,
          185.0,
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
          420.0,
          290.0,
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
          560.0,
          325.0,
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
          560.0,
          360.0,
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
          560.0,
          395.0,
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
          340.0,
          220.0,
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
       }
      ]
     },
     "patching_rect": [
      560.0,
      385.0,
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
       1060.0,
       690.0
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
          380.0,
          393.0,
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
          20.0,
          20.0,
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
          120.0,
          20.0,
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
          210.0,
          20.0,
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
          310.0,
          20.0,
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
          700.0,
          20.0,
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
          860.0,
          20.0,
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
          20.0,
          640.0,
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
          120.0,
          640.0,
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
          310.0,
          640.0,
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
          430.0,
          640.0,
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
          860.0,
          640.0,
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
           440.0,
           330.0
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
              20.0,
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
              200.0,
              20.0,
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
              290.0,
              20.0,
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
              100.0,
              280.0,
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
              190.0,
              280.0,
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
              20.0,
              65.0,
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
              200.0,
              65.0,
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
              290.0,
              65.0,
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
              200.0,
              110.0,
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
              155.0,
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
              150.0,
              155.0,
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
              20.0,
              195.0,
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
              100.0,
              235.0,
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
          640.0,
          465.0,
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
          20.0,
          70.0,
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
          20.0,
          285.0,
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
          20.0,
          320.0,
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
          120.0,
          70.0,
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
          120.0,
          105.0,
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
          210.0,
          285.0,
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
          310.0,
          70.0,
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
          310.0,
          110.0,
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
          310.0,
          145.0,
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
          310.0,
          180.0,
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
          310.0,
          215.0,
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
          310.0,
          250.0,
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
          270.0,
          285.0,
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
          430.0,
          110.0,
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
          430.0,
          145.0,
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
          430.0,
          180.0,
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
          480.0,
          215.0,
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
          480.0,
          250.0,
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
          480.0,
          285.0,
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
          570.0,
          250.0,
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
          560.0,
          145.0,
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
          590.0,
          180.0,
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
          590.0,
          215.0,
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
          310.0,
          360.0,
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
          310.0,
          395.0,
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
          860.0,
          360.0,
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
          700.0,
          430.0,
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
          700.0,
          70.0,
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
          780.0,
          465.0,
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
          430.0,
          465.0,
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
          510.0,
          465.0,
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
          860.0,
          500.0,
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
          760.0,
          535.0,
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
          430.0,
          580.0,
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
          430.0,
          510.0,
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
          430.0,
          545.0,
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
          40.0,
          360.0,
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
          430.0,
          320.0,
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
          480.0,
          320.0,
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
          530.0,
          320.0,
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
          120.0,
          140.0,
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
          120.0,
          320.0,
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
          640.0,
          320.0,
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
         ]
        }
       }
      ]
     },
     "patching_rect": [
      330.0,
      400.0,
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
       860.0,
       640.0
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
          330.0,
          27.0,
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
          20.0,
          20.0,
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
          200.0,
          20.0,
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
          700.0,
          20.0,
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
          20.0,
          590.0,
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
          110.0,
          590.0,
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
           640.0,
           400.0
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
              70.0,
              27.0,
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
              20.0,
              20.0,
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
              20.0,
              350.0,
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
               420.0,
               330.0
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
                  20.0,
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
                  20.0,
                  280.0,
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
                  20.0,
                  65.0,
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
                  90.0,
                  120.0,
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
                  90.0,
                  190.0,
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
                  20.0,
                  235.0,
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
              150.0,
              210.0,
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
               330.0,
               230.0
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
                  20.0,
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
                  20.0,
                  180.0,
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
                  20.0,
                  65.0,
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
                  120.0,
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
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              290.0,
              175.0,
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
               330.0,
               230.0
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
                  20.0,
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
                  20.0,
                  180.0,
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
                  20.0,
                  65.0,
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
                  120.0,
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
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              390.0,
              175.0,
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
               260.0,
               260.0
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
                  20.0,
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
                  20.0,
                  210.0,
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
                  20.0,
                  65.0,
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
                  100.0,
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
                  20.0,
                  135.0,
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
                  20.0,
                  170.0,
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
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              150.0,
              300.0,
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
              20.0,
              70.0,
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
              150.0,
              70.0,
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
              150.0,
              105.0,
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
              20.0,
              105.0,
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
              20.0,
              300.0,
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
              100.0,
              140.0,
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
              100.0,
              175.0,
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
              210.0,
              175.0,
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
              150.0,
              245.0,
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
              260.0,
              210.0,
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
              340.0,
              245.0,
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
              440.0,
              245.0,
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
              520.0,
              175.0,
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
          200.0,
          165.0,
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
           640.0,
           400.0
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
              70.0,
              27.0,
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
              20.0,
              20.0,
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
              20.0,
              350.0,
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
               420.0,
               330.0
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
                  20.0,
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
                  20.0,
                  280.0,
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
                  20.0,
                  65.0,
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
                  90.0,
                  120.0,
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
                  90.0,
                  190.0,
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
                  20.0,
                  235.0,
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
              150.0,
              210.0,
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
               330.0,
               230.0
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
                  20.0,
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
                  20.0,
                  180.0,
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
                  20.0,
                  65.0,
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
                  120.0,
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
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              290.0,
              175.0,
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
               330.0,
               230.0
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
                  20.0,
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
                  20.0,
                  180.0,
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
                  20.0,
                  65.0,
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
                  120.0,
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
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              390.0,
              175.0,
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
               260.0,
               260.0
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
                  20.0,
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
                  20.0,
                  210.0,
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
                  20.0,
                  65.0,
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
                  100.0,
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
                  20.0,
                  135.0,
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
                  20.0,
                  170.0,
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
                 ]
                }
               }
              ]
             },
             "patching_rect": [
              150.0,
              300.0,
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
              20.0,
              70.0,
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
              150.0,
              70.0,
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
              150.0,
              105.0,
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
              20.0,
              105.0,
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
              20.0,
              300.0,
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
              100.0,
              140.0,
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
              100.0,
              175.0,
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
              210.0,
              175.0,
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
              150.0,
              245.0,
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
              260.0,
              210.0,
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
              340.0,
              245.0,
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
              440.0,
              245.0,
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
              520.0,
              175.0,
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
          330.0,
          305.0,
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
           260.0,
           260.0
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
              20.0,
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
              20.0,
              210.0,
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
              20.0,
              65.0,
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
              100.0,
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
              20.0,
              135.0,
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
              20.0,
              170.0,
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
             ]
            }
           }
          ]
         },
         "patching_rect": [
          200.0,
          235.0,
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
          20.0,
          75.0,
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
          20.0,
          130.0,
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
          75.0,
          110.0,
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
          200.0,
          75.0,
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
          200.0,
          200.0,
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
          420.0,
          110.0,
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
          330.0,
          145.0,
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
          330.0,
          180.0,
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
          330.0,
          215.0,
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
          400.0,
          250.0,
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
          470.0,
          180.0,
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
          200.0,
          375.0,
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
          20.0,
          340.0,
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
          200.0,
          410.0,
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
          200.0,
          445.0,
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
          265.0,
          445.0,
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
          330.0,
          480.0,
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
          400.0,
          480.0,
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
          330.0,
          515.0,
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
          330.0,
          550.0,
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
          200.0,
          550.0,
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
          560.0,
          375.0,
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
          560.0,
          410.0,
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
          110.0,
          555.0,
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
          290.0,
          110.0,
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
          420.0,
          145.0,
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
          540.0,
          145.0,
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
          600.0,
          145.0,
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
          560.0,
          180.0,
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
          130.0,
          375.0,
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
          90.0,
          410.0,
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
          20.0,
          445.0,
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
          20.0,
          520.0,
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
      20.0,
      305.0,
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
       1220.0,
       620.0
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
          20.0,
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
          200.0,
          20.0,
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
          400.0,
          20.0,
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
          560.0,
          20.0,
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
          860.0,
          20.0,
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
          1000.0,
          20.0,
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
          20.0,
          570.0,
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
          560.0,
          570.0,
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
           260.0,
           260.0
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
              20.0,
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
              20.0,
              210.0,
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
              20.0,
              65.0,
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
              100.0,
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
              20.0,
              135.0,
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
              20.0,
              170.0,
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
             ]
            }
           }
          ]
         },
         "patching_rect": [
          60.0,
          145.0,
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
           260.0,
           260.0
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
              20.0,
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
              20.0,
              210.0,
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
              20.0,
              65.0,
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
              100.0,
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
              20.0,
              135.0,
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
              20.0,
              170.0,
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
             ]
            }
           }
          ]
         },
         "patching_rect": [
          200.0,
          215.0,
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
           260.0,
           260.0
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
              20.0,
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
              20.0,
              210.0,
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
              20.0,
              65.0,
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
              100.0,
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
              20.0,
              135.0,
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
              20.0,
              170.0,
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
             ]
            }
           }
          ]
         },
         "patching_rect": [
          1040.0,
          215.0,
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
          20.0,
          75.0,
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
          60.0,
          180.0,
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
          60.0,
          215.0,
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
          20.0,
          510.0,
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
          200.0,
          75.0,
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
          250.0,
          110.0,
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
          250.0,
          145.0,
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
          200.0,
          250.0,
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
          400.0,
          75.0,
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
          400.0,
          110.0,
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
          400.0,
          180.0,
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
          560.0,
          75.0,
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
          560.0,
          110.0,
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
          700.0,
          180.0,
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
          700.0,
          215.0,
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
          700.0,
          250.0,
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
          180.0,
          510.0,
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
          740.0,
          285.0,
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
          740.0,
          355.0,
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
          560.0,
          180.0,
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
          560.0,
          215.0,
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
          560.0,
          250.0,
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
          560.0,
          285.0,
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
          560.0,
          320.0,
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
          560.0,
          510.0,
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
          860.0,
          75.0,
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
          860.0,
          180.0,
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
          900.0,
          250.0,
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
          900.0,
          285.0,
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
          900.0,
          440.0,
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
          330.0,
          510.0,
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
          960.0,
          320.0,
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
          960.0,
          355.0,
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
          960.0,
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
          960.0,
          425.0,
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
          1000.0,
          75.0,
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
          1110.0,
          250.0,
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
          1040.0,
          180.0,
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
          1040.0,
          250.0,
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
          700.0,
          145.0,
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
          560.0,
          145.0,
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
          740.0,
          320.0,
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
          560.0,
          475.0,
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
          860.0,
          145.0,
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
          900.0,
          215.0,
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
          1110.0,
          215.0,
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
          1040.0,
          145.0,
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
      20.0,
      400.0,
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
       420.0,
       280.0
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
          20.0,
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
          110.0,
          20.0,
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
          220.0,
          20.0,
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
          20.0,
          230.0,
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
          140.0,
          230.0,
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
          110.0,
          65.0,
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
          20.0,
          105.0,
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
          220.0,
          105.0,
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
          20.0,
          185.0,
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
          140.0,
          185.0,
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
      20.0,
      480.0,
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
       1180.0,
       560.0
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
          20.0,
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
          20.0,
          510.0,
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
          150.0,
          510.0,
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
          280.0,
          510.0,
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
          410.0,
          510.0,
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
          540.0,
          510.0,
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
          670.0,
          510.0,
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
          800.0,
          510.0,
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
          930.0,
          510.0,
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
          1060.0,
          510.0,
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
          20.0,
          70.0,
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
          20.0,
          110.0,
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
          900.0,
          145.0,
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
          900.0,
          180.0,
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
          950.0,
          215.0,
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
          880.0,
          250.0,
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
          1000.0,
          250.0,
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
          1060.0,
          215.0,
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
          800.0,
          145.0,
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
          800.0,
          180.0,
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
          560.0,
          290.0,
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
          670.0,
          145.0,
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
          670.0,
          320.0,
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
          700.0,
          180.0,
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
          560.0,
          325.0,
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
          540.0,
          145.0,
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
          410.0,
          145.0,
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
          410.0,
          180.0,
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
          380.0,
          215.0,
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
          410.0,
          250.0,
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
          300.0,
          145.0,
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
          300.0,
          180.0,
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
          200.0,
          145.0,
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
          150.0,
          360.0,
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
          150.0,
          400.0,
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
          280.0,
          400.0,
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
          280.0,
          440.0,
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
          800.0,
          440.0,
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
          800.0,
          290.0,
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
          800.0,
          325.0,
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
          800.0,
          360.0,
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
          800.0,
          395.0,
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
          870.0,
          395.0,
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
      660.0,
      430.0,
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
      560.0,
      545.0,
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
      620.0,
      545.0,
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
      680.0,
      545.0,
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
      740.0,
      545.0,
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
      800.0,
      545.0,
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
      860.0,
      545.0,
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
      "obj-29",
      4
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
     ]
    }
   }
  ],
  "dependency_cache": [],
  "autosave": 0
 }
}
