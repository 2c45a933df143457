// One server and all that is wanted of it. Most programs need only one, which Sonograft keeps.

SonograftClient {

	const beatEvery = 0.25; // seconds
	classvar numTokens = 0, tokenStem;

	var <line, <jobs, <>onState;
	var byToken, lists, pings, calls, beating = 0, isBeating = false, isRetired = false, isFree = false;

	*new { |host = "127.0.0.1", port = 7770, password|
		^super.new.init(host, port, password)
	}

	init { |host, port, password|
		jobs = List.new;
		byToken = IdentityDictionary.new;
		lists = IdentityDictionary.new;
		pings = List.new;
		calls = List.new;
		line = SonograftLine(host, port, password, { |state, words| this.prStateChanged(state, words) }, { |seconds|
			this.prPinged(seconds)
		});
		this.prListen;
		CmdPeriod.add(this);
	}

	host { ^line.host }
	port { ^line.port }
	password { ^line.password }
	password_ { |word| line.password = word }

	// \unknown, \here, \away, \newer, \older or \refused, and the same in words
	state { ^line.state }
	words { ^line.words }
	version { ^line.version }

	render { |content, style, args, action, strength, quality, server|
		^this.prRender(content, style, nil, args, action, strength, quality, server)
	}

	renderRegion { |content, style, start, end, args, action, strength, quality, server|
		case
		{ start.isFunction } { action = start; start = nil }
		{ end.isFunction } { action = end; end = nil };
		^this.prRender(content, style, { |job| job.region(start, end) }, args, action, strength, quality, server)
	}

	renderInPlace { |buffer, style, args, action, strength, quality|
		^this.prRender(buffer, style, { |job| job.inPlace }, args, action, strength, quality)
	}

	// The result of a job that this session did not ask for, or no longer knows of.
	take { |id, action, server|
		var own = jobs.detect { |job| job.id == id.asSymbol };
		if (own.notNil) { ^own.onDone_(action) };
		^this.prAdd(SonograftJob.known(this, id, server).onDone_(action))
	}

	cancelAll { jobs.do(_.cancel) }

	styles { |action| this.prList(\styles, action) }

	allJobs { |action| this.prList(\jobs, action) }

	// How many seconds an answer takes; nil where there is none.
	ping { |action|
		pings.add(action);
		this.wake;
		line.look
	}

	// Nobody will ask anything more here; what is still to come, comes.
	retire {
		isRetired = true;
		this.wake
	}

	free {
		isFree = true;
		line.free;
		CmdPeriod.remove(this)
	}

	// Cmd-. empties the clocks. What must not be lost goes on them again.
	cmdPeriod {
		jobs.do(_.forgetWaiting);
		calls.do { |call| AppClock.sched(0, call) };
		if (isBeating) { this.prBeat }
	}

	printOn { |stream| stream << this.class.name << "(" << line.where << ", " << line.state << ")" }

	// Where a job calls the user's function: on the AppClock, where windows may be touched, and in a Routine of its own,
	// which may wait, and may fail without anything else.
	call { |function ... arguments|
		var call;
		call = Routine { calls.remove(call); function.value(*arguments) };
		calls.add(call);
		AppClock.sched(0, call)
	}

	wake { if (isBeating.not and: { isFree.not }) { isBeating = true; this.prBeat } }

	// Not with rand: that would change the numbers of the user's own piece.
	*nextToken {
		tokenStem = tokenStem ?? {
			"sc-%-%".format(thisProcess.pid.asHexString(6), Date.localtime.rawSeconds.asInteger.asHexString)
		};
		numTokens = numTokens + 1;
		^"%-%".format(tokenStem, numTokens)
	}

	prRender { |content, style, prepare, args, action, strength, quality, server|
		var job;
		if (args.isFunction) { action = args; args = nil };
		#content, style = [content, style].collect { |it| if (it.isKindOf(SonograftBuffer)) { it.current } { it } };
		job = SonograftJob(this, content, style, SonograftWords.pairs(args, strength, quality), server).onDone_(action);
		prepare.value(job);
		^this.prAdd(job)
	}

	prAdd { |job|
		jobs.add(job);
		byToken[job.token] = job;
		job.start;
		this.wake;
		^job
	}

	prBeat {
		var number = beating = beating + 1; // a beat that is on the clock already ends
		AppClock.sched(0, {
			if (number == beating and: { isFree.not }) {
				{ this.prLookAfterAll }.try { |error| error.reportError; beatEvery }
			}
		})
	}

	prLookAfterAll {
		var unended = jobs.reject(_.hasEnded);
		var isWanted = unended.notEmpty or: { lists.notEmpty } or: { pings.notEmpty };
		if (isWanted.not and: { isRetired }) { this.free; ^nil };
		isBeating = isWanted or: { line.isSettled.not };
		if (isBeating.not) { ^nil };
		line.watch;
		unended.do(_.beat(line.isHere));
		if (line.isHere) { lists.do(_.beat) };
		^beatEvery
	}

	prStateChanged { |state, words|
		if (line.isHere) {
			jobs.do { |job| if (job.hasEnded.not) { job.takeUp } };
			lists.do(_.ask)
		};
		onState !? { this.call(onState, state, words) };
		this.changed(\state, state, words)
	}

	prPinged { |seconds|
		pings.do { |action| this.call(action ? { this.prPostPing(seconds) }, seconds) };
		pings.clear
	}

	prPostPing { |seconds| // where there was none, the line has said so
		if (seconds.notNil) {
			"The Sonograft server at % (version %) answers after % ms.\n"
			.postf(line.where, line.version, (seconds * 1000).round(0.1))
		}
	}

	prList { |name, action|
		if (lists[name].isNil) { lists[name] = SonograftList(line, name) };
		lists[name].add(action);
		if (line.isHere) { lists[name].ask };
		this.wake
	}

	prListen {
		var ofJob = { |name, function|
			line.hear("job/" ++ name, { |id, token, ctx ... rest|
				var job = this.prFind(id, token);
				if (job.notNil and: { job.heard(id) }) { function.value(job, *rest) }
			})
		};
		line.hear("ack", { |command, token, id| if (command == \render and: { byToken[token].notNil }) { byToken[token].acknowledged(id) } });
		line.hear("fail", { |command, token, code, name, message| this.prFail(command, token, code, name, message.asString) });
		ofJob.("queued", { |job, position| job.queued(position) });
		ofJob.("started", { |job| job.started });
		ofJob.("progress", { |job, fraction, stage, eta| job.progressed(fraction, stage, eta) });
		ofJob.("preview", { |job, path| job.previewed(path.asString) });
		ofJob.("done", { |job, path, frames, sampleRate| job.finished(path.asString, frames, sampleRate) });
		ofJob.("failed", { |job, code, name, message| job.failed(code, name, message.asString) });
		ofJob.("cancelled", { |job| job.cancelled });
		#[\styles, \jobs].do { |name|
			line.hear("%/item".format(name), { |...item| if (lists[name].notNil) { lists[name].item(item) } });
			line.hear("%/end".format(name), { |number| this.prListEnded(name, number) });
		}
	}

	// Only what this client asked for: others in this sclang hear the same port.
	prFind { |id, token| ^byToken[token] ?? { byToken[id] } }

	prFail { |command, token, code, name, message|
		switch(command.asString)
		{ "render" } { if (byToken[token].notNil) { byToken[token].refused(code, name, message) } }
		{ "job/get" } { jobs.do { |job| job.missed(code, name, message) } }
		{ "cancel" } { jobs.do { |job| job.missed(code, name, message) } }
		{ "version" } { line.refused(command, message) }
		{ "auth" } { line.refused(command, message) }
	}

	prListEnded { |name, number|
		var list = lists[name];
		if (list.notNil and: { list.isWhole(number) }) {
			lists.removeAt(name);
			list.actions.do { |action| this.call(action, list.items) }
		}
	}
}
