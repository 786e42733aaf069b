namespace Conformance.Harness.Tests.Requirements;

/// <summary>Every error that the loader knows, once.</summary>
internal static class BadExamples
{
    private const string Pad = "pad.yaml";
    private const string Facts = "facts/facts.yaml";
    private const string Capabilities = "capabilities.yaml";
    private const string Set = "sets/2025-09.yaml";

    public static IReadOnlyList<BadExample> All { get; } =
    [
        // The form of a file.
        new("unknown key", Pad, "    subject: reader", "    subjet: reader", 4, "\"subjet\" is no key here; remove it, or choose one of: id, supersedes, level, subject", true),
        new("missing key", Pad, "    subject: reader\n", "", 2, "the key \"subject\" is missing; add it", true),
        new("unknown key of a check", Pad, "owner: device", "owner: device\n        kills: x", 13, "\"kills\" is no key here", true),
        new("missing remedy in Japanese", Pad, "\n          ja: 入れ替えてください。", "", 16, "the key \"ja\" is missing", true),
        new("unknown top-level key", Pad, "requirements:", "requirement: []\nrequirements:", 1, "\"requirement\" is no key here", true),
        new("unknown level", Pad, "level: must", "level: shall", 3, "\"shall\" is unknown as level; choose one of: must, should, may", true),
        new("unknown subject", Pad, "subject: reader", "subject: clinic", 4, "\"clinic\" is unknown as subject; choose one of: reader, card-reader, integrator, centre, card", true),
        new("unknown aspect", Pad, "[screen, touch]", "[screen, smell]", 9, "\"smell\" is unknown as needs; choose one of: screen, touch, frame", true),
        new("unknown aspect of a check", Pad, "owner: device", "owner: device\n        needs: [smell]", 13, "\"smell\" is unknown as needs; choose one of: screen, touch, frame", true),
        new("check that needs nothing", Pad, "owner: device", "owner: device\n        needs: []", 13, "the list \"needs\" is empty", true),
        new("unknown owner", Pad, "owner: device", "owner: vendor", 12, "\"vendor\" is unknown as owner", true),
        new("empty Japanese", Pad, "ja: 数字の配置が入れ替わる。", "ja: \"\"", 6, "\"ja\" is empty; write a text", true),
        new("text that is a number", Pad, "en: The digits change place.", "en: 2025", 5, "\"en\" is a number or a truth value here; put it in quotes", true),
        new("list where a text belongs", Pad, "en: The digits change place.", "en: [The digits]", 5, "\"en\" is no text", true),
        new("text where a list belongs", Pad, "facts: [RDR-4]", "facts: RDR-4", 7, "\"facts\" is no list", true),
        new("empty list", Pad, "facts: [RDR-4]", "facts: []", 7, "the list \"facts\" is empty", true),
        new("text where a mapping belongs", Pad, "  - id: PAD-TIDY", "  - PAD-MORE\n  - id: PAD-TIDY", 18, "\"requirements\" holds something that is no mapping", true),
        new("id in the wrong letters", Pad, "id: PAD-TIDY", "id: pad-tidy", 18, "\"pad-tidy\" is no id; write it like PIN-LOCK-STAYS", true),
        new("check id in the wrong letters", Pad, "id: pad-shuffled", "id: PAD_SHUFFLED", 11, "\"PAD_SHUFFLED\" is no id; write it like lock-stays", true),
        new("both checks and a reason", Pad, "    checks:", "    not-checked: no reason\n    checks:", 2, "PAD-SHUFFLED has both of checks and not-checked; say either how it is checked or why it is not", true),
        new("neither checks nor a reason", Pad, "    not-checked: needs a person\n", "", 18, "PAD-TIDY has neither of checks and not-checked", true),
        new("no document date", Facts, "date: \"2024-10\"", "date: \"autumn 2024\"", 4, "\"autumn 2024\" is no date; write it like 2024-10", true),
        new("fact without a document", Facts, "documents: [D0]", "documents: []", 7, "the list \"documents\" is empty", true),
        new("capability without Japanese", Capabilities, "\n    ja: テンキーがある。", "", 2, "the key \"ja\" is missing", true),
        new("fingerprint cut short", Set, "af6d3a9f80e7", "34c7", 5, "\"34c7\" is no fingerprint; write it like \"0123456789ab\"", true),

        // YAML itself.
        new("no YAML", Pad, "en: The digits change place.", "en: \"The digits change place.", 5, "this is not YAML: ", false),
        new("a tab", Pad, "    level: must", "\tlevel: must", 2, "this is not YAML: ", false),
        new("a key twice", Pad, "    level: must", "    level: must\n    level: may", 4, "this is not YAML: ", false),
        new("an open bracket", Pad, "en: The digits change place.", "en: [The digits change place.", 6, "this is not YAML: a bracket is not closed", false),
        new("a tag", Pad, "en: The digits change place.", "en: !!str The digits change place.", 5, "a tag stands here; remove it", false),
        new("an anchor", Pad, "en: The digits change place.", "en: &digits The digits change place.", 5, "an anchor stands here", false),
        new("an alias", Pad, "en: The digits change place.", "en: *digits", 5, "an alias stands here", false),
        new("too deep", Pad, "en: The digits change place.", "en: [[[[[[[[[[[[[[x]]]]]]]]]]]]]]", 5, "this is nested too deeply", false),
        new("two documents in a file", Pad, "requirements:", "requirements:\n---\nrequirements:", 1, "the file is no YAML mapping", false),

        // What cites what.
        new("check that needs more than its requirement", Pad, "owner: device", "owner: device\n        needs: [touch, apdu]", 13, "pad-shuffled needs apdu, which its requirement does not; a check needs a part of what its requirement needs", false),
        new("requirement twice", Pad, "id: PAD-TIDY", "id: PAD-SHUFFLED", 18, "the requirement \"PAD-SHUFFLED\" stands at ", false),
        new("fact twice", Facts, "id: RDR-1", "id: RDR-4", 9, "the fact \"RDR-4\" stands at ", false),
        new("document twice", Facts, "facts:", "  - { id: D0, title: Again, date: undated }\nfacts:", 5, "the document \"D0\" stands at ", false),
        new("capability twice", Capabilities, "capabilities:", "capabilities:\n  - { id: pin, en: Pad., ja: テンキー。 }", 3, "the capability \"pin\" stands at ", false),
        new(
            "check under two requirements",
            Pad,
            "not-checked: needs a person",
            "checks: [{ id: pad-shuffled, owner: device, en: It is., ja: そう。, remedy: { en: Do., ja: やる。 } }]",
            18,
            "the check \"pad-shuffled\" of PAD-TIDY belongs to PAD-SHUFFLED already; a check decides one requirement",
            false),
        new("unknown fact", Pad, "facts: [RDR-4]", "facts: [RDR-4, RDR-99]", 2, "PAD-SHUFFLED cites the fact \"RDR-99\", which is nowhere; correct the id, or add the fact to facts.yaml", false),
        new("unknown capability", Pad, "capability: pin", "capability: pad", 2, "PAD-SHUFFLED cites the capability \"pad\", which is nowhere", false),
        new("unknown document", Facts, "documents: [D0]", "documents: [D9]", 6, "RDR-4 cites the document \"D9\", which is nowhere", false),
        new("unknown predecessor", Pad, "level: should", "level: should\n    supersedes: PAD-OLD", 18, "PAD-TIDY cites the requirement \"PAD-OLD\", which is nowhere", false),
        new("fact without requirement or reason", Facts, "    unmapped: permits differences\n", "", 9, "no requirement rests on the fact RDR-1; cite it in a requirement, or say under \"unmapped\" why there is none", false),
        new("fact with requirement and reason", Facts, "    text: The digits", "    unmapped: no reason\n    text: The digits", 6, "the fact RDR-4 is unmapped, and a requirement rests on it all the same", false),

        // Frozen sets.
        new("new wording under a frozen id", Pad, "The digits change place.", "The digits never change place.", 5, "PAD-SHUFFLED is no longer what the set 2025-09 froze: af6d3a9f80e7 then, ", false) { NamedFile = Set },
        new("new level under a frozen id", Pad, "level: must", "level: may", 5, "PAD-SHUFFLED is no longer what the set 2025-09 froze", false) { NamedFile = Set },
        new("requirement of a set gone", Set, "  PAD-TIDY: ", "  PAD-GONE: \"0123456789ab\"\n  PAD-TIDY: ", 6, "the set 2025-09 holds PAD-GONE, which is nowhere; restore the requirement", false),
        new("requirement in no set", Set, "  PAD-TIDY: \"12e5fb3629ff\"\n", "", 18, "PAD-TIDY is in no set, so that nothing would be judged by it; freeze a new set, or add the line PAD-TIDY: \"12e5fb3629ff\"", false) { NamedFile = Pad },
        new("set of an unknown document", Set, "[D0]", "[D0, D9]", 1, "the set 2025-09 cites the document \"D9\"", false),
        new("set that stands elsewhere", Set, "\"2025-09\"", "\"2025-10\"", 1, "the set \"2025-10\" stands in a file of another name; name the file 2025-10.yaml, or the set \"2025-09\"", false),
        new("requirement beside its successor", Pad, "level: should", "level: should\n    supersedes: PAD-SHUFFLED", 6, "the set 2025-09 holds PAD-TIDY and also PAD-SHUFFLED, in whose place it came", false) { NamedFile = Set },
    ];
}
