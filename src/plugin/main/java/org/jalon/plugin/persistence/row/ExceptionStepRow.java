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

/** What was done about an exception; never changed. */
@Preload
@Table("EXCEPTION_STEP")
public interface ExceptionStepRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The exception and the number of the step. */
    @NotNull
    @Unique
    String getStepKey();

    void setStepKey(String stepKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getExceptionKey();

    void setExceptionKey(String exceptionKey);

    int getStepNumber();

    void setStepNumber(int stepNumber);

    String getKind();

    void setKind(String kind);

    String getActorKey();

    void setActorKey(String actorKey);

    /** Milliseconds since 1970. */
    Long getRecordedAt();

    void setRecordedAt(Long recordedAt);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    String getUntilOn();

    void setUntilOn(String untilOn);
}
