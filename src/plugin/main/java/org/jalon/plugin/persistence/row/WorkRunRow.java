package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a work in the background fared last. */
@Preload
@Table("WORK_RUN")
public interface WorkRunRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getWorkName();

    void setWorkName(String workName);

    /** When it was last done, in milliseconds; null: never. */
    Long getDoneAt();

    void setDoneAt(Long doneAt);

    Long getDoneMillis();

    void setDoneMillis(Long doneMillis);

    /** When it last failed, in milliseconds; null: never. */
    Long getFailedAt();

    void setFailedAt(Long failedAt);

    /** As the log has it. */
    String getErrorId();

    void setErrorId(String errorId);
}
