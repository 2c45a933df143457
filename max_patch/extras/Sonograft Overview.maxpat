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
   500.0
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
      12.0,
      124.4,
      33.8
     ],
     "text": "Sonograft",
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
     "text": "One clip in the sound of another, rendered beside Max by a server of this machine",
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
      690.0,
      20.0,
      88.7,
      20.0
     ],
     "text": "Package 0.1.0"
    }
   },
   {
    "box": {
     "id": "obj-5",
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
     "id": "obj-6",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      44.0,
      96.0,
      740.0,
      20.0
     ],
     "text": "Start the server in a terminal: sonograft serve. It keeps your styles in the folder styles of its home; put a sound there.",
     "linecount": 1
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
      140.0,
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
      140.0,
      740.0,
      20.0
     ],
     "text": "Open the help of one of these objects (alt-click it here). Each page works.",
     "linecount": 1
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
      180.0,
      200.0,
      22.0
     ],
     "text": "sonograft.client"
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
      44.0,
      254.0,
      200.0,
      22.0
     ],
     "text": "sonograft.buffer~ my.buffer"
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      270.0,
      176.0,
      520.0,
      33.8
     ],
     "text": "renders a file: a clip dropped into a patch, a bounce, a take. Says where the result is, how far it has come, and what is wrong if something is.",
     "linecount": 2
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      270.0,
      250.0,
      520.0,
      33.8
     ],
     "text": "renders what is in a buffer~, all of it or a selection, and puts the result back in its place or into another buffer~. undo brings back what was there.",
     "linecount": 2
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "led",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      "int"
     ],
     "patching_rect": [
      144.0,
      212.0,
      24.0,
      24.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      172.0,
      215.0,
      113.4,
      20.0
     ],
     "text": "the server answers"
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
      177.0,
      292.0,
      78.4,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-16",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      270.0,
      293.0,
      500.0,
      20.0
     ],
     "text": "(what it says)",
     "linecount": 1
    }
   },
   {
    "box": {
     "id": "obj-17",
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
      336.0,
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
     "id": "obj-18",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      44.0,
      336.0,
      740.0,
      33.8
     ],
     "text": "Several objects, patches and programs may ask at the same time: each hears only of its own renders. The server renders one after the other, at low priority, and audio is never kept waiting.",
     "linecount": 2
    }
   },
   {
    "box": {
     "id": "obj-19",
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
      386.0,
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
     "id": "obj-20",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      44.0,
      386.0,
      740.0,
      20.0
     ],
     "text": "If something is wrong, the fifth outlet of each object says what to do. sonograft doctor, in a terminal, looks at the rest.",
     "linecount": 1
    }
   },
   {
    "box": {
     "id": "obj-21",
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
      432.0,
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
     "id": "obj-22",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      44.0,
      432.0,
      740.0,
      20.0
     ],
     "text": "To play with: Sonograft Performance, in the Extras menu. Small patches are in the package's folder examples.",
     "linecount": 1
    }
   },
   {
    "box": {
     "id": "obj-23",
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
      464.0,
      20.0,
      20.0
     ],
     "text": "6",
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
     "id": "obj-24",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      44.0,
      464.0,
      740.0,
      20.0
     ],
     "text": "Bring this package up to date: sonograft clients install max",
     "linecount": 1
    }
   }
  ],
  "lines": [
   {
    "patchline": {
     "destination": [
      "obj-13",
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
      "obj-15",
      0
     ],
     "source": [
      "obj-10",
      4
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
   }
  ],
  "dependency_cache": [
   {
    "name": "sonograft.client.maxpat",
    "bootpath": ".",
    "patcherrelativepath": ".",
    "type": "JSON",
    "implicit": 1
   },
   {
    "name": "sonograft.buffer~.maxpat",
    "bootpath": ".",
    "patcherrelativepath": ".",
    "type": "JSON",
    "implicit": 1
   }
  ],
  "autosave": 0
 }
}
