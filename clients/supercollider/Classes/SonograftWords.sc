// How parameters, styles, positions and paths are said to the server.

SonograftWords {

	// [strength: 0.7, quality: \draft], the same as an Event or Dictionary, or a number: the strength alone.
	*pairs { |args, strength, quality|
		var pairs = switch(args.class)
			{ Nil } { [] }
			{ Float } { [\strength, args] }
			{ Integer } { [\strength, args] }
			{ if (args.isKindOf(Dictionary)) { args.asKeyValuePairs } { args.asArray } };
		strength !? { pairs = this.with(pairs, \strength, strength) };
		quality !? { pairs = this.with(pairs, \quality, quality) };
		^pairs.clump(2).reject { |pair| pair.size == 2 and: { pair[1].isNil } }.flatten(1).collect(this.atom(_))
	}

	// A keyword counts more than the list.
	*with { |pairs, key, value|
		^pairs.clump(2).reject { |pair| pair[0].asSymbol == key }.flatten(1) ++ [key, value]
	}

	*atom { |value|
		^case
		{ value.isKindOf(Boolean) } { value.binaryValue }
		{ value.isNumber } { value }
		{ value.asString }
	}

	// A name in the library, a path, several with their weights (vinyl: 0.7, rain: 0.3) or a list of names.
	*style { |style|
		^case
		{ style.isKindOf(Dictionary) } { this.weights(style.asKeyValuePairs) }
		{ style.isArray and: { style.isString.not } } {
			if (style.any(_.isNumber)) { this.weights(style) } { this.names(style) }
		}
		{ this.styleName(style) }
	}

	*names { |styles| ^"[%]".format(styles.collect { |each| this.json(this.styleName(each)) }.join(", ")) }

	*weights { |pairs|
		^"{%}".format(pairs.clump(2).collect { |pair| "%: %".format(this.json(this.styleName(pair[0])), pair[1]) }.join(", "))
	}

	// What is written like a path is one; all else is left to the server, which knows its library.
	*styleName { |style|
		if (style.isKindOf(SoundFile) or: { style.isKindOf(PathName) }) { ^this.path(style) };
		style = style.asString;
		^if (style.beginsWith("~") or: { style.beginsWith("./") } or: { style.beginsWith("../") }) { this.path(style) } { style }
	}

	*path { |thing|
		var path = case
			{ thing.isKindOf(SoundFile) } { thing.path }
			{ thing.isKindOf(PathName) } { thing.fullPath }
			{ thing };
		path = path.asString.standardizePath;
		// String:absolutePath takes C:/music for a relative path.
		^if (path.isEmpty or: { path[0].isPathSeparator } or: { path[1] == $: }) { path } { File.getcwd +/+ path }
	}

	// Exact, as floats are not beyond 16777216: "172800123@48000".
	*position { |frame, sampleRate|
		^"%@%".format(frame.round.asFloat.asStringPrec(15), sampleRate.round.asInteger)
	}

	*json { |text|
		^text.asString.collectAs({ |char|
			case
			{ char == $" } { "\\\"" }
			{ char == $\\ } { "\\\\" }
			{ char.ascii >= 0 and: { char.ascii < 32 } } { "\\u00" ++ char.ascii.asHexString(2) }
			{ char.asString }
		}, Array).join.quote
	}
}
