package org.linli.community;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.charter.Share;

/**
 * A community's figures on a day, as they are entered (社区基本情况表).
 *
 * @param day of which day they are
 * @param households households (户数)
 * @param residents residents (人口)
 * @param enterprises enterprises (企业)
 * @param employeeResidents which share of the residents works for enterprises of the community, where known (职工居民占比)
 * @param communityWorkers employed community workers, where known (社区工作者)
 * @param serviceArea square metres of service space, where known (综合服务设施面积)
 */
public record Figures(
        LocalDate day,
        Count households,
        Count residents,
        Count enterprises,
        Optional<Share> employeeResidents,
        Optional<Count> communityWorkers,
        Optional<Count> serviceArea) {
    /**
     * The three figures that every community knows.
     *
     * @param day of which day they are
     * @param households households
     * @param residents residents
     * @param enterprises enterprises
     * @return the form
     */
    public static Figures of(LocalDate day, Count households, Count residents, Count enterprises) {
        return new Figures(
                day, households, residents, enterprises, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with the share of residents who work for enterprises of the community.
     *
     * @param share the share, at least
     * @return the form
     */
    public Figures employeeResidents(Share share) {
        return new Figures(day, households, residents, enterprises, Optional.of(share), communityWorkers, serviceArea);
    }

    /**
     * The same with what the community has to serve with.
     *
     * @param workers employed community workers
     * @param squareMetres service space
     * @return the form
     */
    public Figures staffed(Count workers, Count squareMetres) {
        return new Figures(
                day,
                households,
                residents,
                enterprises,
                employeeResidents,
                Optional.of(workers),
                Optional.of(squareMetres));
    }
}
