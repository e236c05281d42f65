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

/** Somebody said by hand that a criterion is met, or took that back. */
@Preload
@Table("CONFIRMATION")
public interface ConfirmationRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout, criterion and number. */
    @NotNull
    @Unique
    String getConfirmationKey();

    void setConfirmationKey(String confirmationKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    String getCriterionCode();

    void setCriterionCode(String criterionCode);

    /** From 1; the highest is the last word. */
    int getNumber();

    void setNumber(int number);

    boolean isTakenBack();

    void setTakenBack(boolean takenBack);

    String getActorKey();

    void setActorKey(String actorKey);

    String getConfirmedOn();

    void setConfirmedOn(String confirmedOn);

    @StringLength(StringLength.UNLIMITED)
    String getRemark();

    void setRemark(String remark);
}
