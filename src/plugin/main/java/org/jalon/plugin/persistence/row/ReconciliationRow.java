package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the last comparison of a rollout's facts with Jira found. */
@Preload
@Table("RECONCILIATION")
public interface ReconciliationRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    /** In ISO form, UTC. */
    String getDoneAt();

    void setDoneAt(String doneAt);

    int getChecked();

    void setChecked(int checked);

    int getWrong();

    void setWrong(int wrong);

    int getMissing();

    void setMissing(int missing);

    int getOrphaned();

    void setOrphaned(int orphaned);
}
