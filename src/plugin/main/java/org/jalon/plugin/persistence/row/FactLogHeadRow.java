package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * How far a rollout's log has come; written with every log row, so that all heads are one query.
 */
@Preload
@Table("FACT_LOG_HEAD")
public interface FactLogHeadRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    Long getLastSequence();

    void setLastSequence(Long lastSequence);
}
