/** The fifth chapter: enterprises with their three officers, jobs, needs and services (企业服务篇). */
@NullMarked
package org.linli.examples.story.enterprise;

import org.jspecify.annotations.NullMarked;
