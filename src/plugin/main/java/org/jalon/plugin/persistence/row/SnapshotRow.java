package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A rollout on a past day. */
@Preload
@Table("SNAPSHOT")
public interface SnapshotRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program, day and Business Unit. */
    @NotNull
    @Unique
    String getSnapshotKey();

    void setSnapshotKey(String snapshotKey);

    /** Program and day. */
    @Indexed
    String getDayKey();

    void setDayKey(String dayKey);

    String getBuCode();

    void setBuCode(String buCode);

    /** Everything that was shown of it, as lines. */
    @StringLength(StringLength.UNLIMITED)
    String getShown();

    void setShown(String shown);
}
