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
          208.7,
          33.8
         ],
         "text": "sonograft.buffer~",
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
         "text": "Render the sound of a buffer~ in the sound of another clip",
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
          120.0,
          20.0
         ],
         "text": "Fill the buffer~.",
         "linecount": 1
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
          44.0,
          156.0,
          54.3,
          22.0
         ],
         "text": "replace"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "float",
          "bang"
         ],
         "patching_rect": [
          44.0,
          190.0,
          132.1,
          22.0
         ],
         "text": "buffer~ sonograft.loop"
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
          20.0
         ],
         "text": "Choose a style in the menu below.",
         "linecount": 1
        }
       },
       {
        "box": {
         "id": "obj-12",
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
         "id": "obj-13",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          494.0,
          126.0,
          270.0,
          20.0
         ],
         "text": "Render. undo brings back what was there.",
         "linecount": 1
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "button",
         "numinlets": 1,
         "numoutlets": 1,
         "outlettype": [
          "bang"
         ],
         "patching_rect": [
          494.0,
          154.0,
          24.0,
          24.0
         ]
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          532.0,
          155.0,
          49.7,
          22.0
         ],
         "text": "cancel"
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
          592.0,
          155.0,
          41.7,
          22.0
         ],
         "text": "undo"
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
         "text": "sonograft.buffer~ sonograft.loop"
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
         "id": "obj-19",
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
         "text": "play~ sonograft.loop 2"
        }
       },
       {
        "box": {
         "id": "obj-20",
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
         "id": "obj-21",
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
         "id": "obj-22",
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
          210.0,
          396.0,
          214.0,
          125.0
         ],
         "buffername": "sonograft.loop"
        }
       },
       {
        "box": {
         "id": "obj-23",
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
         "id": "obj-24",
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
         "id": "obj-25",
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
         "id": "obj-26",
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
         "id": "obj-27",
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
         "id": "obj-28",
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
         "id": "obj-29",
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
         "id": "obj-30",
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
         "id": "obj-31",
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
         "id": "obj-32",
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
         "id": "obj-33",
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
         "id": "obj-34",
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
         "id": "obj-35",
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
          "obj-21",
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
          "obj-20",
          1
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
          "obj-17",
          2
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
          "obj-17",
          3
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
          "obj-28",
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
          "obj-32",
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
          "obj-17",
          0
         ],
         "source": [
          "obj-27",
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
          "obj-29",
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
          "obj-33",
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
          "obj-17",
          0
         ],
         "source": [
          "obj-33",
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
          "obj-34",
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
          208.7,
          33.8
         ],
         "text": "sonograft.buffer~",
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
         "text": "Only a selection is rendered; outside of it the sound stays as it is, to the sample",
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
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          44.0,
          98.0,
          54.3,
          22.0
         ],
         "text": "replace"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "float",
          "bang"
         ],
         "patching_rect": [
          44.0,
          130.0,
          130.1,
          22.0
         ],
         "text": "buffer~ sonograft.part"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          210.0,
          132.0,
          129.4,
          20.0
         ],
         "text": "Drag in the waveform."
        }
       },
       {
        "box": {
         "id": "obj-7",
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
          44.0,
          164.0,
          500.0,
          100.0
         ],
         "buffername": "sonograft.part",
         "setmode": 1
        }
       },
       {
        "box": {
         "id": "obj-8",
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
          390.0,
          560.0,
          22.0
         ],
         "text": "sonograft.buffer~ sonograft.part @style vinyl"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          249.0,
          288.0,
          67.0,
          22.0
         ],
         "text": "pack 0. 0."
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
          249.0,
          322.0,
          93.7,
          22.0
         ],
         "text": "prepend select"
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
          "float"
         ],
         "patching_rect": [
          345.0,
          288.0,
          35.0,
          22.0
         ],
         "text": "t b f"
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
          580.0,
          152.0,
          99.7,
          22.0
         ],
         "text": "select 500 1250"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          580.0,
          130.0,
          90.0,
          20.0
         ],
         "text": "in milliseconds"
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
          580.0,
          208.0,
          155.1,
          22.0
         ],
         "text": "selectsamps 22050 55125"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          580.0,
          186.0,
          69.3,
          20.0
         ],
         "text": "in samples"
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
          580.0,
          264.0,
          32.0,
          22.0
         ],
         "text": "all"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          580.0,
          242.0,
          46.7,
          20.0
         ],
         "text": "all of it"
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
          580.0,
          320.0,
          41.7,
          22.0
         ],
         "text": "bang"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          580.0,
          298.0,
          46.7,
          20.0
         ],
         "text": "render"
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
          436.0,
          440.0,
          78.4,
          22.0
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          436.0,
          472.0,
          340.0,
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
          "obj-4",
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
          2
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
          "obj-7",
          3
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
          "obj-11",
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
          "obj-11",
          0
         ],
         "midpoints": [
          354.5,
          314.0,
          236.0,
          314.0,
          236.0,
          278.0,
          258.5,
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
          "obj-9",
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
          "obj-10",
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
          "obj-12",
          0
         ],
         "midpoints": [
          589.5,
          178.0,
          564.0,
          178.0,
          564.0,
          380.0,
          53.5,
          380.0
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
          589.5,
          234.0,
          564.0,
          234.0,
          564.0,
          380.0,
          53.5,
          380.0
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
          "obj-16",
          0
         ],
         "midpoints": [
          589.5,
          290.0,
          564.0,
          290.0,
          564.0,
          380.0,
          53.5,
          380.0
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
         ],
         "midpoints": [
          589.5,
          346.0,
          564.0,
          346.0,
          564.0,
          380.0,
          53.5,
          380.0
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
          "obj-20",
          0
         ],
         "source": [
          "obj-8",
          4
         ]
        }
       }
      ]
     },
     "patching_rect": [
      170.0,
      40.0,
      78.4,
      22.0
     ],
     "text": "p a part of it"
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
          208.7,
          33.8
         ],
         "text": "sonograft.buffer~",
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
         "text": "A second name: the result comes into that buffer~, and the first stays as it is",
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
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "outlettype": [
          ""
         ],
         "patching_rect": [
          44.0,
          98.0,
          54.3,
          22.0
         ],
         "text": "replace"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "float",
          "bang"
         ],
         "patching_rect": [
          44.0,
          130.0,
          133.4,
          22.0
         ],
         "text": "buffer~ sonograft.from"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "float",
          "bang"
         ],
         "patching_rect": [
          420.0,
          130.0,
          119.4,
          22.0
         ],
         "text": "buffer~ sonograft.to"
        }
       },
       {
        "box": {
         "id": "obj-7",
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
          44.0,
          160.0,
          340.0,
          80.0
         ],
         "buffername": "sonograft.from"
        }
       },
       {
        "box": {
         "id": "obj-8",
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
          420.0,
          160.0,
          340.0,
          80.0
         ],
         "buffername": "sonograft.to"
        }
       },
       {
        "box": {
         "id": "obj-9",
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
          330.0,
          560.0,
          22.0
         ],
         "text": "sonograft.buffer~ sonograft.from sonograft.to @quality draft"
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
          44.0,
          280.0,
          77.0,
          22.0
         ],
         "text": "render vinyl"
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
          224.0,
          280.0,
          139.7,
          22.0
         ],
         "text": "render rain strength 0.5"
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
          404.0,
          280.0,
          41.7,
          22.0
         ],
         "text": "undo"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          44.0,
          252.0,
          253.5,
          20.0
         ],
         "text": "The style, keys and values of this one render."
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
          436.0,
          380.0,
          78.4,
          22.0
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          436.0,
          412.0,
          340.0,
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
          "obj-4",
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
          "obj-10",
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
          "obj-11",
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
          "obj-14",
          0
         ],
         "source": [
          "obj-9",
          4
         ]
        }
       }
      ]
     },
     "patching_rect": [
      320.0,
      40.0,
      114.7,
      22.0
     ],
     "text": "p a second buffer~"
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
          208.7,
          33.8
         ],
         "text": "sonograft.buffer~",
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
         "text": "Where the sound is while it is rendered",
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
          44.0,
          330.0,
          560.0,
          22.0
         ],
         "text": "sonograft.buffer~ sonograft.files"
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
          420.0,
          246.0,
          54.3,
          22.0
         ],
         "text": "replace"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "outlettype": [
          "float",
          "bang"
         ],
         "patching_rect": [
          420.0,
          280.0,
          130.7,
          22.0
         ],
         "text": "buffer~ sonograft.files"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          96.0,
          770.0,
          47.6
         ],
         "text": "The buffer~ is written to a WAV file of 32-bit floats, which the server renders. Before a result comes in, what is in the buffer~ by then is written away as well, whatever has become of it; undo brings that back.\nBoth lie in Max's own temporary folder, which Max empties when it quits. Another folder keeps them:",
         "linecount": 3
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
          44.0,
          246.0,
          123.6,
          22.0
         ],
         "text": "folder \"/music/takes\""
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
          224.0,
          246.0,
          115.7,
          22.0
         ],
         "text": "folder Tempfolder:/"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          20.0,
          196.0,
          396.5,
          20.0
         ],
         "text": "The results are in the folder renders of the server's home and stay there."
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
          436.0,
          380.0,
          78.4,
          22.0
         ],
         "text": "prepend set"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          436.0,
          412.0,
          340.0,
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
          "obj-11",
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
      470.0,
      40.0,
      46.3,
      22.0
     ],
     "text": "p files"
    }
   }
  ],
  "lines": [],
  "dependency_cache": [
   {
    "name": "sonograft.buffer~.maxpat",
    "bootpath": ".",
    "patcherrelativepath": ".",
    "type": "JSON",
    "implicit": 1
   },
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
