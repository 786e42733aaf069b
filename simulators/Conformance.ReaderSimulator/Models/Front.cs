namespace Conformance.ReaderSimulator;

/// <summary>Which of a maker's devices stands before the patient. All run by one table of transitions.</summary>
public enum Front
{
    /// <summary>The face reader at the desk.</summary>
    Desk,

    /// <summary>The institution's mobile device with the home-consent application (居宅同意取得型), the one that was activated (facts/eligibility.md 5.6).</summary>
    VisitDevice,

    /// <summary>Another mobile device with the same application, which was not activated.</summary>
    OtherVisitDevice,

    /// <summary>The patient's own device, at the page for online consultations (VISIT-2).</summary>
    OwnDevice,

    /// <summary>The patient's own device as well, at the institution's page for home visits (マイナ在宅受付Web): card and PIN, and nobody there who could look (facts/eligibility.md 5.6).</summary>
    VisitPage,
}
