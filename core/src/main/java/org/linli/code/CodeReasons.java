package org.linli.code;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.kernel.Basis;
import org.linli.kernel.Evidence;
import org.linli.kernel.Reason;

/** What is told of codes, numbers, days and texts, and which standard says so. */
public final class CodeReasons {
    private static final Basis DIVISION = standard("统计用区划代码和城乡划分代码编制规则", "国统字〔2009〕91号");
    private static final Basis CITIZEN = standard("公民身份号码 GB 11643", "1999");
    private static final Basis OLD = Basis.general("社会保障号码 GB 11643-1989", "十五位号码自2013年起失效");
    private static final Basis PERMIT = Basis.general("港澳台居民居住证", "号码前六位为810000、820000、830000");
    private static final Basis CREDIT = standard("法人和其他组织统一社会信用代码编码规则 GB 32100", "2015");
    private static final Basis CREDIT_GENERAL = Basis.general("法人和其他组织统一社会信用代码编码规则 GB 32100", "机构类别代码");
    private static final Basis ORGANISATION = Basis.general("全国组织机构代码编制规则 GB 11714", "校验码");
    private static final Basis MOBILE = Basis.general("电信网编号计划", "移动电话号码为十一位");
    private static final Basis ISBN = Basis.general("中国标准书号 GB/T 5795", "");
    private static final Basis GRID = Basis.general("CJ/T 213、GB/T 30428.1、CJ/T 349", "网格编码以社区代码为前缀");
    private static final Basis DATE = Basis.general("日期和时间表示法 GB/T 7408", "");
    private static final Basis SPREADSHEET = Basis.design("a spreadsheet has lost digits, which cannot be found again");
    private static final Basis TEXT = Basis.design("a text can be read, shown and stored alike everywhere");
    private static final Basis RADICAL = Basis.general("Unicode EquivalentUnifiedIdeograph", "");

    /** Every finding of this package that no rule makes. */
    public static final List<Reason> ALL = Stream.of(
                    Reason.violations(
                            DIVISION, "division-code-length", "division-code-digits", "division-code-province"),
                    Reason.warnings(DIVISION, "division-code-province-unknown"),
                    Reason.violations(
                            CITIZEN,
                            "citizen-id-length",
                            "citizen-id-alphabet",
                            "citizen-id-province",
                            "citizen-id-birthdate",
                            "citizen-id-check-character"),
                    Reason.violations(OLD, "citizen-id-15-digits"),
                    Reason.violations(PERMIT, "citizen-id-permit-area"),
                    Reason.warnings(CITIZEN, "citizen-id-birthdate-differs", "citizen-id-sex-differs"),
                    Reason.violations(
                            CREDIT,
                            "credit-code-length",
                            "credit-code-legacy-form",
                            "credit-code-alphabet",
                            "credit-code-division",
                            "credit-code-check-digit"),
                    Reason.warnings(ORGANISATION, "credit-code-inner-check"),
                    Reason.warnings(CREDIT_GENERAL, "credit-code-category-unknown"),
                    Reason.violations(
                            SPREADSHEET, "citizen-id-scientific", "credit-code-scientific", "mobile-number-scientific"),
                    Reason.violations(MOBILE, "mobile-number-length", "mobile-number-digits", "mobile-number-prefix"),
                    Reason.violations(ISBN, "isbn-length", "isbn-alphabet", "isbn-prefix", "isbn-check-digit"),
                    Reason.violations(
                            GRID,
                            "grid-code-length",
                            "grid-code-digits",
                            "grid-code-object",
                            "grid-code-community",
                            "grid-code-community-level",
                            "grid-code-sequence"),
                    Reason.violations(DATE, "date-ambiguous", "date-invalid", "date-with-time", "date-unreadable"),
                    Reason.violations(
                            TEXT,
                            "text-missing",
                            "text-too-long",
                            "text-too-many-bytes",
                            "text-malformed",
                            "text-private-use",
                            "text-forbidden-character"),
                    Reason.hints(RADICAL, "name-radical-mapped"),
                    Reason.warnings(RADICAL, "name-radical"))
            .flatMap(List::stream)
            .toList();

    private CodeReasons() {}

    private static Basis standard(String document, String edition) {
        return new Basis(document, edition, "", Optional.empty(), Optional.empty(), Evidence.VERIFIED);
    }
}
