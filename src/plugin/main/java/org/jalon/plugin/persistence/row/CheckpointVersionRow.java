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

/** A definition a checkpoint of a program has or had. */
@Preload
@Table("CHECKPOINT_VERSION")
public interface CheckpointVersionRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program, code and version. */
    @NotNull
    @Unique
    String getVersionKey();

    void setVersionKey(String versionKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    String getCode();

    void setCode(String code);

    int getDefinitionVersion();

    void setDefinitionVersion(int definitionVersion);

    /** Milliseconds since 1970. */
    long getDefinedAt();

    void setDefinedAt(long definedAt);

    @StringLength(StringLength.UNLIMITED)
    String getDefinition();

    void setDefinition(String definition);
}
