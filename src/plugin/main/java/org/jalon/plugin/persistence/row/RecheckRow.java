package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An issue that rules are to be asked about again. */
@Preload
@Table("RECHECK")
public interface RecheckRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Id of the issue. */
    @NotNull
    @Unique
    String getIssueKey();

    void setIssueKey(String issueKey);

    /** When something happened to it, in milliseconds. */
    long getSeenAt();

    void setSeenAt(long seenAt);

    /** When the rules were last asked, in milliseconds; null: not yet. */
    Long getAskedAt();

    void setAskedAt(Long askedAt);
}
