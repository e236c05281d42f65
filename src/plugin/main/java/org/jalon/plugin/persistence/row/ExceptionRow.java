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

/** Something a Business Unit does not meet, as it said so first; never changed. */
@Preload
@Table("RECORDED_EXCEPTION")
public interface ExceptionRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout and number. */
    @NotNull
    @Unique
    String getExceptionKey();

    void setExceptionKey(String exceptionKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    int getExceptionNumber();

    void setExceptionNumber(int exceptionNumber);

    String getKind();

    void setKind(String kind);

    /** Null: it is about a requirement. */
    String getCriterionCode();

    void setCriterionCode(String criterionCode);

    /** Null: it is about a criterion. */
    String getRequirementCode();

    void setRequirementCode(String requirementCode);

    String getActorKey();

    void setActorKey(String actorKey);

    /** Milliseconds since 1970. */
    Long getRecordedAt();

    void setRecordedAt(Long recordedAt);

    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    @StringLength(StringLength.UNLIMITED)
    String getControl();

    void setControl(String control);

    String getUntilOn();

    void setUntilOn(String untilOn);
}
