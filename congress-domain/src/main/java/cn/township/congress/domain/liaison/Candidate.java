package cn.township.congress.domain.liaison;

import cn.township.congress.domain.deputy.DeputyMandate;

/**
 * A deputy who is to join a group, with the name a refusal has to say.
 */
public record Candidate(DeputyMandate mandate, String name) {
}
