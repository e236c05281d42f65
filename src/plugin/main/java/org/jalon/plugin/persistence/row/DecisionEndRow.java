package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Where a rollout's chain ended when it was last written: shows what was cut off since. */
@Preload
@Table("DECISION_END")
public interface DecisionEndRow extends RawEntity<Long> {
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

    String getLastHash();

    void setLastHash(String lastHash);
}
