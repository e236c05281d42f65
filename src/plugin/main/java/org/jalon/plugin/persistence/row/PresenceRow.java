package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When the add-on was there, and the times when it was not. */
@Preload
@Table("PRESENCE")
public interface PresenceRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** “last”, or the beginning of an absence. */
    @NotNull
    @Unique
    String getPresenceKey();

    void setPresenceKey(String presenceKey);

    /** Null in the row of the last trace. */
    Long getAbsentFrom();

    void setAbsentFrom(Long absentFrom);

    /** The last trace, or the end of the absence. */
    Long getSeenAt();

    void setSeenAt(Long seenAt);
}
