namespace Conformance.Verification;

/// <summary>What a usage rate counts.</summary>
public enum UsageRateBasis
{
    /// <summary>レセプト件数ベース: people of whom a claim is made and whose card was used.</summary>
    Claims,

    /// <summary>オンライン資格確認件数ベース: inquiries by card among all inquiries.</summary>
    Inquiries,
}
