// A Buffer for patterns and synths whose sound is exchanged when a render is done. Notes that sound keep what they play;
// the next ones play the new sound. The original and all takes stay.

SonograftBuffer {

	var <original, <takes, <current, <job, preview;

	*new { |buffer| ^super.newCopyArgs(buffer, List.new, buffer) }

	// As Sonograft.render. action.value(buffer, job), when the new sound is in place.
	render { |style, args, action, strength, quality|
		if (args.isFunction) { action = args; args = nil };
		job = Sonograft.render(original, style, args, { |buffer, job|
			this.prTake(buffer);
			action.value(buffer, job)
		}, strength, quality);
		job.onPreview = { |buffer| this.prPreview(buffer) };
		^job
	}

	// 0 is the original, 1 the first take, -1 the last.
	use { |index|
		var sounds = [original] ++ takes;
		this.prUse(sounds.wrapAt(index))
	}

	// Only what was rendered: the original is yours.
	free {
		this.prUse(original);
		takes.do(_.free);
		takes.clear;
		if (preview.notNil) { preview.free };
		preview = nil
	}

	bufnum { ^current.bufnum }
	numFrames { ^current.numFrames }
	numChannels { ^current.numChannels }
	sampleRate { ^current.sampleRate }
	server { ^current.server }

	asControlInput { ^current.asControlInput }
	asUGenInput { ^current.asUGenInput }

	printOn { |stream| stream << this.class.name << "(" << current << ", " << takes.size << " takes)" }

	prTake { |buffer|
		if (buffer.notNil) {
			takes.add(buffer);
			this.prUse(buffer)
		}
	}

	// Notes may still play the one before: it goes when the next one comes.
	prPreview { |buffer|
		if (preview.notNil) { preview.free };
		preview = buffer;
		if (buffer.notNil) { this.prUse(buffer) }
	}

	prUse { |buffer|
		current = buffer;
		this.changed(\buffer, buffer)
	}
}
