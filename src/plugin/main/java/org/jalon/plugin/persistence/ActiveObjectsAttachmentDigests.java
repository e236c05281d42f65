package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.AttachmentDigests;
import org.jalon.plugin.persistence.row.AttachmentDigestRow;

import java.util.Arrays;
import java.util.Optional;

/** Digests, one row for each attached file. */
public final class ActiveObjectsAttachmentDigests implements AttachmentDigests {
    private final ActiveObjects activeObjects;

    public ActiveObjectsAttachmentDigests(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<String> of(long attachment) {
        return Arrays.stream(
                        activeObjects.find(
                                AttachmentDigestRow.class,
                                Query.select().where("ATTACHMENT_ID = ?", attachment)))
                .map(AttachmentDigestRow::getDigest)
                .findFirst();
    }

    @Override
    public void add(long attachment, String digest) {
        if (of(attachment).isEmpty()) {
            activeObjects.create(
                    AttachmentDigestRow.class,
                    new Columns()
                            .with("ATTACHMENT_ID", attachment)
                            .with("DIGEST", digest)
                            .values());
        }
    }
}
