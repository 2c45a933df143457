// A window for one sound: choose how, render, and compare with the original at the same place.

SonograftView {

	const margin = 8;

	var client, <window, <content, <job, parts, styles, listener, watcher;

	*new { |content, client| ^super.new.init(content, client ? Sonograft.client) }

	init { |argContent, argClient|
		client = argClient;
		parts = IdentityDictionary.new;
		styles = [];
		listener = SonograftListener { |position| this.prShowPosition(position) };
		this.prBuild;
		watcher = SimpleController(client).put(\state, { |client, what, state, words| if (words.notEmpty) { this.prSay(words) } });
		this.refreshStyles;
		if (argContent.notNil) { this.content_(argContent) };
		window.front
	}

	// A Buffer or a path
	content_ { |thing|
		content = thing;
		parts[\name].string = if (thing.isKindOf(Buffer)) { thing.path ? thing } { SonograftWords.path(thing) }.asString.basename;
		parts[\before].load(thing);
		parts[\after].clear;
		listener.stop;
		listener.before = thing;
		this.prSay("Choose a style and render.");
		this.prEnable
	}

	// The chosen one; nil where the library is empty or not known yet.
	style { ^styles.at(parts[\style].value ? 0) }

	refreshStyles {
		client.styles { |list| if (window.isClosed.not) { this.prShowStyles(list.collect { |style| style.name.asString }.asArray) } }
	}

	prShowStyles { |names|
		var chosen = this.style;
		styles = names;
		parts[\style].items = styles;
		parts[\style].value = styles.indexOfEqual(chosen) ? 0;
		if (styles.isEmpty) { this.prSay("The style library is empty. Put sounds into the server's folder styles.") };
		this.prEnable
	}

	render {
		var more = "[%]".format(parts[\more].string).interpret;
		if (more.isNil) { ^this.prSay("More is written as pairs: seed: 3, transients: 0.5") };
		job = client.render(content, this.style, more, nil, parts[\strength].value, parts[\quality].item);
		job.onProgress = { |fraction, stage, eta| this.prProgress(fraction, "%, % s left".format(stage, eta.round(0.1))) };
		job.onDone = { |buffer, job| this.prDone(buffer, job) };
		job.onFail = { |message| this.prEnded(message) };
		job.onCancel = { this.prEnded("Stopped.") };
		this.prProgress(0, if (client.state == \away) { client.words } { "Asked." })
	}

	cancel { job !? { job.cancel } }

	// Hear the original (0) or the result (1), both at the same place.
	hear { |which|
		listener.which = which;
		parts[\hear].value = which
	}

	play {
		listener.play { |problem|
			{ parts[\play].value = problem.isNil.binaryValue }.defer;
			if (problem.notNil) { this.prSay(problem) }
		}
	}

	stop {
		listener.stop;
		parts[\play].value = 0
	}

	close { window.close }

	prBuild {
		window = Window("Sonograft", Rect.aboutPoint(Window.screenBounds.center, 390, 215)).onClose_ { this.prClosed };
		parts[\name] = StaticText().string_("Drop a sound here: a Buffer or a path");
		parts[\style] = PopUpMenu();
		parts[\strength] = Slider().orientation_(\horizontal).value_(1).action_ { |slider| this.prShowStrength(slider.value) };
		parts[\strengthText] = StaticText().string_("1.00").fixedWidth_(32);
		parts[\quality] = PopUpMenu().items_(["draft", "standard", "best"]).value_(1);
		parts[\more] = TextField().toolTip_("Further parameters, as in [seed: 3, transients: 0.5]");
		parts[\render] = Button().states_([["Render"], ["Cancel"]]).action_ { |button|
			if (button.value == 1) { this.render } { this.cancel }
		};
		parts[\progress] = LevelIndicator().fixedHeight_(6).meterColor_(SonograftWave.afterColor).warning_(2).critical_(2);
		parts[\status] = StaticText();
		parts[\before] = SonograftWave("before", SonograftWave.beforeColor);
		parts[\after] = SonograftWave("after", SonograftWave.afterColor);
		parts[\play] = Button().states_([["Play"], ["Stop"]]).action_ { |button| if (button.value == 1) { this.play } { this.stop } };
		parts[\hear] = Button().states_([["Hearing: before"], ["Hearing: after"]]).action_ { |button| this.hear(button.value) };
		window.layout = this.prLayout;
		this.prTakeDrops;
		this.prEnable
	}

	prLayout {
		var open = Button().states_([["Open…"]]).action_ { FileDialog({ |paths| this.content_(paths[0]) }, fileMode: 1) };
		var refresh = Button().states_([["Refresh"]]).action_ { this.refreshStyles };
		var label = { |text| StaticText().string_(text) };
		^VLayout(
			HLayout(open, [parts[\name], stretch: 1]),
			HLayout(
				label.("Style"), [parts[\style], stretch: 1], refresh,
				label.("Strength"), [parts[\strength], stretch: 1], parts[\strengthText],
				label.("Quality"), parts[\quality]
			),
			HLayout(label.("More"), [parts[\more], stretch: 1], parts[\render]),
			parts[\progress],
			[parts[\before].view, stretch: 1],
			[parts[\after].view, stretch: 1],
			HLayout(parts[\play], parts[\hear], [parts[\status], stretch: 1])
		).margins_(margin)
	}

	prTakeDrops {
		[window.view, parts[\before].view, parts[\after].view].do { |view|
			view.canReceiveDragHandler = { [Buffer, String, PathName, SoundFile].includes(View.currentDrag.class) };
			view.receiveDragHandler = { this.content_(View.currentDrag) }
		}
	}

	prShowStrength { |strength| parts[\strengthText].string = strength.asStringPrec(2).padRight(4, "0") }

	prShowPosition { |position| #[\before, \after].do { |name| parts[name].position = position } }

	prEnable {
		var isReady = content.notNil and: { this.style.notNil };
		parts[\render].enabled = isReady;
		parts[\play].enabled = content.notNil;
		parts[\hear].enabled = job.notNil and: { job.path.notNil }
	}

	prSay { |text| { if (window.isClosed.not) { parts[\status].string = text } }.defer }

	prProgress { |fraction, text|
		if (window.isClosed.not) {
			parts[\progress].value = fraction;
			parts[\render].value = 1;
			parts[\status].string = text
		}
	}

	prDone { |buffer, job|
		if (window.isClosed) { ^this };
		this.prEnded("Done: " ++ job.path.basename);
		parts[\progress].value = 1;
		parts[\after].load(job.path);
		listener.after = buffer ? job.path;
		this.prEnable;
		this.hear(1)
	}

	prEnded { |text|
		if (window.isClosed) { ^this };
		parts[\render].value = 0;
		parts[\progress].value = 0;
		this.prSay(text)
	}

	prClosed {
		watcher.remove;
		listener.free
	}
}
