// Sound between the sound server's Buffers and the disk. Both programs must see the same disk.

SonograftDisk {

	const stem = "sonograft-sc-";
	const patience = 1.0; // seconds from scsynth's "all done" to the Buffer's own news

	// Write the buffer as float WAV, sample by sample as it is. action.value(path, error), one of the two nil.
	*write { |buffer, action|
		var path, wrong = this.prWhyNot(buffer);
		wrong !? { ^action.value(nil, wrong) };
		path = this.prNewPath(buffer);
		buffer.write(path, "wav", "float");
		this.prAfter(buffer.server, {
			if (this.prFrames(path) == buffer.numFrames) { action.value(path, nil) } {
				this.remove(path);
				action.value(nil, "scsynth could not write % to %. Its own message in the post window says why.".format(buffer, path))
			}
		})
	}

	// Read the file into a new Buffer. action.value(buffer), nil if that failed or no sound server runs.
	*read { |server, path, action|
		var buffer, isRead = false;
		if (this.canReach(server).not) { ^action.value(nil) };
		buffer = Buffer.read(server, path, action: { isRead = true; action.value(buffer) });
		this.prAfter(server, {
			AppClock.sched(patience, { if (isRead.not) { buffer.free; action.value(nil) } })
		})
	}

	// Read the file into this very Buffer, whose number stays. Who plays it goes on at the same place.
	*readInto { |buffer, path, action|
		var wrong = this.prWhyNot(buffer);
		wrong !? { ^action.value(nil, wrong) };
		buffer.allocRead(path, completionMessage: ["/b_query", buffer.bufnum]);
		this.prAfter(buffer.server, { action.value(buffer, nil) })
	}

	*canReach { |server| ^server.serverRunning and: { server.isLocal } }

	// Only what was written here: a folder of our own with one file in it.
	*remove { |path|
		var folder = path.dirname;
		if (folder.basename.beginsWith(stem)) {
			File.delete(path);
			File.deleteAll(folder)
		}
	}

	// When a file was changed, and its size; nil where there is none.
	*stamp { |path| ^if (File.exists(path)) { [File.mtime(path), File.fileSize(path)] } }

	*prWhyNot { |buffer|
		^case
		{ buffer.bufnum.isNil } { "This Buffer has been freed." }
		{ buffer.server.serverRunning.not } {
			"The sound server '%' does not run, so its Buffers cannot be reached. Boot it first: s.boot".format(buffer.server.name)
		}
		{ buffer.server.isLocal.not } {
			"The sound server '%' runs on another machine and cannot share files with this one. Render a file instead of a Buffer."
			.format(buffer.server.name)
		}
	}

	// In a folder of its own, so that the file can be called as the sound is: the result is called after it.
	*prNewPath { |buffer|
		var folder = PathName.tmp +/+ ("sonograft-" ++ SonograftClient.nextToken);
		var name = if (buffer.path.notNil) { PathName(buffer.path.asString).fileNameWithoutExtension } {
			"buffer%".format(buffer.bufnum)
		};
		File.mkdir(folder);
		^folder +/+ (name ++ ".wav")
	}

	*prFrames { |path|
		var file = SoundFile.openRead(path);
		^file !? { file.close; file.numFrames }
	}

	// scsynth does such work in order, so its answer to /sync says that what was sent before is done. Server:sync would
	// lose the answer to a Cmd-. in between.
	*prAfter { |server, action|
		var id = UniqueID.next;
		var heard = OSCFunc({ |message|
			if (message[1] == id) { heard.free; action.value }
		}, "/synced", server.addr).fix;
		server.sendMsg("/sync", id)
	}
}
