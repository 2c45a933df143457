// The line to one server: what is said, what is heard, and whether anybody is there.
//
// UDP, because sclang sends from the port that it listens on: answers come back by themselves, and there is no connection
// to be made anew when the server was away (NetAddr:connect also holds the language up). What UDP loses is asked again;
// the same token gives the same job.

SonograftLine {

	const <protocol = 1;
	const <root = "/sonograft/";
	const lookEvery = 2.0;    // seconds, also the longest that an answer may take
	const stalledAfter = 1.0; // seconds without a call of watch, which comes four times a second

	var <host, <port, <password, onState, onLook;
	var <state = \unknown, <words = "", <version, address, responders;
	var lookedAt, heardAt = 0, watchedAt = 0, isWrongPassword = false;

	// onState is told of each change, onLook how many seconds an answer took, or nil where none came.
	*new { |host, port, password, onState, onLook|
		^super.newCopyArgs(host, port.asInteger, password, onState, onLook).init
	}

	init {
		address = try { NetAddr(host, port) } {
			Error("There is no machine called '%' that a Sonograft server could run on.".format(host)).throw
		};
		this.hear("version", { |name, major, minor, patch, theirs| this.prMet([major, minor, patch].join($.), theirs) });
	}

	// Only this server is heard, and Cmd-. does not end it.
	hear { |name, function|
		responders = responders.add(
			OSCFunc({ |message|
				heardAt = Main.elapsedTime;
				function.value(*message.drop(1))
			}, root ++ name, address).fix
		)
	}

	send { |name ... arguments|
		try { address.sendMsg(root ++ name, *arguments) } // no network at all: the same as no answer
	}

	isHere { ^state == \here }

	// Whether there is nothing to look for: it is there, or nobody has asked for it yet.
	isSettled { ^#[\here, \unknown].includes(state) }

	where { ^"%:%".format(host, port) }

	look {
		lookedAt = Main.elapsedTime;
		// A wrong word said again and again would lock us out for a minute.
		if (password.notNil and: { isWrongPassword.not }) { this.send("auth", password) };
		this.send("version")
	}

	// Called again and again as long as somebody wants something of the server.
	watch {
		var now = Main.elapsedTime;
		// A language that was busy, or had nothing to ask, has not listened either: no verdict then.
		var wasStalled = now - watchedAt > stalledAfter;
		watchedAt = now;
		if (lookedAt.isNil or: { now - lookedAt >= lookEvery }) {
			if (lookedAt.notNil and: { wasStalled.not } and: { heardAt < lookedAt }) { this.prMissed };
			this.look
		}
	}

	password_ { |word|
		password = word;
		isWrongPassword = false;
		this.look
	}

	// The server does not let us in; its own words say why.
	refused { |command, message|
		if (isWrongPassword) { ^this };
		isWrongPassword = command == \auth;
		this.prBecome(\refused, "% In SuperCollider: Sonograft.password = \"…\"".format(message))
	}

	free { responders.do(_.free) }

	prMet { |theirVersion, theirs|
		version = theirVersion;
		onLook.value(heardAt - (lookedAt ? heardAt));
		case
		{ theirs > protocol } {
			this.prBecome(\newer, ("This server speaks protocol %, this Quark speaks %. "
				"Bring it up to date with: sonograft clients install supercollider").format(theirs, protocol))
		}
		{ theirs < protocol } {
			this.prBecome(\older, ("This server speaks protocol %, this Quark needs %. "
				"Bring the server up to date, then start it again.").format(theirs, protocol))
		}
		{ this.isHere.not } {
			this.prBecome(\here, if (state == \unknown) { "" } { "The Sonograft server at % is back.".format(this.where) })
		}
	}

	prMissed {
		onLook.value(nil);
		this.prBecome(\away, "No Sonograft server answers at %. Start it with: sonograft serve".format(this.where))
	}

	prBecome { |newState, newWords|
		if (newState == state and: { newWords == words }) { ^this };
		state = newState;
		words = newWords;
		case
		{ this.isHere.not } { words.warn }
		{ words.notEmpty } { words.postln }; // nobody waited for it the first time
		onState.value(state, words)
	}
}
