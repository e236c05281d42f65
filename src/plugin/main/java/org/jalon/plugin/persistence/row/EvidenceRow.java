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

/** Evidence recorded for a rollout. */
@Preload
@Table("EVIDENCE")
public interface EvidenceRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout, criterion, day and digest of the reference. */
    @NotNull
    @Unique
    @StringLength(450)
    String getEvidenceKey();

    void setEvidenceKey(String evidenceKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    String getCriterionCode();

    void setCriterionCode(String criterionCode);

    String getEvidenceDate();

    void setEvidenceDate(String evidenceDate);

    @StringLength(StringLength.UNLIMITED)
    String getReference();

    void setReference(String reference);

    /** Who brought it; null: a file. */
    String getActorKey();

    void setActorKey(String actorKey);
}
