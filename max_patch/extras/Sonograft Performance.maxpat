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
   820.0,
   506.0
  ],
  "bglocked": 0,
  "openinpresentation": 1,
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
      60.0,
      20.0
     ],
     "presentation": 1,
     "presentation_rect": [
      190.0,
      52.0,
      60.0,
      20.0
     ],
     "text": "Before",
     "linecount": 1
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
      60.0,
      20.0
     ],
     "presentation": 1,
     "presentation_rect": [
      190.0,
      152.0,
      60.0,
      20.0
     ],
     "text": "After",
     "linecount": 1
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
      54.0,
      60.0,
      20.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      152.0,
      60.0,
      20.0
     ],
     "text": "Style",
     "linecount": 1
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      74.0,
      60.0,
      20.0
     ],
     "presentation": 1,
     "presentation_rect": [
      682.0,
      52.0,
      60.0,
      20.0
     ],
     "text": "Play",
     "linecount": 1
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      94.0,
      60.0,
      20.0
     ],
     "presentation": 1,
     "presentation_rect": [
      682.0,
      98.0,
      60.0,
      20.0
     ],
     "text": "Hear",
     "linecount": 1
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      114.0,
      115.0,
      31.5
     ],
     "presentation": 1,
     "presentation_rect": [
      14.0,
      10.0,
      140.0,
      32.0
     ],
     "text": "Sonograft",
     "fontsize": 22,
     "fontface": 1
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      145.5,
      120.0,
      20.0
     ],
     "presentation": 1,
     "presentation_rect": [
      14.0,
      52.0,
      120.0,
      20.0
     ],
     "text": "Drop a clip here",
     "linecount": 1
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "dropfile",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1467.0,
      404.70000000000016,
      156.0,
      76.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      72.0,
      156.0,
      76.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "umenu",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "",
      ""
     ],
     "patching_rect": [
      3206.0,
      760.7000000000002,
      156.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      172.0,
      156.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "textbutton",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      "int"
     ],
     "patching_rect": [
      4456.0,
      404.70000000000016,
      76.0,
      26.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      206.0,
      76.0,
      26.0
     ],
     "text": "Render",
     "parameter_enable": 0,
     "mode": 0,
     "bgcolor": [
      0.901961,
      0.619608,
      0.156863,
      1.0
     ],
     "textcolor": [
      0.12,
      0.12,
      0.12,
      1.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "textbutton",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      "int"
     ],
     "patching_rect": [
      4546.0,
      404.70000000000016,
      72.0,
      26.0
     ],
     "presentation": 1,
     "presentation_rect": [
      100.0,
      206.0,
      72.0,
      26.0
     ],
     "text": "Cancel",
     "parameter_enable": 0,
     "mode": 0
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "waveform~",
     "numinlets": 5,
     "numoutlets": 6,
     "outlettype": [
      "float",
      "float",
      "float",
      "float",
      "list",
      ""
     ],
     "patching_rect": [
      506.0,
      404.70000000000016,
      476.0,
      76.0
     ],
     "presentation": 1,
     "presentation_rect": [
      192.0,
      72.0,
      476.0,
      76.0
     ],
     "buffername": "sonograft.before",
     "setmode": 0,
     "labels": 0,
     "vlabels": 0,
     "ticks": 0
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "waveform~",
     "numinlets": 5,
     "numoutlets": 6,
     "outlettype": [
      "float",
      "float",
      "float",
      "float",
      "list",
      ""
     ],
     "patching_rect": [
      1911.0,
      404.70000000000016,
      476.0,
      76.0
     ],
     "presentation": 1,
     "presentation_rect": [
      192.0,
      172.0,
      476.0,
      76.0
     ],
     "buffername": "sonograft.after",
     "setmode": 0,
     "labels": 0,
     "vlabels": 0,
     "ticks": 0
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      "int"
     ],
     "patching_rect": [
      4632.0,
      404.70000000000016,
      22.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      684.0,
      74.0,
      22.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      "float"
     ],
     "patching_rect": [
      4668.0,
      404.70000000000016,
      120.0,
      24.0
     ],
     "presentation": 1,
     "presentation_rect": [
      684.0,
      118.0,
      120.0,
      24.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Hear",
       "parameter_shortname": "Hear",
       "parameter_type": 2,
       "parameter_modmode": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_annotation_name": "Hear",
       "parameter_info": "Before or after, at the same place of the clip.",
       "parameter_enum": [
        "before",
        "after"
       ]
      }
     },
     "annotation": "Before or after, at the same place of the clip.",
     "varname": "Hear"
    }
   },
   {
    "box": {
     "id": "obj-16",
     "maxclass": "live.gain~",
     "numinlets": 2,
     "numoutlets": 5,
     "outlettype": [
      "signal",
      "signal",
      "",
      "float",
      "list"
     ],
     "patching_rect": [
      2595.0,
      1174.7000000000003,
      120.0,
      40.0
     ],
     "presentation": 1,
     "presentation_rect": [
      684.0,
      154.0,
      120.0,
      40.0
     ],
     "orientation": 1,
     "parameter_enable": 0
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "ezdac~",
     "numinlets": 2,
     "numoutlets": 0,
     "patching_rect": [
      2600.0,
      1238.7000000000003,
      45.0,
      45.0
     ],
     "presentation": 1,
     "presentation_rect": [
      684.0,
      204.0,
      45.0,
      45.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "slider",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2682.0,
      668.7000000000002,
      476.0,
      14.0
     ],
     "presentation": 1,
     "presentation_rect": [
      192.0,
      256.0,
      476.0,
      14.0
     ],
     "floatoutput": 1,
     "size": 1.0,
     "orientation": 1,
     "ignoreclick": 1
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "led",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      "int"
     ],
     "patching_rect": [
      2576.0,
      714.7000000000002,
      20.0,
      20.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      250.0,
      20.0,
      20.0
     ],
     "ignoreclick": 1
    }
   },
   {
    "box": {
     "id": "obj-20",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      2610.0,
      714.7000000000002,
      640.0,
      20.0
     ],
     "presentation": 1,
     "presentation_rect": [
      12.0,
      278.0,
      640.0,
      20.0
     ],
     "text": "Looking for the server …",
     "linecount": 1
    }
   },
   {
    "box": {
     "id": "obj-21",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      165.5,
      130.0,
      20.0
     ],
     "presentation": 1,
     "presentation_rect": [
      40.0,
      251.0,
      130.0,
      20.0
     ],
     "text": "the server answers",
     "linecount": 1
    }
   },
   {
    "box": {
     "id": "obj-22",
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
      2763.0,
      622.7000000000002,
      560.0,
      22.0
     ],
     "text": "sonograft.client"
    }
   },
   {
    "box": {
     "id": "obj-23",
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
       637.4,
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
          83.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "1 while the server answers",
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
          129.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "what the server says",
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
          416.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "style, chosen in the menu",
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
          493.0,
          14.0,
          30.0,
          30.0
         ],
         "comment": "style, as it is kept in the Live set",
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
         "comment": "to the client",
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
          262.0,
          574.0,
          30.0,
          30.0
         ],
         "comment": "to the menu",
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
          408.0,
          574.0,
          30.0,
          30.0
         ],
         "comment": "to the Live set",
         "index": 3
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "int",
          "int"
         ],
         "patching_rect": [
          83.0,
          68.0,
          32.0,
          22.0
         ],
         "text": "t i i"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          69.0,
          114.0,
          40.3,
          22.0
         ],
         "text": "sel 1"
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
          "bang",
          ""
         ],
         "patching_rect": [
          64.0,
          160.0,
          48.4,
          22.0
         ],
         "text": "t b b 0"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          ""
         ],
         "patching_rect": [
          129.0,
          68.0,
          273.1,
          22.0
         ],
         "text": "route /sonograft/styles/item /sonograft/styles/end"
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
          177.0,
          114.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 1"
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
          184.0,
          160.0,
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
          ""
         ],
         "patching_rect": [
          147.0,
          206.0,
          37.0,
          22.0
         ],
         "text": "t s s"
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
          88.0,
          252.0,
          102.4,
          22.0
         ],
         "text": "prepend append"
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
          350.0,
          252.0,
          73.7,
          22.0
         ],
         "text": "zl.compare"
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
          413.0,
          298.0,
          40.3,
          22.0
         ],
         "text": "sel 1"
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
          322.0,
          344.0,
          32.0,
          22.0
         ],
         "text": "t 1"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "bang",
          "bang",
          "bang"
         ],
         "patching_rect": [
          261.0,
          114.0,
          48.4,
          22.0
         ],
         "text": "t b b b"
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
          211.0,
          390.0,
          32.0,
          22.0
         ],
         "text": "int"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "bang",
          ""
         ],
         "patching_rect": [
          205.0,
          436.0,
          40.3,
          22.0
         ],
         "text": "sel 0"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "outlettype": [
          "",
          ""
         ],
         "patching_rect": [
          206.0,
          482.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
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
          294.0,
          206.0,
          44.3,
          22.0
         ],
         "text": "zl.reg"
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
          162.0,
          528.0,
          102.4,
          22.0
         ],
         "text": "prepend append"
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
          282.0,
          298.0,
          116.4,
          22.0
         ],
         "text": "prepend setsymbol"
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
          416.0,
          68.0,
          63.0,
          22.0
         ],
         "text": "tosymbol"
        }
       },
       {
        "box": {
         "id": "obj-27",
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
          493.0,
          68.0,
          114.4,
          22.0
         ],
         "text": "route int float bang"
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
          511.0,
          114.0,
          63.0,
          22.0
         ],
         "text": "tosymbol"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 6,
         "outlettype": [
          "",
          "bang",
          "",
          "",
          "",
          ""
         ],
         "patching_rect": [
          427.0,
          160.0,
          75.0,
          22.0
         ],
         "text": "t s b s s s s"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          410.0,
          206.0,
          87.0,
          22.0
         ],
         "text": "prepend style"
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
          124.0,
          114.0,
          39.0,
          22.0
         ],
         "text": "== 0"
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
          198.0,
          206.0,
          58.4,
          22.0
         ],
         "text": "gate 1 1"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          "bang"
         ],
         "patching_rect": [
          205.0,
          252.0,
          47.0,
          22.0
         ],
         "text": "t s s b"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          278.0,
          252.0,
          58.4,
          22.0
         ],
         "text": "gate 1 1"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          364.0,
          206.0,
          32.0,
          22.0
         ],
         "text": "t 0"
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
          20.0,
          206.0,
          45.7,
          22.0
         ],
         "text": "styles"
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
          80.0,
          206.0,
          41.0,
          22.0
         ],
         "text": "clear"
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
          236.0,
          298.0,
          32.0,
          22.0
         ],
         "text": "0"
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
          169.0,
          298.0,
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
          "obj-31",
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
          "obj-32",
          0
         ],
         "source": [
          "obj-31",
          0
         ],
         "midpoints": [
          172.0,
          156.0,
          172.0,
          186.0
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
          "obj-20",
          1
         ],
         "source": [
          "obj-10",
          2
         ],
         "midpoints": [
          135.0,
          202.0,
          135.0,
          232.0,
          76.0,
          248.0,
          76.0,
          278.0,
          133.0,
          294.0,
          133.0,
          324.0,
          149.0,
          340.0,
          149.0,
          370.0
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
          "obj-37",
          0
         ],
         "midpoints": [
          64.0,
          248.0,
          64.0,
          278.0,
          121.0,
          294.0,
          121.0,
          324.0,
          137.0,
          340.0,
          137.0,
          370.0,
          143.0,
          386.0,
          143.0,
          462.0,
          144.0,
          478.0,
          144.0,
          508.0,
          138.0,
          524.0,
          138.0,
          554.0
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
          "obj-10",
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
          "obj-36",
          0
         ],
         "midpoints": [
          52.0,
          248.0,
          52.0,
          278.0,
          109.0,
          294.0,
          109.0,
          324.0,
          113.0,
          340.0,
          113.0,
          370.0,
          114.0,
          386.0,
          114.0,
          462.0,
          115.0,
          478.0,
          115.0,
          554.0
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
         ],
         "midpoints": [
          145.0,
          294.0,
          145.0,
          324.0,
          173.0,
          340.0,
          173.0,
          370.0,
          174.0,
          386.0,
          174.0,
          462.0,
          175.0,
          478.0,
          175.0,
          508.0,
          150.0,
          524.0,
          150.0,
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
          "obj-20",
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
          "obj-19",
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
          "obj-20",
          0
         ],
         "source": [
          "obj-19",
          2
         ],
         "midpoints": [
          297.0,
          156.0,
          297.0,
          186.0,
          282.0,
          202.0,
          282.0,
          232.0,
          266.0,
          248.0,
          266.0,
          278.0,
          224.0,
          294.0,
          224.0,
          324.0,
          268.0,
          340.0,
          268.0,
          370.0
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
          "obj-24",
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
          "obj-6",
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
          "obj-23",
          0
         ],
         "source": [
          "obj-19",
          1
         ],
         "midpoints": [
          285.0,
          156.0,
          285.0,
          186.0
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
         ],
         "midpoints": [
          438.0,
          248.0,
          438.0,
          278.0
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
          0
         ],
         "midpoints": [
          296.0,
          340.0,
          296.0,
          370.0,
          297.0,
          386.0,
          297.0,
          416.0,
          298.0,
          432.0,
          298.0,
          508.0,
          303.0,
          524.0,
          303.0,
          554.0
         ]
        }
       },
       {
        "patchline": {
         "destination": [
          "obj-34",
          1
         ],
         "source": [
          "obj-19",
          0
         ],
         "midpoints": [
          273.0,
          156.0,
          273.0,
          186.0,
          270.0,
          202.0,
          270.0,
          232.0
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
          "obj-34",
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
          "obj-38",
          0
         ],
         "midpoints": [
          280.0,
          340.0,
          280.0,
          370.0,
          278.0,
          386.0,
          278.0,
          416.0,
          279.0,
          432.0,
          279.0,
          508.0,
          291.0,
          524.0,
          291.0,
          554.0
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
          "obj-26",
          0
         ],
         "midpoints": [
          420.0,
          110.0,
          420.0,
          140.0,
          415.0,
          156.0,
          415.0,
          186.0,
          352.0,
          202.0,
          352.0,
          232.0,
          450.0,
          248.0,
          450.0,
          278.0,
          467.0,
          294.0,
          467.0,
          324.0,
          414.0,
          340.0,
          414.0,
          416.0,
          415.0,
          432.0,
          415.0,
          554.0
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
          "obj-4",
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
          3
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
          "obj-16",
          1
         ],
         "source": [
          "obj-29",
          5
         ],
         "midpoints": [
          523.0,
          202.0,
          523.0,
          232.0
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
          "obj-29",
          4
         ],
         "midpoints": [
          511.0,
          202.0,
          511.0,
          232.0,
          474.0,
          248.0,
          474.0,
          278.0,
          491.0,
          294.0,
          491.0,
          324.0,
          447.0,
          340.0,
          447.0,
          370.0,
          448.0,
          386.0,
          448.0,
          462.0
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
          "obj-29",
          3
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
          2
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
          462.0,
          248.0,
          462.0,
          278.0,
          479.0,
          294.0,
          479.0,
          324.0,
          426.0,
          340.0,
          426.0,
          416.0,
          427.0,
          432.0,
          427.0,
          554.0
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
          "obj-29",
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
          "obj-35",
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
          "obj-32",
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
          "obj-33",
          2
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
          "obj-39",
          0
         ],
         "midpoints": [
          254.0,
          340.0,
          254.0,
          370.0,
          257.0,
          386.0,
          257.0,
          416.0,
          259.0,
          432.0,
          259.0,
          462.0,
          265.0,
          478.0,
          265.0,
          508.0,
          279.0,
          524.0,
          279.0,
          554.0
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
          "obj-33",
          1
         ],
         "midpoints": [
          157.0,
          294.0,
          157.0,
          324.0,
          194.0,
          340.0,
          194.0,
          416.0,
          193.0,
          432.0,
          193.0,
          462.0,
          194.0,
          478.0,
          194.0,
          508.0
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
          "obj-33",
          0
         ]
        }
       }
      ]
     },
     "patching_rect": [
      3264.0,
      714.7000000000002,
      100.0,
      22.0
     ],
     "text": "p styles"
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      483.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      308.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Strength",
       "parameter_shortname": "Strength",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_annotation_name": "Strength",
       "parameter_info": "how far to go from the content to the style; 0 gives the content back",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "how far to go from the content to the style; 0 gives the content back",
     "varname": "Strength"
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
      20.0,
      404.70000000000016,
      105.7,
      22.0
     ],
     "text": "loadmess set 1.0"
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
      936.0,
      576.7000000000002,
      105.7,
      22.0
     ],
     "text": "prepend strength"
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      602.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      102.0,
      308.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Style notes",
       "parameter_shortname": "Style notes",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_annotation_name": "Style notes",
       "parameter_info": "how much of the style's own notes comes with its sound; 0 leaves the content's; only for the engine texture",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "how much of the style's own notes comes with its sound; 0 leaves the content's; only for the engine texture",
     "varname": "Style notes"
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
      140.0,
      404.70000000000016,
      105.7,
      22.0
     ],
     "text": "loadmess set 0.0"
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1056.0,
      576.7000000000002,
      123.1,
      22.0
     ],
     "text": "prepend style_notes"
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      731.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      188.0,
      308.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Transients",
       "parameter_shortname": "Transients",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_annotation_name": "Transients",
       "parameter_info": "how much of the content's attacks survives",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "how much of the content's attacks survives",
     "varname": "Transients"
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      259.0,
      404.70000000000016,
      105.7,
      22.0
     ],
     "text": "loadmess set 0.3"
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1193.0,
      576.7000000000002,
      114.4,
      22.0
     ],
     "text": "prepend transients"
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      855.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      274.0,
      308.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Content weight",
       "parameter_shortname": "Content weight",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 10.0,
       "parameter_annotation_name": "Content weight",
       "parameter_info": "pull back to the content while the style is fitted (the alpha of the literature); only for the engine texture, article",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "pull back to the content while the style is fitted (the alpha of the literature); only for the engine texture, article",
     "varname": "Content weight"
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
      379.0,
      404.70000000000016,
      112.4,
      22.0
     ],
     "text": "loadmess set 0.05"
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1322.0,
      576.7000000000002,
      143.1,
      22.0
     ],
     "text": "prepend content_weight"
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      1242.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      360.0,
      308.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Mix",
       "parameter_shortname": "Mix",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_annotation_name": "Mix",
       "parameter_info": "blend with the content, in time; 0 is the content alone",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "blend with the content, in time; 0 is the content alone",
     "varname": "Mix"
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
      996.0,
      404.70000000000016,
      105.7,
      22.0
     ],
     "text": "loadmess set 1.0"
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
      1479.0,
      576.7000000000002,
      81.0,
      22.0
     ],
     "text": "prepend mix"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      185.5,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      444.0,
      308.0,
      82.0,
      18.0
     ],
     "text": "Quality",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-40",
     "maxclass": "umenu",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "",
      ""
     ],
     "patching_rect": [
      1334.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      446.0,
      328.0,
      78.0,
      22.0
     ],
     "items": [
      "draft",
      ",",
      "standard",
      ",",
      "best"
     ],
     "annotation": "how long to work on it: a first idea, the usual, the last take"
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
      1115.0,
      404.70000000000016,
      173.7,
      22.0
     ],
     "text": "loadmess setsymbol standard"
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
      1574.0,
      576.7000000000002,
      97.0,
      22.0
     ],
     "text": "prepend quality"
    }
   },
   {
    "box": {
     "id": "obj-43",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      202.6,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      530.0,
      308.0,
      82.0,
      18.0
     ],
     "text": "Engine",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "umenu",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "",
      ""
     ],
     "patching_rect": [
      1483.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      532.0,
      328.0,
      78.0,
      22.0
     ],
     "items": [
      "auto",
      ",",
      "texture",
      ",",
      "replay",
      ",",
      "mosaic",
      ",",
      "hybrid",
      ",",
      "article"
     ],
     "annotation": "which engine renders"
    }
   },
   {
    "box": {
     "id": "obj-45",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1303.0,
      404.70000000000016,
      150.4,
      22.0
     ],
     "text": "loadmess setsymbol auto"
    }
   },
   {
    "box": {
     "id": "obj-46",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1685.0,
      576.7000000000002,
      98.4,
      22.0
     ],
     "text": "prepend engine"
    }
   },
   {
    "box": {
     "id": "obj-47",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      219.7,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      14.0,
      374.0,
      82.0,
      18.0
     ],
     "text": "Seed",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-48",
     "maxclass": "number",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "bang"
     ],
     "patching_rect": [
      1843.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      394.0,
      78.0,
      22.0
     ],
     "minimum": 0,
     "maximum": 2147483647,
     "annotation": "start of the random numbers, for engines that draw any: same seed, same samples"
    }
   },
   {
    "box": {
     "id": "obj-49",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1637.0,
      404.70000000000016,
      95.7,
      22.0
     ],
     "text": "loadmess set 0"
    }
   },
   {
    "box": {
     "id": "obj-50",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2041.0,
      576.7000000000002,
      88.4,
      22.0
     ],
     "text": "prepend seed"
    }
   },
   {
    "box": {
     "id": "obj-51",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      236.79999999999998,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      100.0,
      374.0,
      82.0,
      18.0
     ],
     "text": "Device",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-52",
     "maxclass": "umenu",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "",
      ""
     ],
     "patching_rect": [
      1935.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      102.0,
      394.0,
      78.0,
      22.0
     ],
     "items": [
      "auto",
      ",",
      "cpu",
      ",",
      "cuda",
      ",",
      "mps"
     ],
     "annotation": "where to compute; auto takes the fastest there is"
    }
   },
   {
    "box": {
     "id": "obj-53",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1747.0,
      404.70000000000016,
      150.4,
      22.0
     ],
     "text": "loadmess setsymbol auto"
    }
   },
   {
    "box": {
     "id": "obj-54",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2143.0,
      576.7000000000002,
      97.0,
      22.0
     ],
     "text": "prepend device"
    }
   },
   {
    "box": {
     "id": "obj-55",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      2332.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      188.0,
      374.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Variety",
       "parameter_shortname": "Variety",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_annotation_name": "Variety",
       "parameter_info": "how much the style's samples and grains take turns, where several would do; only for the engine replay, mosaic, hybrid",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "how much the style's samples and grains take turns, where several would do; only for the engine replay, mosaic, hybrid",
     "varname": "Variety"
    }
   },
   {
    "box": {
     "id": "obj-56",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2401.0,
      404.70000000000016,
      105.7,
      22.0
     ],
     "text": "loadmess set 0.5"
    }
   },
   {
    "box": {
     "id": "obj-57",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2254.0,
      576.7000000000002,
      97.7,
      22.0
     ],
     "text": "prepend variety"
    }
   },
   {
    "box": {
     "id": "obj-58",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      2448.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      274.0,
      374.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Grain",
       "parameter_shortname": "Grain",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": 10.0,
       "parameter_mmax": 1000.0,
       "parameter_annotation_name": "Grain",
       "parameter_info": "about how long the style is heard before it is left: short follows, long sounds like the recording; only for the engine mosaic, hybrid",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "about how long the style is heard before it is left: short follows, long sounds like the recording; only for the engine mosaic, hybrid",
     "varname": "Grain"
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2521.0,
      404.70000000000016,
      119.1,
      22.0
     ],
     "text": "loadmess set 200.0"
    }
   },
   {
    "box": {
     "id": "obj-60",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2366.0,
      576.7000000000002,
      89.0,
      22.0
     ],
     "text": "prepend grain"
    }
   },
   {
    "box": {
     "id": "obj-61",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      2566.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      360.0,
      374.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Tightness",
       "parameter_shortname": "Tightness",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_annotation_name": "Tightness",
       "parameter_info": "how closely the level follows each attack and decay of the content; only for the engine mosaic, hybrid",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "how closely the level follows each attack and decay of the content; only for the engine mosaic, hybrid",
     "varname": "Tightness"
    }
   },
   {
    "box": {
     "id": "obj-62",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2654.0,
      404.70000000000016,
      105.7,
      22.0
     ],
     "text": "loadmess set 0.7"
    }
   },
   {
    "box": {
     "id": "obj-63",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2469.0,
      576.7000000000002,
      110.4,
      22.0
     ],
     "text": "prepend tightness"
    }
   },
   {
    "box": {
     "id": "obj-64",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      253.89999999999998,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      444.0,
      374.0,
      82.0,
      18.0
     ],
     "text": "Pitch follow",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-65",
     "maxclass": "number",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "bang"
     ],
     "patching_rect": [
      2688.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      446.0,
      394.0,
      78.0,
      22.0
     ],
     "minimum": 0,
     "maximum": 24,
     "annotation": "how far a grain may be tuned to play the content's pitch; 0 takes grains as they are; only for the engine mosaic, hybrid"
    }
   },
   {
    "box": {
     "id": "obj-66",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2774.0,
      404.70000000000016,
      102.4,
      22.0
     ],
     "text": "loadmess set 12"
    }
   },
   {
    "box": {
     "id": "obj-67",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2593.0,
      576.7000000000002,
      125.1,
      22.0
     ],
     "text": "prepend pitch_follow"
    }
   },
   {
    "box": {
     "id": "obj-68",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      271.0,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      530.0,
      374.0,
      82.0,
      18.0
     ],
     "text": "Layers",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-69",
     "maxclass": "number",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "bang"
     ],
     "patching_rect": [
      2816.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      532.0,
      394.0,
      78.0,
      22.0
     ],
     "minimum": 1,
     "maximum": 8,
     "annotation": "how many grains may sound at a time, for chords; only for the engine mosaic, hybrid"
    }
   },
   {
    "box": {
     "id": "obj-70",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2890.0,
      404.70000000000016,
      95.7,
      22.0
     ],
     "text": "loadmess set 3"
    }
   },
   {
    "box": {
     "id": "obj-71",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2732.0,
      576.7000000000002,
      94.4,
      22.0
     ],
     "text": "prepend layers"
    }
   },
   {
    "box": {
     "id": "obj-72",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      288.1,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      616.0,
      374.0,
      82.0,
      18.0
     ],
     "text": "Kernel",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-73",
     "maxclass": "number",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "bang"
     ],
     "patching_rect": [
      2925.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      618.0,
      394.0,
      78.0,
      22.0
     ],
     "minimum": 1,
     "maximum": 31,
     "annotation": "width of the random filters in time; only for the engine texture, article"
    }
   },
   {
    "box": {
     "id": "obj-74",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3000.0,
      404.70000000000016,
      102.4,
      22.0
     ],
     "text": "loadmess set 11"
    }
   },
   {
    "box": {
     "id": "obj-75",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2841.0,
      576.7000000000002,
      95.0,
      22.0
     ],
     "text": "prepend kernel"
    }
   },
   {
    "box": {
     "id": "obj-76",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      305.20000000000005,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      702.0,
      374.0,
      82.0,
      18.0
     ],
     "text": "Scale",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-77",
     "maxclass": "umenu",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "",
      ""
     ],
     "patching_rect": [
      3023.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      704.0,
      394.0,
      78.0,
      22.0
     ],
     "items": [
      "perceptual",
      ",",
      "linear"
     ],
     "annotation": "scale of frequency: the ear's, or the literature's, where all bins count alike and notes are not spared; only for the engine texture"
    }
   },
   {
    "box": {
     "id": "obj-78",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3116.0,
      404.70000000000016,
      183.1,
      22.0
     ],
     "text": "loadmess setsymbol perceptual"
    }
   },
   {
    "box": {
     "id": "obj-79",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2950.0,
      576.7000000000002,
      90.4,
      22.0
     ],
     "text": "prepend scale"
    }
   },
   {
    "box": {
     "id": "obj-80",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      322.30000000000007,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      14.0,
      440.0,
      82.0,
      18.0
     ],
     "text": "Relu",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-81",
     "maxclass": "umenu",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "",
      ""
     ],
     "patching_rect": [
      3173.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      16.0,
      460.0,
      78.0,
      22.0
     ],
     "items": [
      "0",
      ",",
      "1"
     ],
     "annotation": "rectify the random features; off is the article's own code; only for the engine article"
    }
   },
   {
    "box": {
     "id": "obj-82",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3314.0,
      404.70000000000016,
      133.7,
      22.0
     ],
     "text": "loadmess setsymbol 1"
    }
   },
   {
    "box": {
     "id": "obj-83",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3054.0,
      576.7000000000002,
      82.4,
      22.0
     ],
     "text": "prepend relu"
    }
   },
   {
    "box": {
     "id": "obj-84",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      3310.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      102.0,
      440.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Denoise",
       "parameter_shortname": "Denoise",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_annotation_name": "Denoise",
       "parameter_info": "take noise down to what the sounds themselves have in their pauses",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "take noise down to what the sounds themselves have in their pauses",
     "varname": "Denoise"
    }
   },
   {
    "box": {
     "id": "obj-85",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3461.0,
      404.70000000000016,
      105.7,
      22.0
     ],
     "text": "loadmess set 0.0"
    }
   },
   {
    "box": {
     "id": "obj-86",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3150.0,
      576.7000000000002,
      104.4,
      22.0
     ],
     "text": "prepend denoise"
    }
   },
   {
    "box": {
     "id": "obj-87",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      339.4000000000001,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      186.0,
      440.0,
      82.0,
      18.0
     ],
     "text": "Declick",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-88",
     "maxclass": "umenu",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "",
      ""
     ],
     "patching_rect": [
      3414.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      188.0,
      460.0,
      78.0,
      22.0
     ],
     "items": [
      "0",
      ",",
      "1"
     ],
     "annotation": "repair clicks that the content does not have"
    }
   },
   {
    "box": {
     "id": "obj-89",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3581.0,
      404.70000000000016,
      133.7,
      22.0
     ],
     "text": "loadmess setsymbol 1"
    }
   },
   {
    "box": {
     "id": "obj-90",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3269.0,
      576.7000000000002,
      99.0,
      22.0
     ],
     "text": "prepend declick"
    }
   },
   {
    "box": {
     "id": "obj-91",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      3560.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      274.0,
      440.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Freq low",
       "parameter_shortname": "Freq low",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 20000.0,
       "parameter_annotation_name": "Freq low",
       "parameter_info": "below it the content stays; 0: no lower limit",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "below it the content stays; 0: no lower limit",
     "varname": "Freq low"
    }
   },
   {
    "box": {
     "id": "obj-92",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3729.0,
      404.70000000000016,
      105.7,
      22.0
     ],
     "text": "loadmess set 0.0"
    }
   },
   {
    "box": {
     "id": "obj-93",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3382.0,
      576.7000000000002,
      107.7,
      22.0
     ],
     "text": "prepend freq_low"
    }
   },
   {
    "box": {
     "id": "obj-94",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      3680.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      360.0,
      440.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Freq high",
       "parameter_shortname": "Freq high",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": 20.0,
       "parameter_mmax": 20000.0,
       "parameter_annotation_name": "Freq high",
       "parameter_info": "above it the content stays; 20000: no upper limit",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "above it the content stays; 20000: no upper limit",
     "varname": "Freq high"
    }
   },
   {
    "box": {
     "id": "obj-95",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3848.0,
      404.70000000000016,
      132.4,
      22.0
     ],
     "text": "loadmess set 20000.0"
    }
   },
   {
    "box": {
     "id": "obj-96",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3503.0,
      576.7000000000002,
      112.4,
      22.0
     ],
     "text": "prepend freq_high"
    }
   },
   {
    "box": {
     "id": "obj-97",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      356.5000000000001,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      444.0,
      440.0,
      82.0,
      18.0
     ],
     "text": "Loop",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-98",
     "maxclass": "umenu",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "",
      ""
     ],
     "patching_rect": [
      3802.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      446.0,
      460.0,
      78.0,
      22.0
     ],
     "items": [
      "auto",
      ",",
      "on",
      ",",
      "off"
     ],
     "annotation": "whether the end goes over into the beginning; auto asks the file (a smpl chunk)"
    }
   },
   {
    "box": {
     "id": "obj-99",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3995.0,
      404.70000000000016,
      150.4,
      22.0
     ],
     "text": "loadmess setsymbol auto"
    }
   },
   {
    "box": {
     "id": "obj-100",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3630.0,
      576.7000000000002,
      85.0,
      22.0
     ],
     "text": "prepend loop"
    }
   },
   {
    "box": {
     "id": "obj-101",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      16.0,
      373.60000000000014,
      82.0,
      17.1
     ],
     "presentation": 1,
     "presentation_rect": [
      530.0,
      440.0,
      82.0,
      18.0
     ],
     "text": "Level",
     "linecount": 1,
     "fontsize": 9.5
    }
   },
   {
    "box": {
     "id": "obj-102",
     "maxclass": "umenu",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "int",
      "",
      ""
     ],
     "patching_rect": [
      3934.0,
      504.70000000000016,
      78.0,
      22.0
     ],
     "presentation": 1,
     "presentation_rect": [
      532.0,
      460.0,
      78.0,
      22.0
     ],
     "items": [
      "match",
      ",",
      "off"
     ],
     "annotation": "loudness of the result: as the content's, or as the engine leaves it"
    }
   },
   {
    "box": {
     "id": "obj-103",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4159.0,
      404.70000000000016,
      159.7,
      22.0
     ],
     "text": "loadmess setsymbol match"
    }
   },
   {
    "box": {
     "id": "obj-104",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3729.0,
      576.7000000000002,
      87.0,
      22.0
     ],
     "text": "prepend level"
    }
   },
   {
    "box": {
     "id": "obj-105",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      "float"
     ],
     "patching_rect": [
      4086.0,
      504.70000000000016,
      78.0,
      48.0
     ],
     "presentation": 1,
     "presentation_rect": [
      618.0,
      440.0,
      78.0,
      48.0
     ],
     "parameter_enable": 1,
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Ceiling",
       "parameter_shortname": "Ceiling",
       "parameter_type": 0,
       "parameter_modmode": 0,
       "parameter_mmin": -20.0,
       "parameter_mmax": 0.0,
       "parameter_annotation_name": "Ceiling",
       "parameter_info": "highest true peak of the result",
       "parameter_unitstyle": 9,
       "parameter_units": "%.2f"
      }
     },
     "annotation": "highest true peak of the result",
     "varname": "Ceiling"
    }
   },
   {
    "box": {
     "id": "obj-106",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4333.0,
      404.70000000000016,
      109.7,
      22.0
     ],
     "text": "loadmess set -1.0"
    }
   },
   {
    "box": {
     "id": "obj-107",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3830.0,
      576.7000000000002,
      96.4,
      22.0
     ],
     "text": "prepend ceiling"
    }
   },
   {
    "box": {
     "id": "obj-108",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "float",
      "bang"
     ],
     "patching_rect": [
      2432.0,
      622.7000000000002,
      317.2,
      22.0
     ],
     "text": "buffer~ sonograft.before @filetype wave @format float32"
    }
   },
   {
    "box": {
     "id": "obj-109",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "float",
      "bang"
     ],
     "patching_rect": [
      2511.0,
      760.7000000000002,
      307.2,
      22.0
     ],
     "text": "buffer~ sonograft.after @filetype wave @format float32"
    }
   },
   {
    "box": {
     "id": "obj-110",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1765.0,
      504.70000000000016,
      46.3,
      22.0
     ],
     "text": "t s s s"
    }
   },
   {
    "box": {
     "id": "obj-111",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1797.0,
      576.7000000000002,
      101.7,
      22.0
     ],
     "text": "prepend content"
    }
   },
   {
    "box": {
     "id": "obj-112",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1925.0,
      576.7000000000002,
      101.7,
      22.0
     ],
     "text": "prepend replace"
    }
   },
   {
    "box": {
     "id": "obj-113",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2448.0,
      714.7000000000002,
      101.7,
      22.0
     ],
     "text": "prepend replace"
    }
   },
   {
    "box": {
     "id": "obj-114",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      2602.0,
      668.7000000000002,
      53.7,
      22.0
     ],
     "text": "zl.nth 1"
    }
   },
   {
    "box": {
     "id": "obj-115",
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
      2456.0,
      668.7000000000002,
      132.1,
      22.0
     ],
     "text": "info~ sonograft.before"
    }
   },
   {
    "box": {
     "id": "obj-116",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2296.0,
      714.7000000000002,
      91.7,
      22.0
     ],
     "text": "expr 1000./$f1"
    }
   },
   {
    "box": {
     "id": "obj-117",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "int"
     ],
     "patching_rect": [
      2402.0,
      714.7000000000002,
      32.0,
      22.0
     ],
     "text": "> 1"
    }
   },
   {
    "box": {
     "id": "obj-118",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2324.0,
      760.7000000000002,
      72.0,
      22.0
     ],
     "text": "phasor~ 0."
    }
   },
   {
    "box": {
     "id": "obj-119",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 2,
     "outlettype": [
      "signal",
      "signal"
     ],
     "patching_rect": [
      2423.0,
      806.7000000000002,
      170.8,
      22.0
     ],
     "text": "wave~ sonograft.before 0 0 2"
    }
   },
   {
    "box": {
     "id": "obj-120",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 2,
     "outlettype": [
      "signal",
      "signal"
     ],
     "patching_rect": [
      2248.0,
      806.7000000000002,
      160.8,
      22.0
     ],
     "text": "wave~ sonograft.after 0 0 2"
    }
   },
   {
    "box": {
     "id": "obj-121",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "signal",
      "bang"
     ],
     "patching_rect": [
      4019.0,
      576.7000000000002,
      40.7,
      22.0
     ],
     "text": "line~"
    }
   },
   {
    "box": {
     "id": "obj-122",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "signal",
      "bang"
     ],
     "patching_rect": [
      3964.0,
      576.7000000000002,
      40.7,
      22.0
     ],
     "text": "line~"
    }
   },
   {
    "box": {
     "id": "obj-123",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2446.0,
      760.7000000000002,
      50.7,
      22.0
     ],
     "text": "sig~ 1."
    }
   },
   {
    "box": {
     "id": "obj-124",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2552.0,
      990.7000000000002,
      32.0,
      22.0
     ],
     "text": "-~"
    }
   },
   {
    "box": {
     "id": "obj-125",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2585.0,
      1036.7000000000003,
      32.0,
      22.0
     ],
     "text": "*~"
    }
   },
   {
    "box": {
     "id": "obj-126",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2584.0,
      1082.7000000000003,
      32.0,
      22.0
     ],
     "text": "+~"
    }
   },
   {
    "box": {
     "id": "obj-127",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "int",
      "int"
     ],
     "patching_rect": [
      3172.0,
      668.7000000000002,
      32.0,
      22.0
     ],
     "text": "t i i"
    }
   },
   {
    "box": {
     "id": "obj-128",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3218.0,
      668.7000000000002,
      78.4,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-129",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3376.0,
      760.7000000000002,
      32.0,
      22.0
     ],
     "text": "t s"
    }
   },
   {
    "box": {
     "id": "obj-130",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2401.0,
      852.7000000000002,
      32.0,
      22.0
     ],
     "text": "-~"
    }
   },
   {
    "box": {
     "id": "obj-131",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2529.0,
      898.7000000000002,
      32.0,
      22.0
     ],
     "text": "*~"
    }
   },
   {
    "box": {
     "id": "obj-132",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2511.0,
      944.7000000000002,
      32.0,
      22.0
     ],
     "text": "+~"
    }
   },
   {
    "box": {
     "id": "obj-133",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2598.0,
      990.7000000000002,
      32.0,
      22.0
     ],
     "text": "*~"
    }
   },
   {
    "box": {
     "id": "obj-134",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2514.0,
      852.7000000000002,
      32.0,
      22.0
     ],
     "text": "-~"
    }
   },
   {
    "box": {
     "id": "obj-135",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2575.0,
      898.7000000000002,
      32.0,
      22.0
     ],
     "text": "*~"
    }
   },
   {
    "box": {
     "id": "obj-136",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2557.0,
      944.7000000000002,
      32.0,
      22.0
     ],
     "text": "+~"
    }
   },
   {
    "box": {
     "id": "obj-137",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      "signal"
     ],
     "patching_rect": [
      2618.0,
      1128.7000000000003,
      32.0,
      22.0
     ],
     "text": "*~"
    }
   },
   {
    "box": {
     "id": "obj-138",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4365.0,
      504.70000000000016,
      45.0,
      22.0
     ],
     "text": "$1 10"
    }
   },
   {
    "box": {
     "id": "obj-139",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4306.0,
      504.70000000000016,
      45.0,
      22.0
     ],
     "text": "$1 10"
    }
   },
   {
    "box": {
     "id": "obj-140",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4186.0,
      504.70000000000016,
      41.7,
      22.0
     ],
     "text": "bang"
    }
   },
   {
    "box": {
     "id": "obj-141",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4242.0,
      504.70000000000016,
      49.7,
      22.0
     ],
     "text": "cancel"
    }
   }
  ],
  "lines": [
   {
    "patchline": {
     "destination": [
      "obj-24",
      0
     ],
     "source": [
      "obj-25",
      0
     ],
     "midpoints": [
      29.5,
      484.70000000000016
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
      "obj-27",
      0
     ],
     "source": [
      "obj-28",
      0
     ],
     "midpoints": [
      149.5,
      484.70000000000016
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
      "obj-31",
      0
     ],
     "midpoints": [
      268.5,
      484.70000000000016
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
      "obj-30",
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
      "obj-34",
      0
     ],
     "midpoints": [
      388.5,
      484.70000000000016
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
      "obj-33",
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
      "obj-37",
      0
     ],
     "midpoints": [
      1005.5,
      484.70000000000016
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
      "obj-36",
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
      "obj-41",
      0
     ],
     "midpoints": [
      1124.5,
      484.70000000000016
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
     ],
     "midpoints": [
      1373.0,
      556.7000000000002
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
      "obj-42",
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
      "obj-45",
      0
     ],
     "midpoints": [
      1312.5,
      484.70000000000016
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
      "obj-44",
      1
     ],
     "midpoints": [
      1522.0,
      556.7000000000002
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
      "obj-46",
      0
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
      "obj-49",
      0
     ],
     "midpoints": [
      1646.5,
      484.70000000000016
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
      "obj-48",
      0
     ],
     "midpoints": [
      1852.5,
      556.7000000000002
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
      "obj-50",
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
      "obj-53",
      0
     ],
     "midpoints": [
      1756.5,
      484.70000000000016
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
      "obj-52",
      1
     ],
     "midpoints": [
      1974.0,
      556.7000000000002
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
      "obj-54",
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
      "obj-56",
      0
     ],
     "midpoints": [
      2410.5,
      484.70000000000016
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
      "obj-55",
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
      "obj-59",
      0
     ],
     "midpoints": [
      2530.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-60",
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
      "obj-22",
      0
     ],
     "source": [
      "obj-60",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-61",
      0
     ],
     "source": [
      "obj-62",
      0
     ],
     "midpoints": [
      2663.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-63",
      0
     ],
     "source": [
      "obj-61",
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
      "obj-63",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-65",
      0
     ],
     "source": [
      "obj-66",
      0
     ],
     "midpoints": [
      2783.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-67",
      0
     ],
     "source": [
      "obj-65",
      0
     ],
     "midpoints": [
      2697.5,
      556.7000000000002
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
      "obj-67",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-69",
      0
     ],
     "source": [
      "obj-70",
      0
     ],
     "midpoints": [
      2899.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-71",
      0
     ],
     "source": [
      "obj-69",
      0
     ],
     "midpoints": [
      2825.5,
      556.7000000000002
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
      "obj-71",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-73",
      0
     ],
     "source": [
      "obj-74",
      0
     ],
     "midpoints": [
      3009.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-75",
      0
     ],
     "source": [
      "obj-73",
      0
     ],
     "midpoints": [
      2934.5,
      556.7000000000002
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
      "obj-75",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-77",
      0
     ],
     "source": [
      "obj-78",
      0
     ],
     "midpoints": [
      3125.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-79",
      0
     ],
     "source": [
      "obj-77",
      1
     ],
     "midpoints": [
      3062.0,
      556.7000000000002
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
      "obj-79",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-81",
      0
     ],
     "source": [
      "obj-82",
      0
     ],
     "midpoints": [
      3323.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-83",
      0
     ],
     "source": [
      "obj-81",
      1
     ],
     "midpoints": [
      3212.0,
      556.7000000000002
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
      "obj-83",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-84",
      0
     ],
     "source": [
      "obj-85",
      0
     ],
     "midpoints": [
      3470.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-86",
      0
     ],
     "source": [
      "obj-84",
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
      "obj-86",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-88",
      0
     ],
     "source": [
      "obj-89",
      0
     ],
     "midpoints": [
      3590.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-90",
      0
     ],
     "source": [
      "obj-88",
      1
     ],
     "midpoints": [
      3453.0,
      556.7000000000002
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
      "obj-90",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-91",
      0
     ],
     "source": [
      "obj-92",
      0
     ],
     "midpoints": [
      3738.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-93",
      0
     ],
     "source": [
      "obj-91",
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
      "obj-93",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-94",
      0
     ],
     "source": [
      "obj-95",
      0
     ],
     "midpoints": [
      3857.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-96",
      0
     ],
     "source": [
      "obj-94",
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
      "obj-96",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-98",
      0
     ],
     "source": [
      "obj-99",
      0
     ],
     "midpoints": [
      4004.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-100",
      0
     ],
     "source": [
      "obj-98",
      1
     ],
     "midpoints": [
      3841.0,
      556.7000000000002
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
      "obj-100",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-102",
      0
     ],
     "source": [
      "obj-103",
      0
     ],
     "midpoints": [
      4168.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-104",
      0
     ],
     "source": [
      "obj-102",
      1
     ],
     "midpoints": [
      3973.0,
      556.7000000000002
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
      "obj-104",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-105",
      0
     ],
     "source": [
      "obj-106",
      0
     ],
     "midpoints": [
      4342.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-107",
      0
     ],
     "source": [
      "obj-105",
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
      "obj-107",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-110",
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
      "obj-112",
      0
     ],
     "source": [
      "obj-110",
      2
     ],
     "midpoints": [
      1801.8,
      556.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-108",
      0
     ],
     "source": [
      "obj-112",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-113",
      0
     ],
     "source": [
      "obj-110",
      1
     ],
     "midpoints": [
      1788.15,
      556.7000000000002,
      1913.0,
      572.7000000000002,
      1913.0,
      602.7000000000002,
      2420.0,
      618.7000000000002,
      2420.0,
      648.7000000000002,
      2444.0,
      664.7000000000002,
      2444.0,
      694.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-109",
      0
     ],
     "source": [
      "obj-113",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-111",
      0
     ],
     "source": [
      "obj-110",
      0
     ],
     "midpoints": [
      1774.5,
      556.7000000000002
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
      "obj-111",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-140",
      0
     ],
     "source": [
      "obj-10",
      0
     ],
     "midpoints": [
      4465.5,
      484.70000000000016
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
      "obj-140",
      0
     ],
     "midpoints": [
      4195.5,
      556.7000000000002,
      3940.0,
      572.7000000000002,
      3940.0,
      602.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-141",
      0
     ],
     "source": [
      "obj-11",
      0
     ],
     "midpoints": [
      4555.5,
      484.70000000000016
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
      "obj-141",
      0
     ],
     "midpoints": [
      4251.5,
      556.7000000000002,
      3952.0,
      572.7000000000002,
      3952.0,
      602.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-114",
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
      "obj-113",
      0
     ],
     "source": [
      "obj-114",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-113",
      0
     ],
     "source": [
      "obj-22",
      1
     ],
     "midpoints": [
      2670.0,
      664.7000000000002,
      2670.0,
      694.7000000000002
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
      "obj-22",
      2
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-127",
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
      "obj-19",
      0
     ],
     "source": [
      "obj-127",
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
      "obj-127",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-128",
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
      "obj-20",
      0
     ],
     "source": [
      "obj-128",
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
      "obj-22",
      5
     ],
     "midpoints": [
      3311.0,
      664.7000000000002,
      3311.0,
      694.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-23",
      2
     ],
     "source": [
      "obj-9",
      1
     ],
     "midpoints": [
      3182.0,
      786.7000000000002,
      3182.0,
      756.7000000000002,
      3426.0,
      740.7000000000002,
      3426.0,
      710.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-129",
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
      "obj-23",
      3
     ],
     "source": [
      "obj-129",
      0
     ],
     "midpoints": [
      3194.0,
      786.7000000000002,
      3194.0,
      756.7000000000002,
      3438.0,
      740.7000000000002,
      3438.0,
      710.7000000000002
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
      "obj-23",
      0
     ],
     "midpoints": [
      2564.0,
      740.7000000000002,
      2564.0,
      710.7000000000002,
      2432.0,
      694.7000000000002,
      2432.0,
      664.7000000000002,
      2408.0,
      648.7000000000002,
      2408.0,
      618.7000000000002
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
      "obj-23",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-115",
      0
     ],
     "source": [
      "obj-108",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-116",
      0
     ],
     "source": [
      "obj-115",
      6
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-118",
      0
     ],
     "source": [
      "obj-116",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-117",
      0
     ],
     "source": [
      "obj-115",
      8
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-123",
      0
     ],
     "source": [
      "obj-117",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-119",
      0
     ],
     "source": [
      "obj-118",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-120",
      0
     ],
     "source": [
      "obj-118",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-138",
      0
     ],
     "source": [
      "obj-15",
      0
     ],
     "midpoints": [
      4677.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-121",
      0
     ],
     "source": [
      "obj-138",
      0
     ],
     "midpoints": [
      4374.5,
      556.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-139",
      0
     ],
     "source": [
      "obj-14",
      0
     ],
     "midpoints": [
      4641.5,
      484.70000000000016
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-122",
      0
     ],
     "source": [
      "obj-139",
      0
     ],
     "midpoints": [
      4315.5,
      556.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-130",
      0
     ],
     "source": [
      "obj-120",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-134",
      0
     ],
     "source": [
      "obj-120",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-130",
      1
     ],
     "source": [
      "obj-119",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-134",
      1
     ],
     "source": [
      "obj-119",
      1
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-131",
      0
     ],
     "source": [
      "obj-130",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-135",
      0
     ],
     "source": [
      "obj-134",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-131",
      1
     ],
     "source": [
      "obj-121",
      0
     ],
     "midpoints": [
      3384.0,
      618.7000000000002,
      3384.0,
      648.7000000000002,
      3385.0,
      664.7000000000002,
      3385.0,
      694.7000000000002,
      3414.0,
      710.7000000000002,
      3414.0,
      740.7000000000002,
      3458.0,
      756.7000000000002,
      3458.0,
      786.7000000000002,
      3386.0,
      802.7000000000002,
      3386.0,
      832.7000000000002,
      3387.0,
      848.7000000000002,
      3387.0,
      878.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-135",
      1
     ],
     "source": [
      "obj-121",
      0
     ],
     "midpoints": [
      3372.0,
      618.7000000000002,
      3372.0,
      648.7000000000002,
      3373.0,
      664.7000000000002,
      3373.0,
      694.7000000000002,
      3402.0,
      710.7000000000002,
      3402.0,
      740.7000000000002,
      3446.0,
      756.7000000000002,
      3446.0,
      786.7000000000002,
      3374.0,
      802.7000000000002,
      3374.0,
      832.7000000000002,
      3375.0,
      848.7000000000002,
      3375.0,
      878.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-132",
      0
     ],
     "source": [
      "obj-131",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-136",
      0
     ],
     "source": [
      "obj-135",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-132",
      1
     ],
     "source": [
      "obj-119",
      0
     ],
     "midpoints": [
      2491.0,
      848.7000000000002,
      2491.0,
      878.7000000000002,
      2492.0,
      894.7000000000002,
      2492.0,
      924.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-136",
      1
     ],
     "source": [
      "obj-119",
      1
     ],
     "midpoints": [
      2591.0,
      848.7000000000002,
      2591.0,
      878.7000000000002,
      2621.0,
      894.7000000000002,
      2621.0,
      924.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-124",
      0
     ],
     "source": [
      "obj-136",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-124",
      1
     ],
     "source": [
      "obj-132",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-125",
      0
     ],
     "source": [
      "obj-124",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-126",
      0
     ],
     "source": [
      "obj-125",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-125",
      1
     ],
     "source": [
      "obj-123",
      0
     ],
     "midpoints": [
      2608.0,
      802.7000000000002,
      2608.0,
      832.7000000000002,
      2603.0,
      848.7000000000002,
      2603.0,
      878.7000000000002,
      2633.0,
      894.7000000000002,
      2633.0,
      924.7000000000002,
      2603.0,
      940.7000000000002,
      2603.0,
      970.7000000000002,
      2644.0,
      986.7000000000002,
      2644.0,
      1016.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-126",
      1
     ],
     "source": [
      "obj-132",
      0
     ],
     "midpoints": [
      2540.0,
      986.7000000000002,
      2540.0,
      1016.7000000000002,
      2560.0,
      1032.7000000000003,
      2560.0,
      1062.7000000000003
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-133",
      0
     ],
     "source": [
      "obj-132",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-137",
      0
     ],
     "source": [
      "obj-126",
      0
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-133",
      1
     ],
     "source": [
      "obj-122",
      0
     ],
     "midpoints": [
      3348.0,
      618.7000000000002,
      3348.0,
      648.7000000000002,
      3349.0,
      664.7000000000002,
      3349.0,
      694.7000000000002,
      3378.0,
      710.7000000000002,
      3378.0,
      740.7000000000002,
      3422.0,
      756.7000000000002,
      3422.0,
      786.7000000000002,
      3350.0,
      802.7000000000002,
      3350.0,
      832.7000000000002,
      3351.0,
      848.7000000000002,
      3351.0,
      878.7000000000002,
      3354.0,
      894.7000000000002,
      3354.0,
      970.7000000000002
     ]
    }
   },
   {
    "patchline": {
     "destination": [
      "obj-137",
      1
     ],
     "source": [
      "obj-122",
      0
     ],
     "midpoints": [
      3360.0,
      618.7000000000002,
      3360.0,
      648.7000000000002,
      3361.0,
      664.7000000000002,
      3361.0,
      694.7000000000002,
      3390.0,
      710.7000000000002,
      3390.0,
      740.7000000000002,
      3434.0,
      756.7000000000002,
      3434.0,
      786.7000000000002,
      3362.0,
      802.7000000000002,
      3362.0,
      832.7000000000002,
      3363.0,
      848.7000000000002,
      3363.0,
      878.7000000000002,
      3366.0,
      894.7000000000002,
      3366.0,
      970.7000000000002,
      3367.0,
      986.7000000000002,
      3367.0,
      1108.7000000000003
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
      "obj-133",
      0
     ],
     "midpoints": [
      2631.0,
      1032.7000000000003,
      2631.0,
      1108.7000000000003,
      2664.0,
      1124.7000000000003,
      2664.0,
      1154.7000000000003
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
      "obj-16",
      1
     ],
     "source": [
      "obj-137",
      0
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
      "obj-16",
      1
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
