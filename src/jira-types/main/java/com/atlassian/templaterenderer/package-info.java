/** Velocity templates. */
package com.atlassian.templaterenderer;
