package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What an attached file held when it was attached. */
@Preload
@Table("ATTACHMENT_DIGEST")
public interface AttachmentDigestRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Jira's id of the file. */
    @NotNull
    @Unique
    Long getAttachmentId();

    void setAttachmentId(Long attachmentId);

    /** SHA-256 in hexadecimal. */
    @NotNull
    String getDigest();

    void setDigest(String digest);
}
