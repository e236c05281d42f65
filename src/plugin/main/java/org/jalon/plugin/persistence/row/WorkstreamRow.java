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

/** A workstream of a program. */
@Preload
@Table("WORKSTREAM")
public interface WorkstreamRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program and code. */
    @NotNull
    @Unique
    String getWorkstreamKey();

    void setWorkstreamKey(String workstreamKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    int getSortOrder();

    void setSortOrder(int sortOrder);

    String getCode();

    void setCode(String code);

    /** Texts by language. */
    @StringLength(StringLength.UNLIMITED)
    String getName();

    void setName(String name);
}
