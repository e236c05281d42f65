package org.jalon.plugin.rest.file;

import org.jalon.domain.exchange.ImportOutcome;
import org.jalon.domain.exchange.ImportProgram;
import org.jalon.domain.exchange.Node;
import org.jalon.domain.exchange.UnreadableFile;
import org.jalon.domain.shared.ActorId;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

/** A program file in JSON, from its bytes to what came of importing it. */
public final class ImportFile {
    private final JsonFile json = new JsonFile();
    private final ImportProgram importProgram;

    public ImportFile(ImportProgram importProgram) {
        this.importProgram = importProgram;
    }

    /**
     * Imports the file, or says where it stops being JSON; the latter is one error like any other.
     */
    public ImportOutcome read(ActorId actor, InputStream body) {
        return read(body, tree -> importProgram.from(actor, tree));
    }

    /** What importing the file would change, or where it stops being JSON. */
    public ImportOutcome preview(ActorId actor, InputStream body) {
        return read(body, tree -> importProgram.preview(actor, tree));
    }

    /** The same for whoever does something else than a plain import with the tree. */
    public ImportOutcome read(InputStream body, Function<Node, ImportOutcome> importing) {
        Node tree;
        try {
            tree = json.read(body);
        } catch (UnreadableFile unreadable) {
            return new ImportOutcome.Rejected(List.of(unreadable.error()));
        }
        return importing.apply(tree);
    }
}
