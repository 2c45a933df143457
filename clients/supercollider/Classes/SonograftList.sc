// A list that the server was asked for, kept until it is whole.

SonograftList {

	const askAgainAfter = 1.0; // seconds

	var line, name, <items, <actions, askedAt;

	*new { |line, name| ^super.newCopyArgs(line, name.asString, List.new, List.new, 0) }

	add { |action| actions.add(action ? { |list| this.prPost(list) }) }

	ask {
		items = List.new;
		askedAt = Main.elapsedTime;
		line.send(name)
	}

	beat { if (Main.elapsedTime - askedAt > askAgainAfter) { this.ask } }

	item { |values|
		items.add(switch(name)
			{ "styles" } { (name: values[0], seconds: values[1]) }
			{ "jobs" } {
				[[\id, \state, \fraction, \content, \style, \result], values].lace.as(Event)
			}
		)
	}

	// UDP may lose a row, or the server may have been asked twice.
	isWhole { |number|
		if (items.size == number) { ^true };
		this.ask;
		^false
	}

	prPost { |list|
		list.do { |item|
			switch(name)
			{ "styles" } { "% (% s)\n".postf(item.name, item.seconds.round(0.1)) }
			{ "jobs" } { "% %: % as %  %\n".postf(item.id, item.state, item.content.asString.basename, item.style, item.result) }
		};
		if (list.isEmpty) { "There are no %.\n".postf(name) }
	}
}
