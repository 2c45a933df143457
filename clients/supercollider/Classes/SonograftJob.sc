// One render, from the wish to its end. It outlives Cmd-., the server's absence and the server's restart.

SonograftJob {

	const askAgainAfter = 1.0;   // seconds without an acknowledgement
	const quietFor = 2.0;        // seconds without news after which the server is asked how things stand
	const rememberedFor = 3000;  // seconds; the server knows a token for an hour

	var <client, <content, <style, pairs, <server;
	var <token, <id, <state = \writing, <progress = 0, <stage = "", <eta = 0, <position = 0;
	var <path, <frames, <sampleRate, <buffer, <previewPath, <originalPath;
	var <message = "", <code = 0, <errorName;
	var <>onProgress, <onDone, <onFail, <onCancel, <>onPreview;
	var contentPath, styleText, temporary, stamp, regionStart, regionEnd, isInPlace = false;
	var bornAt, askedAt = 0, heardAt = 0, isStopping = false, isTold = false, condition;

	*new { |client, content, style, pairs, server|
		^super.newCopyArgs(client, content, style, pairs).init(server)
	}

	// A job whose id is all that is known of it.
	*known { |client, id, server| ^this.new(client, nil, nil, nil, server).prKnown(id.asSymbol) }

	init { |argServer|
		server = argServer ?? { if (content.isKindOf(Buffer)) { content.server } { Server.default } };
		token = SonograftClient.nextToken.asSymbol;
		condition = Condition.new;
		bornAt = Main.elapsedTime
	}

	prKnown { |knownId| id = token = knownId; state = \queued }

	// ---- what the user asks of it

	hasEnded { ^#[\done, \failed, \cancelled].includes(state) }

	// In a Routine: wait for the end. The new Buffer, or the path where no sound server runs; nil if there is no result.
	wait {
		if (this.hasEnded.not) { condition.hang };
		^this.result
	}

	result { ^if (state == \done) { buffer ? path } }

	cancel {
		if (this.hasEnded or: { state == \loading }) { ^this };
		isStopping = true;
		if (id.isNil) { this.prEnd(\cancelled) } { askedAt = Main.elapsedTime; client.line.send("cancel", id) }
	}

	// What is set after the end is called at once, if that is how it ended.
	onDone_ { |function| onDone = function; this.prTellLate(\done) }
	onFail_ { |function| onFail = function; this.prTellLate(\failed) }
	onCancel_ { |function| onCancel = function; this.prTellLate(\cancelled) }

	// A Buffer that was rendered in place gets back what was in it just before, and the result again.
	undo { originalPath !? { SonograftDisk.readInto(content, originalPath) } }
	redo { if (originalPath.notNil and: { path.notNil }) { SonograftDisk.readInto(content, path) } }

	printOn { |stream|
		stream << this.class.name << "(" << (id ? token) << ", " << state;
		if (state == \running) { stream << ", " << (progress * 100).round.asInteger << " % " << stage };
		if (state == \failed) { stream << ": " << message };
		stream << ")"
	}

	// ---- before it is asked for

	region { |start, end| regionStart = start; regionEnd = end }

	inPlace { isInPlace = true }

	start {
		if (id.notNil) { ^this.prAsk };
		if (isInPlace and: { content.isKindOf(Buffer).not }) {
			^this.failed(0, \buffer, "Only a Buffer can be rendered in place; % came.".format(content))
		};
		this.prFile(content, { |path|
			contentPath = path;
			stamp = SonograftDisk.stamp(path);
			if (style.isKindOf(Buffer)) { this.prFile(style, { |path| styleText = path; this.prReady }) } {
				styleText = SonograftWords.style(style);
				this.prReady
			}
		})
	}

	prFile { |thing, action|
		case
		{ thing.isKindOf(Buffer) } {
			SonograftDisk.write(thing, { |path, error|
				path !? { temporary = temporary.add(path) };
				case
				{ this.hasEnded } { this.prTidy }
				{ error.notNil } { this.failed(0, \buffer, error) }
				{ action.value(path) }
			})
		}
		{ [String, Symbol, PathName, SoundFile].any { |class| thing.isKindOf(class) } } { action.value(SonograftWords.path(thing)) }
		{ this.failed(0, \buffer, "There is no sound to render: a Buffer or a path was expected, % came.".format(thing)) }
	}

	prReady {
		if ((regionStart ? regionEnd).notNil) { this.prSayRegion };
		if (this.hasEnded) { ^this };
		this.prBecome(\asking);
		if (client.line.isHere) { this.prAsk }
	}

	prSayRegion {
		var rate = this.prContentRate;
		case
		{ rate.isNil } { this.failed(0, \region, "% cannot be read, so frames say no position in it.".format(contentPath)) }
		{ [regionStart, regionEnd].any { |frame| frame.notNil and: { frame.isNumber.not } } } {
			this.failed(0, \region, "start and end are frames; % and % came.".format(regionStart, regionEnd))
		}
		{
			regionStart !? { pairs = pairs ++ ["start", SonograftWords.position(regionStart, rate)] };
			regionEnd !? { pairs = pairs ++ ["end", SonograftWords.position(regionEnd, rate)] }
		}
	}

	prContentRate {
		var file = SoundFile.openRead(contentPath);
		^file !? { file.close; file.sampleRate }
	}

	// ---- asking, and asking again

	beat { |isHere|
		var now = Main.elapsedTime;
		if (#[\writing, \loading].includes(state)) { ^this.prMindSoundServer };
		if (isHere.not) { ^this };
		case
		{ id.isNil or: { isStopping } } { if (now - askedAt >= askAgainAfter) { this.prAsk } }
		{ now - max(heardAt, askedAt) >= quietFor } { this.prAsk }
	}

	// The server is back. It may have been started anew, and knows then what it has to do, but not whom to tell.
	takeUp { if (#[\asking, \queued, \running].includes(state)) { this.prAsk } }

	prAsk {
		askedAt = Main.elapsedTime;
		if (isStopping and: { id.notNil }) { ^client.line.send("cancel", id) };
		id !? { client.line.send("job/get", id) };
		if (this.prMayAskAgain) {
			client.line.send("render", token, contentPath, styleText, *pairs)
		}
	}

	// The same token is the same job only for an hour and as long as the content is as it was. Otherwise the id has to do.
	prMayAskAgain {
		^contentPath.notNil and: {
			id.isNil or: { Main.elapsedTime - bornAt < rememberedFor and: { SonograftDisk.stamp(contentPath) == stamp } }
		}
	}

	prMindSoundServer {
		var buffers = [content, style].select(_.isKindOf(Buffer));
		if (state == \writing and: { buffers.any { |each| each.server.serverRunning.not } }) {
			this.failed(0, \buffer, "The sound server ended before the Buffer was written.")
		};
		if (state == \loading and: { server.serverRunning.not }) { this.prLoaded(nil) }
	}

	// ---- what the server says

	// Whether news of this id are for us: a token has one job.
	heard { |newId|
		id = id ? newId;
		if (newId != id) { ^false };
		heardAt = Main.elapsedTime;
		^true
	}

	acknowledged { |newId|
		if (state == \cancelled or: { this.heard(newId).not }) { ^client.line.send("cancel", newId) };
		if (state == \asking) { this.prBecome(\queued) }
	}

	queued { |argPosition|
		if (this.prIsOver) { ^this };
		position = argPosition;
		this.prBecome(\queued);
		this.changed(\progress)
	}

	started {
		if (this.prIsOver or: { state == \running }) { ^this };
		position = 0;
		this.prBecome(\running)
	}

	progressed { |fraction, argStage, argEta|
		if (this.prIsOver) { ^this };
		this.started;
		progress = fraction;
		stage = argStage.asString;
		eta = argEta;
		onProgress !? { client.call(onProgress, progress, stage, eta, this) };
		this.changed(\progress)
	}

	previewed { |aPath|
		if (this.prIsOver) { ^this };
		previewPath = aPath;
		if (onPreview.notNil) { SonograftDisk.read(server, aPath, { |preview| this.prPreviewed(preview) }) };
		this.changed(\preview)
	}

	finished { |aPath, argFrames, argSampleRate|
		client.line.send("job/seen", id);
		if (this.prIsOver) { ^this };
		path = aPath;
		frames = if (argFrames.isNumber) { argFrames } { argFrames.asString.asFloat }; // beyond 31 bits it comes as text
		sampleRate = argSampleRate;
		progress = 1;
		eta = 0;
		this.prBecome(\loading);
		if (isInPlace) { this.prSwap } { SonograftDisk.read(server, path, { |read| this.prLoaded(read) }) }
	}

	failed { |argCode, argName, argMessage|
		id !? { client.line.send("job/seen", id) };
		if (this.hasEnded or: { state == \loading and: { argCode != 0 } }) { ^this };
		code = argCode;
		errorName = argName;
		message = argMessage;
		this.prEnd(\failed)
	}

	cancelled {
		client.line.send("job/seen", id);
		if (this.prIsOver.not) { this.prEnd(\cancelled) }
	}

	// The wish itself was refused. A wish repeated in vain says nothing about the job that there is.
	refused { |argCode, argName, argMessage|
		if (state == \asking) { this.failed(argCode, argName, argMessage) }
	}

	// The server knows no such job; its answer names the job only in its words. What it has lost is asked for anew.
	missed { |argCode, argName, argMessage|
		var isMeant = id.notNil and: { argName == \no_such_job } and: { argMessage.contains(id.asString) };
		case
		{ isMeant.not or: { this.hasEnded } } { ^this }
		{ isStopping } { this.prEnd(\cancelled) }
		{ contentPath.isNil } { this.failed(argCode, argName, argMessage) }
		{ id = nil; this.prBecome(\asking) }
	}

	// After the end nothing counts, but what was cancelled before it could be acknowledged is stopped over there, too.
	prIsOver {
		if (state == \cancelled) { client.line.send("cancel", id) };
		^this.hasEnded or: { state == \loading }
	}

	// ---- the result

	prPreviewed { |preview|
		if (this.hasEnded) { preview !? { preview.free } } { client.call(onPreview, preview, this) }
	}

	prLoaded { |read|
		if (this.hasEnded) { ^this };
		buffer = read;
		if (read.isNil and: { SonograftDisk.canReach(server) }) {
			"The result could not be read into a Buffer. It is here: %".format(path).warn
		};
		this.prEnd(\done)
	}

	// What is in the Buffer now may be newer than what was rendered: it is kept.
	prSwap {
		SonograftDisk.write(content, { |original, error|
			originalPath = original;
			error !? { ^this.prNotSwapped(error) };
			SonograftDisk.readInto(content, path, { |read, error|
				if (read.isNil) { this.prNotSwapped(error) } { this.prLoaded(read) }
			})
		})
	}

	prNotSwapped { |error| this.failed(0, \buffer, "% The result is here: %".format(error, path)) }

	// ---- the end

	prBecome { |newState|
		if (newState != state) { state = newState; this.changed(\state) }
	}

	prEnd { |newState|
		this.prBecome(newState);
		this.prTidy;
		condition.unhang;
		client.call({ isTold = true; this.prTell })
	}

	// Cmd-. ends all routines, those that wait here too.
	forgetWaiting { condition = Condition.new }

	prTidy { temporary.do { |each| SonograftDisk.remove(each) }; temporary = nil }

	prTellLate { |ofState| if (isTold and: { state == ofState }) { client.call({ this.prTell }) } }

	prTell {
		switch(state)
		{ \done } { onDone.value(buffer, this) }
		{ \cancelled } { onCancel.value(this) }
		{ \failed } { if (onFail.notNil) { onFail.value(message, this) } { message.warn } }
	}
}
