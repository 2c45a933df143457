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
   900.0,
   784.9
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
      146.0,
      26.9
     ],
     "text": "Render a folder",
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
      571.2,
      20.0
     ],
     "text": "Drop a folder of clips. Each is rendered when the one before it is done; results are in the server's renders."
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      60.9,
      544.3,
      20.0
     ],
     "text": "Change the style in the box. A clip that fails ends the row; choose the next one in the menu to go on."
    }
   },
   {
    "box": {
     "id": "obj-4",
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
      127.0,
      94.9,
      300.0,
      22.0
     ],
     "text": "sonograft.client @style vinyl"
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "led",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      "int"
     ],
     "patching_rect": [
      307.0,
      178.9,
      24.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      66.0,
      226.9,
      400.0,
      20.0
     ],
     "text": "(what the object says)",
     "linecount": 1
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "dropfile",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      710.0,
      94.9,
      160.0,
      60.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "umenu",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "",
      ""
     ],
     "patching_rect": [
      513.0,
      456.9,
      200.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "bang",
      "",
      ""
     ],
     "patching_rect": [
      634.0,
      178.9,
      47.0,
      22.0
     ],
     "text": "t b s s"
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
      480.0,
      226.9,
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
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      660.0,
      594.9,
      44.3,
      22.0
     ],
     "text": "zl.reg"
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
      590.0,
      640.9,
      126.4,
      22.0
     ],
     "text": "sprintf symout %s%s"
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
      648.0,
      502.9,
      63.0,
      22.0
     ],
     "text": "tosymbol"
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
      "int"
     ],
     "patching_rect": [
      634.0,
      226.9,
      45.0,
      22.0
     ],
     "text": "folder"
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
      ""
     ],
     "patching_rect": [
      676.0,
      548.9,
      37.7,
      22.0
     ],
     "text": "t b s"
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
      631.0,
      732.9,
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
     "numoutlets": 2,
     "outlettype": [
      "bang",
      ""
     ],
     "patching_rect": [
      612.0,
      686.9,
      37.7,
      22.0
     ],
     "text": "t b s"
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
      122.0,
      178.9,
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
     "numoutlets": 1,
     "outlettype": [
      "int"
     ],
     "patching_rect": [
      20.0,
      226.9,
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
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "int"
     ],
     "patching_rect": [
      292.0,
      272.9,
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
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "int",
      "int"
     ],
     "patching_rect": [
      501.0,
      318.9,
      36.3,
      22.0
     ],
     "text": "t i i i"
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "int"
     ],
     "patching_rect": [
      541.0,
      364.9,
      32.0,
      22.0
     ],
     "text": "<"
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
      569.0,
      410.9,
      38.4,
      22.0
     ],
     "text": "gate"
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
     "patching_rect": [
      345.0,
      178.9,
      78.4,
      22.0
     ],
     "text": "prepend set"
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
      498.0,
      272.9,
      32.0,
      22.0
     ],
     "text": "t 0"
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
      "obj-9",
      2
     ],
     "midpoints": [
      701.0,
      222.9,
      701.0,
      252.9,
      706.0,
      268.9,
      706.0,
      298.9,
      711.0,
      314.9,
      711.0,
      344.9,
      715.0,
      360.9,
      715.0,
      390.9,
      719.0,
      406.9,
      719.0,
      436.9,
      727.0,
      452.9,
      727.0,
      482.9,
      725.0,
      498.9,
      725.0,
      528.9,
      727.0,
      544.9,
      727.0,
      574.9
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
     ],
     "midpoints": [
      674.0,
      268.9,
      674.0,
      298.9,
      683.0,
      314.9,
      683.0,
      344.9,
      690.0,
      360.9,
      690.0,
      390.9,
      695.0,
      406.9,
      695.0,
      436.9
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
      "obj-14",
      1
     ],
     "midpoints": [
      544.0,
      268.9,
      544.0,
      298.9,
      554.0,
      314.9,
      554.0,
      344.9
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
      "obj-25",
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
      "obj-21",
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
      "obj-18",
      0
     ],
     "source": [
      "obj-4",
      0
     ],
     "midpoints": [
      136.5,
      158.9
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
      "obj-19",
      1
     ],
     "source": [
      "obj-21",
      2
     ],
     "midpoints": [
      566.0,
      344.9,
      566.0,
      314.9,
      556.0,
      298.9,
      556.0,
      268.9,
      554.0,
      252.9,
      554.0,
      222.9
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
      "obj-23",
      1
     ],
     "source": [
      "obj-21",
      0
     ],
     "midpoints": [
      587.0,
      360.9,
      587.0,
      390.9
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
      "obj-23",
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
      "obj-15",
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
      "obj-12",
      1
     ],
     "source": [
      "obj-15",
      1
     ],
     "midpoints": [
      718.0,
      590.9,
      718.0,
      620.9
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
      "obj-11",
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
      "obj-12",
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
      "obj-17",
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
      "obj-16",
      0
     ],
     "midpoints": [
      747.0,
      758.9,
      747.0,
      728.9,
      741.0,
      712.9,
      741.0,
      682.9,
      742.0,
      666.9,
      742.0,
      590.9,
      751.0,
      574.9,
      751.0,
      544.9,
      749.0,
      528.9,
      749.0,
      498.9,
      751.0,
      482.9,
      751.0,
      452.9,
      743.0,
      436.9,
      743.0,
      406.9,
      739.0,
      390.9,
      739.0,
      360.9,
      735.0,
      344.9,
      735.0,
      314.9,
      730.0,
      298.9,
      730.0,
      268.9,
      725.0,
      252.9,
      725.0,
      222.9,
      709.0,
      206.9,
      709.0,
      174.9,
      698.0,
      158.9,
      698.0,
      90.9
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
      "obj-17",
      0
     ],
     "midpoints": [
      729.0,
      712.9,
      729.0,
      682.9,
      730.0,
      666.9,
      730.0,
      590.9,
      739.0,
      574.9,
      739.0,
      544.9,
      737.0,
      528.9,
      737.0,
      498.9,
      739.0,
      482.9,
      739.0,
      452.9,
      731.0,
      436.9,
      731.0,
      406.9,
      727.0,
      390.9,
      727.0,
      360.9,
      723.0,
      344.9,
      723.0,
      314.9,
      718.0,
      298.9,
      718.0,
      268.9,
      713.0,
      252.9,
      713.0,
      222.9,
      695.0,
      206.9,
      695.0,
      174.9,
      686.0,
      158.9,
      686.0,
      90.9
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
      3
     ],
     "midpoints": [
      305.1,
      158.9
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
      "obj-4",
      4
     ],
     "midpoints": [
      361.3,
      158.9
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
      "obj-24",
      0
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
