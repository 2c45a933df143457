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
  "description": "",
  "digest": "",
  "tags": "",
  "style": "",
  "subpatcher_template": "",
  "assistshowspatchername": 0,
  "showrootpatcherontab": 0,
  "showontab": 0,
  "boxes": [
   {
    "box": {
     "id": "obj-1",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
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
      "showontab": 1,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          16.0,
          12.0,
          187.8,
          33.8
         ],
         "text": "sonograft.client",
         "fontsize": 24,
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
          18.0,
          46.0,
          760.0,
          22.3
         ],
         "text": "Render a clip in the sound of another, by the Sonograft server of this machine",
         "linecount": 1,
         "fontsize": 14
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "live.line",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          78.0,
          780.0,
          5.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          "int"
         ],
         "patching_rect": [
          20.0,
          92.0,
          20.0,
          20.0
         ],
         "text": "1",
         "rounded": 60.0,
         "fontface": 1,
         "parameter_enable": 0,
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
         ],
         "ignoreclick": 1,
         "mode": 0
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          44.0,
          92.0,
          420.0,
          20.0
         ],
         "text": "Start the server: in a terminal, sonograft serve. The light goes on.",
         "linecount": 1
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          "int"
         ],
         "patching_rect": [
          20.0,
          126.0,
          20.0,
          20.0
         ],
         "text": "2",
         "rounded": 60.0,
         "fontface": 1,
         "parameter_enable": 0,
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
         ],
         "ignoreclick": 1,
         "mode": 0
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          44.0,
          126.0,
          140.0,
          20.0
         ],
         "text": "Drop a clip here.",
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
          44.0,
          152.0,
          150.0,
          32.0
         ]
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
          44.0,
          196.0,
          101.7,
          22.0
         ],
         "text": "prepend content"
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
          230.0,
          126.0,
          20.0,
          20.0
         ],
         "text": "3",
         "rounded": 60.0,
         "fontface": 1,
         "parameter_enable": 0,
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
         ],
         "ignoreclick": 1,
         "mode": 0
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          254.0,
          126.0,
          200.0,
          33.8
         ],
         "text": "Choose a style: in the menu below, or any sound by its path.",
         "linecount": 2
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          254.0,
          174.0,
          134.2,
          22.0
         ],
         "text": "style \"/music/rain.wav\""
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          "int"
         ],
         "patching_rect": [
          470.0,
          126.0,
          20.0,
          20.0
         ],
         "text": "4",
         "rounded": 60.0,
         "fontface": 1,
         "parameter_enable": 0,
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
         ],
         "ignoreclick": 1,
         "mode": 0
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          494.0,
          126.0,
          80.0,
          20.0
         ],
         "text": "Render.",
         "linecount": 1
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "button",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          494.0,
          152.0,
          24.0,
          24.0
         ]
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
          532.0,
          153.0,
          49.7,
          22.0
         ],
         "text": "cancel"
        }
       },
       {
        "box": {
         "id": "obj-17",
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
          44.0,
          244.0,
          560.0,
          22.0
         ],
         "text": "sonograft.client"
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
          44.0,
          292.0,
          101.7,
          22.0
         ],
         "text": "prepend replace"
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
          "bang"
         ],
         "patching_rect": [
          44.0,
          324.0,
          132.1,
          22.0
         ],
         "text": "buffer~ sonograft.help"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          44.0,
          366.0,
          32.0,
          22.0
         ],
         "text": "t b"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          44.0,
          398.0,
          38.3,
          22.0
         ],
         "text": "start"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "signal",
          "signal",
          "bang"
         ],
         "patching_rect": [
          44.0,
          432.0,
          133.4,
          22.0
         ],
         "text": "play~ sonograft.help 2"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "ezdac~",
         "numinlets": 2,
         "numoutlets": 0,
         "patching_rect": [
          44.0,
          476.0,
          45.0,
          45.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          "int"
         ],
         "patching_rect": [
          210.0,
          372.0,
          20.0,
          20.0
         ],
         "text": "5",
         "rounded": 60.0,
         "fontface": 1,
         "parameter_enable": 0,
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
         ],
         "ignoreclick": 1,
         "mode": 0
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          234.0,
          372.0,
          170.0,
          33.8
         ],
         "text": "The result; before it, a quick first version.",
         "linecount": 2
        }
       },
       {
        "box": {
         "id": "obj-26",
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
          234.0,
          420.0,
          190.0,
          101.0
         ],
         "buffername": "sonograft.help"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "slider",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          252.0,
          300.0,
          90.0,
          16.0
         ],
         "floatoutput": 1,
         "size": 1.0,
         "orientation": 1
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "led",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          369.0,
          296.0,
          24.0,
          24.0
         ]
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
          420.0,
          296.0,
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
          "bang",
          "bang"
         ],
         "patching_rect": [
          420.0,
          328.0,
          38.4,
          22.0
         ],
         "text": "t b b"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          420.0,
          360.0,
          45.7,
          22.0
         ],
         "text": "styles"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          498.0,
          360.0,
          41.0,
          22.0
         ],
         "text": "clear"
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
          550.0,
          296.0,
          159.1,
          22.0
         ],
         "text": "route /sonograft/styles/item"
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
          550.0,
          328.0,
          53.7,
          22.0
         ],
         "text": "zl.nth 1"
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
          550.0,
          360.0,
          102.4,
          22.0
         ],
         "text": "prepend append"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "umenu",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "int",
          "",
          ""
         ],
         "patching_rect": [
          550.0,
          400.0,
          150.0,
          22.0
         ]
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
          616.0,
          436.0,
          87.0,
          22.0
         ],
         "text": "prepend style"
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
          474.0,
          452.0,
          78.4,
          22.0
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          474.0,
          484.0,
          300.0,
          20.0
         ],
         "text": "(what the object says)",
         "linecount": 1
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
          "obj-8",
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
          "obj-9",
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
          "obj-23",
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
          "obj-27",
          0
         ],
         "source": [
          "obj-17",
          2
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
          "obj-17",
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
          "obj-17",
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
          "obj-30",
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
          "obj-32",
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
          "obj-31",
          0
         ],
         "midpoints": [
          429.5,
          386.0,
          804.0,
          386.0,
          804.0,
          234.0,
          53.5,
          234.0
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
          "obj-33",
          0
         ],
         "source": [
          "obj-17",
          5
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
          "obj-37",
          0
         ],
         "source": [
          "obj-36",
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
          "obj-37",
          0
         ],
         "midpoints": [
          625.5,
          462.0,
          804.0,
          462.0,
          804.0,
          234.0,
          53.5,
          234.0
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
          "obj-38",
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
          "obj-17",
          4
         ]
        }
       }
      ]
     },
     "patching_rect": [
      20.0,
      40.0,
      53.0,
      22.0
     ],
     "text": "p basic"
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
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
      "showontab": 1,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          16.0,
          12.0,
          187.8,
          33.8
         ],
         "text": "sonograft.client",
         "fontsize": 24,
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
          18.0,
          46.0,
          760.0,
          22.3
         ],
         "text": "Any parameter of a render is a message: its name and its value",
         "linecount": 1,
         "fontsize": 14
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "live.line",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          78.0,
          780.0,
          5.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          92.0,
          469.2,
          20.0
         ],
         "text": "They are kept for all renders to come. What you do not say is the server's own default."
        }
       },
       {
        "box": {
         "id": "obj-5",
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
          60.0,
          440.0,
          330.0,
          22.0
         ],
         "text": "sonograft.client @quality draft @style vinyl"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          400.0,
          442.0,
          209.4,
          20.0
         ],
         "text": "what is typed into the box counts, too"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          128.0,
          77.0,
          22.0
         ],
         "text": "quality draft"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          180.0,
          129.0,
          282.1,
          20.0
         ],
         "text": "a first idea; standard is the usual, best the last take"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          160.0,
          75.7,
          22.0
         ],
         "text": "quality best"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          192.0,
          95.7,
          22.0
         ],
         "text": "style_notes 0.3"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          180.0,
          193.0,
          309.1,
          20.0
         ],
         "text": "how much of the style's own notes comes with its sound"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          224.0,
          87.0,
          22.0
         ],
         "text": "transients 0.6"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          180.0,
          225.0,
          218.4,
          20.0
         ],
         "text": "how much of the clip's attacks survives"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          256.0,
          53.7,
          22.0
         ],
         "text": "mix 0.5"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          180.0,
          257.0,
          107.4,
          20.0
         ],
         "text": "blend with the clip"
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
          60.0,
          288.0,
          83.7,
          22.0
         ],
         "text": "freq_low 200"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          180.0,
          289.0,
          162.7,
          20.0
         ],
         "text": "below it the clip stays as it is"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          320.0,
          51.0,
          22.0
         ],
         "text": "seed 7"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          180.0,
          321.0,
          154.7,
          20.0
         ],
         "text": "same seed, same samples"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          352.0,
          58.4,
          22.0
         ],
         "text": "start 1.5"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          180.0,
          353.0,
          342.3,
          20.0
         ],
         "text": "render from here on only, in seconds; or exact: 72000@48000"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          384.0,
          45.0,
          22.0
         ],
         "text": "end 4"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          180.0,
          385.0,
          89.4,
          20.0
         ],
         "text": "and up to here"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          "bang"
         ],
         "patching_rect": [
          580.0,
          156.0,
          60.0,
          22.0
         ],
         "minimum": 0.0,
         "maximum": 1.0
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          580.0,
          130.0,
          211.4,
          20.0
         ],
         "text": "how far to go from the clip to the style"
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
          580.0,
          190.0,
          105.7,
          22.0
         ],
         "text": "prepend strength"
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
          580.0,
          246.0,
          58.4,
          22.0
         ],
         "text": "strength"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          580.0,
          296.0,
          41.0,
          22.0
         ],
         "text": "clear"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          650.0,
          240.0,
          150.0,
          33.8
         ],
         "text": "a name alone: the server's default again",
         "linecount": 2
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          640.0,
          297.0,
          67.4,
          20.0
         ],
         "text": "all of them"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          566.0,
          350.0,
          134.7,
          20.0
         ],
         "text": "for this one render only"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          566.0,
          376.0,
          232.4,
          22.0
         ],
         "text": "render /music/take.wav vinyl strength 0.5"
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
          290.0,
          486.0,
          78.4,
          22.0
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          290.0,
          518.0,
          480.0,
          20.0
         ],
         "text": "(what the object says)",
         "linecount": 1
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
          "obj-7",
          0
         ],
         "midpoints": [
          69.5,
          154.0,
          40.0,
          154.0,
          40.0,
          430.0,
          69.5,
          430.0
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
          0
         ],
         "midpoints": [
          69.5,
          186.0,
          40.0,
          186.0,
          40.0,
          430.0,
          69.5,
          430.0
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
         ],
         "midpoints": [
          69.5,
          218.0,
          40.0,
          218.0,
          40.0,
          430.0,
          69.5,
          430.0
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
          0
         ],
         "midpoints": [
          69.5,
          250.0,
          40.0,
          250.0,
          40.0,
          430.0,
          69.5,
          430.0
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
          "obj-14",
          0
         ],
         "midpoints": [
          69.5,
          282.0,
          40.0,
          282.0,
          40.0,
          430.0,
          69.5,
          430.0
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
          "obj-16",
          0
         ],
         "midpoints": [
          69.5,
          314.0,
          40.0,
          314.0,
          40.0,
          430.0,
          69.5,
          430.0
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
          69.5,
          346.0,
          40.0,
          346.0,
          40.0,
          430.0,
          69.5,
          430.0
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
          "obj-20",
          0
         ],
         "midpoints": [
          69.5,
          378.0,
          40.0,
          378.0,
          40.0,
          430.0,
          69.5,
          430.0
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
          "obj-22",
          0
         ],
         "midpoints": [
          69.5,
          410.0,
          40.0,
          410.0,
          40.0,
          430.0,
          69.5,
          430.0
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
         ],
         "midpoints": [
          589.5,
          216.0,
          550.0,
          216.0,
          550.0,
          430.0,
          69.5,
          430.0
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
          589.5,
          272.0,
          550.0,
          272.0,
          550.0,
          430.0,
          69.5,
          430.0
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
          "obj-28",
          0
         ],
         "midpoints": [
          589.5,
          322.0,
          550.0,
          322.0,
          550.0,
          430.0,
          69.5,
          430.0
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
          "obj-32",
          0
         ],
         "midpoints": [
          575.5,
          402.0,
          550.0,
          402.0,
          550.0,
          430.0,
          69.5,
          430.0
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
          "obj-33",
          0
         ],
         "source": [
          "obj-5",
          4
         ]
        }
       }
      ]
     },
     "patching_rect": [
      170.0,
      40.0,
      85.7,
      22.0
     ],
     "text": "p parameters"
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
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
      "showontab": 1,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          16.0,
          12.0,
          187.8,
          33.8
         ],
         "text": "sonograft.client",
         "fontsize": 24,
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
          18.0,
          46.0,
          760.0,
          22.3
         ],
         "text": "A style is one sound, a folder of sounds, or several with weights",
         "linecount": 1,
         "fontsize": 14
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "live.line",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          78.0,
          780.0,
          5.0
         ]
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
          60.0,
          420.0,
          330.0,
          22.0
         ],
         "text": "sonograft.client"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          100.0,
          67.0,
          22.0
         ],
         "text": "style vinyl"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          290.0,
          101.0,
          348.8,
          20.0
         ],
         "text": "the sound vinyl.wav in the library, or all sounds in its folder vinyl"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          136.0,
          170.9,
          22.0
         ],
         "text": "style \"/music/field recordings\""
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          290.0,
          137.0,
          193.4,
          20.0
         ],
         "text": "any file, or all sounds in any folder"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          172.0,
          136.7,
          22.0
         ],
         "text": "style vinyl*0.7+rain*0.3"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          290.0,
          173.0,
          344.2,
          20.0
         ],
         "text": "two of them; only how their weights relate to each other counts"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          60.0,
          208.0,
          124.4,
          22.0
         ],
         "text": "style vinyl+rain+tape"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          290.0,
          209.0,
          198.7,
          20.0
         ],
         "text": "three alike, where no weight is said"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          160.0,
          266.0,
          229.4,
          20.0
         ],
         "text": "Weights from numbers, say from a fader:"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "flonum",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "",
          "bang"
         ],
         "patching_rect": [
          160.0,
          292.0,
          60.0,
          22.0
         ],
         "minimum": 0.0,
         "maximum": 1.0
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "float",
          "float"
         ],
         "patching_rect": [
          160.0,
          324.0,
          32.0,
          22.0
         ],
         "text": "t f f"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          "float"
         ],
         "patching_rect": [
          360.0,
          324.0,
          35.7,
          22.0
         ],
         "text": "!- 1."
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          160.0,
          356.0,
          220.0,
          22.0
         ],
         "text": "sprintf symout vinyl*%f+rain*%f"
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
          388.0,
          87.0,
          22.0
         ],
         "text": "prepend style"
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
          264.0,
          470.0,
          78.4,
          22.0
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          264.0,
          502.0,
          500.0,
          20.0
         ],
         "text": "(what the object says)",
         "linecount": 1
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
          "obj-5",
          0
         ],
         "midpoints": [
          69.5,
          126.0,
          40.0,
          126.0,
          40.0,
          410.0,
          69.5,
          410.0
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
          "obj-7",
          0
         ],
         "midpoints": [
          69.5,
          162.0,
          40.0,
          162.0,
          40.0,
          410.0,
          69.5,
          410.0
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
          69.5,
          198.0,
          40.0,
          198.0,
          40.0,
          410.0,
          69.5,
          410.0
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
         ],
         "midpoints": [
          69.5,
          234.0,
          40.0,
          234.0,
          40.0,
          410.0,
          69.5,
          410.0
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
          1
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
          "obj-15",
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
          "obj-19",
          0
         ],
         "source": [
          "obj-4",
          4
         ]
        }
       }
      ]
     },
     "patching_rect": [
      320.0,
      40.0,
      97.7,
      22.0
     ],
     "text": "p several styles"
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
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
      "showontab": 1,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          16.0,
          12.0,
          187.8,
          33.8
         ],
         "text": "sonograft.client",
         "fontsize": 24,
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
          18.0,
          46.0,
          760.0,
          22.3
         ],
         "text": "The last outlet has all that the server says about this object, word for word",
         "linecount": 1,
         "fontsize": 14
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "live.line",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          78.0,
          780.0,
          5.0
         ]
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
          20.0,
          150.0,
          560.0,
          22.0
         ],
         "text": "sonograft.client"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          20.0,
          104.0,
          37.0,
          22.0
         ],
         "text": "jobs"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          130.0,
          104.0,
          80.4,
          22.0
         ],
         "text": "jobs running"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          240.0,
          104.0,
          45.7,
          22.0
         ],
         "text": "styles"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          350.0,
          104.0,
          49.7,
          22.0
         ],
         "text": "cancel"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          460.0,
          104.0,
          37.7,
          22.0
         ],
         "text": "ping"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          600.0,
          152.0,
          177.0,
          20.0
         ],
         "text": "print shows it in Max's console."
        }
       },
       {
        "box": {
         "id": "obj-11",
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
          20.0,
          210.0,
          510.0,
          22.0
         ],
         "text": "route /sonograft/job/queued /sonograft/job/started /sonograft/job/progress /sonograft/job/done"
        }
       },
       {
        "box": {
         "id": "obj-12",
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
          406.0,
          250.0,
          388.5,
          22.0
         ],
         "text": "route /sonograft/job/failed /sonograft/job/cancelled /sonograft/jobs/item"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          292.0,
          81.7,
          22.0
         ],
         "text": "print queued"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          116.0,
          292.0,
          78.4,
          22.0
         ],
         "text": "print started"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          212.0,
          292.0,
          88.4,
          22.0
         ],
         "text": "print progress"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          308.0,
          292.0,
          68.4,
          22.0
         ],
         "text": "print done"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          406.0,
          292.0,
          70.4,
          22.0
         ],
         "text": "print failed"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          508.0,
          292.0,
          92.4,
          22.0
         ],
         "text": "print cancelled"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          610.0,
          292.0,
          64.3,
          22.0
         ],
         "text": "print item"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          712.0,
          292.0,
          61.7,
          22.0
         ],
         "text": "print rest"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          350.0,
          770.0,
          75.2
         ],
         "text": "Several renders may be under way at once. Each has a token, which this object gives it, and a job, which the server gives it; both are in every message, and at the first outlet after path, frames and sample rate.\ncancel stops all renders of this object, cancel with a job just that one. Those of other objects and programs go on.\nA render that was asked for while the server was away is asked for again when it is back, and one that was under way when the server went down is taken up again. A result never overwrites anything; it lies in the folder renders of the server's home, with all its parameters beside it.",
         "linecount": 5
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
          "obj-6",
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
          "obj-7",
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
          5
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
          4
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
          "obj-14",
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
          "obj-11",
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
          "obj-11",
          3
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
          "obj-18",
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
          "obj-19",
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
          "obj-20",
          0
         ],
         "source": [
          "obj-12",
          3
         ]
        }
       }
      ]
     },
     "patching_rect": [
      470.0,
      40.0,
      47.0,
      22.0
     ],
     "text": "p jobs"
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 0,
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
      "showontab": 1,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          16.0,
          12.0,
          187.8,
          33.8
         ],
         "text": "sonograft.client",
         "fontsize": 24,
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
          18.0,
          46.0,
          760.0,
          22.3
         ],
         "text": "When something is wrong, the fifth outlet says what to do",
         "linecount": 1,
         "fontsize": 14
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "live.line",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          78.0,
          780.0,
          5.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          "int"
         ],
         "patching_rect": [
          20.0,
          96.0,
          20.0,
          20.0
         ],
         "text": "1",
         "rounded": 60.0,
         "fontface": 1,
         "parameter_enable": 0,
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
         ],
         "ignoreclick": 1,
         "mode": 0
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          44.0,
          96.0,
          290.0,
          20.0
         ],
         "text": "No Sonograft server answers at 127.0.0.1:7770.",
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
          350.0,
          96.0,
          440.0,
          33.8
         ],
         "text": "In a terminal: sonograft serve. It shows its port; if that is another one, say it here: port 7771. This object goes on looking, and says when the server is there.",
         "linecount": 2
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          "int"
         ],
         "patching_rect": [
          20.0,
          156.0,
          20.0,
          20.0
         ],
         "text": "2",
         "rounded": 60.0,
         "fontface": 1,
         "parameter_enable": 0,
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
         ],
         "ignoreclick": 1,
         "mode": 0
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          44.0,
          156.0,
          290.0,
          20.0
         ],
         "text": "There is no style 'vynil' in the library.",
         "linecount": 1
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          350.0,
          156.0,
          440.0,
          33.8
         ],
         "text": "The message styles lists what there is. A new sound belongs into the folder styles of the server's home.",
         "linecount": 2
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
          20.0,
          202.0,
          20.0,
          20.0
         ],
         "text": "3",
         "rounded": 60.0,
         "fontface": 1,
         "parameter_enable": 0,
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
         ],
         "ignoreclick": 1,
         "mode": 0
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          44.0,
          202.0,
          290.0,
          20.0
         ],
         "text": "content '…' does not exist",
         "linecount": 1
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          350.0,
          202.0,
          440.0,
          20.0
         ],
         "text": "Say the whole path, from the root of the disk; dropfile and opendialog give it.",
         "linecount": 1
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          "int"
         ],
         "patching_rect": [
          20.0,
          248.0,
          20.0,
          20.0
         ],
         "text": "4",
         "rounded": 60.0,
         "fontface": 1,
         "parameter_enable": 0,
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
         ],
         "ignoreclick": 1,
         "mode": 0
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          44.0,
          248.0,
          290.0,
          20.0
         ],
         "text": "No UDP port from 7780 to 7799 is free",
         "linecount": 1
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          350.0,
          248.0,
          440.0,
          33.8
         ],
         "text": "Each object hears the server at a port of its own, the first free one of these. Other programs have them all.",
         "linecount": 2
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "textbutton",
         "numinlets": 1,
         "numoutlets": 3,
         "outlettype": [
          "",
          "",
          "int"
         ],
         "patching_rect": [
          20.0,
          294.0,
          20.0,
          20.0
         ],
         "text": "5",
         "rounded": 60.0,
         "fontface": 1,
         "parameter_enable": 0,
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
         ],
         "ignoreclick": 1,
         "mode": 0
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          44.0,
          294.0,
          290.0,
          20.0
         ],
         "text": "This server speaks protocol 2",
         "linecount": 1
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          350.0,
          294.0,
          440.0,
          20.0
         ],
         "text": "Package and server are of different ages: sonograft clients install max",
         "linecount": 1
        }
       },
       {
        "box": {
         "id": "obj-19",
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
          20.0,
          440.0,
          330.0,
          22.0
         ],
         "text": "sonograft.client"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          20.0,
          396.0,
          37.7,
          22.0
         ],
         "text": "ping"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          110.0,
          396.0,
          65.7,
          22.0
         ],
         "text": "port 7770"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          200.0,
          396.0,
          91.1,
          22.0
         ],
         "text": "host 127.0.0.1"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "led",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "int"
         ],
         "patching_rect": [
          207.0,
          486.0,
          24.0,
          24.0
         ]
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
          270.0,
          486.0,
          78.4,
          22.0
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          270.0,
          518.0,
          500.0,
          20.0
         ],
         "text": "(what the object says)",
         "linecount": 1
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "destination": [
          "obj-19",
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
          "obj-22",
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
          3
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
          "obj-24",
          0
         ],
         "source": [
          "obj-19",
          4
         ]
        }
       }
      ]
     },
     "patching_rect": [
      620.0,
      40.0,
      128.4,
      22.0
     ],
     "text": "p something is wrong"
    }
   }
  ],
  "lines": [],
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
