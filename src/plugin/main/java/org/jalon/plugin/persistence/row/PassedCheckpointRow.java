package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A checkpoint a rollout has passed. */
@Preload
@Table("PASSED_CHECKPOINT")
public interface PassedCheckpointRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout and checkpoint. */
    @NotNull
    @Unique
    String getPassedKey();

    void setPassedKey(String passedKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    String getCheckpointCode();

    void setCheckpointCode(String checkpointCode);
}
