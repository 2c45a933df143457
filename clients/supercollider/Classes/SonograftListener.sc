// Plays the original and the result at the same place; one of them is heard.

SonograftListener {

	const address = "/sonograft/view/position";

	var onPosition, before, after, which = 0, owned, synth, responder;

	// onPosition.value(frame), on the AppClock
	*new { |onPosition| ^super.new.init(onPosition) }

	init { |argOnPosition|
		onPosition = argOnPosition;
		owned = List.new
	}

	// A Buffer, or a path that is read when it is needed. Results are freed in the end; their files stay.
	before_ { |thing| before = thing; after = nil; which = 0 }

	after_ { |thing|
		after = thing;
		if (thing.isKindOf(Buffer)) { owned.add(thing) };
		if (synth.notNil) { this.prBuffer(after, { |buffer| after = buffer; this.prSet(\after, buffer) }) }
	}

	which_ { |index| which = index; this.prSet(\which, index) }

	// action.value(problem), nil where it plays
	play { |action|
		this.stop;
		if (SonograftDisk.canReach(this.prServer).not) { ^action.value("Boot the sound server to listen: s.boot") };
		this.prBuffer(before, { |buffer|
			before = buffer;
			this.prBuffer(after ? before, { |buffer|
				if (after.notNil) { after = buffer };
				this.prPlay(buffer);
				action.value(nil)
			})
		})
	}

	stop {
		responder.free;
		synth.release;
		synth = responder = nil
	}

	free {
		this.stop;
		owned.do(_.free);
		owned.clear
	}

	prServer { ^if (before.isKindOf(Buffer)) { before.server } { Server.default } }

	prBuffer { |thing, action|
		if (thing.isKindOf(Buffer)) { ^action.value(thing) };
		SonograftDisk.read(this.prServer, SonograftWords.path(thing), { |buffer|
			if (buffer.notNil) { owned.add(buffer); action.value(buffer) }
		})
	}

	prPlay { |second|
		var numChannels = before.numChannels;
		synth = { |before, after, which|
			var phase = Phasor.ar(0, BufRateScale.kr(before), 0, BufFrames.kr(before));
			var sounds = [before, after].collect { |buffer| BufRd.ar(numChannels, buffer, phase) };
			SendReply.ar(Impulse.ar(20), address, phase);
			if (numChannels == 1) { sounds = sounds.collect { |sound| sound ! 2 } };
			XFade2.ar(sounds[0], sounds[1], which.lag(0.02) * 2 - 1)
		}.play(this.prServer, args: [before: before, after: second, which: which]);
		responder = OSCFunc(
			{ |message| { onPosition.value(message[3]) }.defer }, address, this.prServer.addr, argTemplate: [synth.nodeID]
		)
	}

	prSet { |name, value| if (synth.notNil) { synth.set(name, value) } }
}
