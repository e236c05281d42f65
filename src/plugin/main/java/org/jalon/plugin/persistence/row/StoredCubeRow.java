package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The counters of a rollout as they were after so many changes of its log. The cube is long: who
 * asks only for its age does not read it.
 */
@Preload({"ROLLOUT_KEY", "STORED_AT"})
@Table("STORED_CUBE")
public interface StoredCubeRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    @StringLength(StringLength.UNLIMITED)
    String getCube();

    void setCube(String cube);

    /** In ISO form, UTC. */
    String getStoredAt();

    void setStoredAt(String storedAt);
}
