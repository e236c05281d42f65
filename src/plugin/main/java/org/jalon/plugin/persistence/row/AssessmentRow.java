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

/** How a rollout stood to a requirement when somebody said so; never changed. */
@Preload
@Table("ASSESSMENT")
public interface AssessmentRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout, requirement and the number among those of the requirement. */
    @NotNull
    @Unique
    String getAssessmentKey();

    void setAssessmentKey(String assessmentKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    String getRequirementCode();

    void setRequirementCode(String requirementCode);

    String getVersionName();

    void setVersionName(String versionName);

    String getAssessedOn();

    void setAssessedOn(String assessedOn);

    /** Milliseconds since 1970. */
    Long getRecordedAt();

    void setRecordedAt(Long recordedAt);

    /** Null: a program file said so. */
    String getActorKey();

    void setActorKey(String actorKey);

    String getState();

    void setState(String state);

    /** Null for other states than waived. */
    String getWaivedUntil();

    void setWaivedUntil(String waivedUntil);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);
}
