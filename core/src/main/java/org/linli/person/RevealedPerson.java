package org.linli.person;

import org.linli.kernel.Id;

/**
 * One of several people who were shown in the clear (个人信息查看结果).
 *
 * @param person the id
 * @param particulars what is personal
 */
public record RevealedPerson(Id<Person> person, Particulars particulars) {}
