// A waveform with its name and a cursor.

SonograftWave {

	var <view, wave;

	*beforeColor { ^Color.gray(0.55) }
	*afterColor { ^Color.new255(220, 140, 60) }

	*new { |name, color| ^super.new.init(name, color) }

	init { |name, color|
		wave = SoundFileView()
			.background_(Color.gray(0.12)).peakColor_(color).rmsColor_(color.blend(Color.white, 0.35))
			.gridOn_(false).timeCursorOn_(true).timeCursorColor_(Color.white);
		view = View().layout_(VLayout(StaticText().string_(name).fixedHeight_(16), [wave, stretch: 1]).margins_(0).spacing_(2));
		view.minHeight = 90
	}

	// A Buffer has no file to look at: it is written for a moment.
	load { |thing|
		if (thing.isKindOf(Buffer)) {
			SonograftDisk.write(thing, { |path| { this.prRead(path, { SonograftDisk.remove(path) }) }.defer })
		} {
			this.prRead(SonograftWords.path(thing))
		}
	}

	clear { wave.setData([0]) }

	position_ { |frame| wave.timeCursorPosition = frame }

	prRead { |path, action|
		var file = if (path.notNil) { SoundFile.openRead(path) };
		if (file.isNil or: { wave.isClosed }) { ^action.value };
		wave.soundfile = file;
		wave.read(0, file.numFrames, nil, false);
		file.close;
		action.value
	}
}
