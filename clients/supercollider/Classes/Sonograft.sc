// Plays one sound in the sound of another: asks a Sonograft server on this machine (sonograft serve).
//
// Everything here is asked of one SonograftClient; make others for other servers.

Sonograft {

	classvar client;

	*client { ^client ?? { client = SonograftClient.new } }

	*host { ^this.client.host }
	*port { ^this.client.port }
	*host_ { |host| this.client = SonograftClient(host, this.port, this.client.password) }
	*port_ { |port| this.client = SonograftClient(this.host, port, this.client.password) }
	*password_ { |word| this.client.password = word }

	*client_ { |newClient|
		if (client.notNil) { client.retire };
		client = newClient
	}

	*render { |content, style, args, action, strength, quality, server|
		^this.client.render(content, style, args, action, strength, quality, server)
	}

	*renderRegion { |content, style, start, end, args, action, strength, quality, server|
		^this.client.renderRegion(content, style, start, end, args, action, strength, quality, server)
	}

	*renderInPlace { |buffer, style, args, action, strength, quality|
		^this.client.renderInPlace(buffer, style, args, action, strength, quality)
	}

	*take { |id, action, server| ^this.client.take(id, action, server) }

	*jobs { ^this.client.jobs }
	*cancelAll { this.client.cancelAll }
	*styles { |action| this.client.styles(action) }
	*allJobs { |action| this.client.allJobs(action) }
	*ping { |action| this.client.ping(action) }
	*gui { |content| ^SonograftView(content, this.client) }
}
