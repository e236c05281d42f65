package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a rollout had cost since its kick-off, as of a day. */
@Preload
@Table("TOLD_COST")
public interface ReportedCostRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout and day; rollout and month for a cost that was read from Jira. */
    @Unique
    @NotNull
    String getToldKey();

    void setToldKey(String toldKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    String getAsOf();

    void setAsOf(String asOf);

    /** A decimal text: Active Objects knows no decimal numbers. */
    String getCumulativeCost();

    void setCumulativeCost(String cumulativeCost);

    /** Who says so; null for by hand, as in all rows from before it could be read. */
    String getOrigin();

    void setOrigin(String origin);
}
