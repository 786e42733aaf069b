using Reqnroll;

namespace Conformance.Vendor.Samples;

/// <summary>A step that the bench has as well ("the card of {word}"): a scenario that says it cannot be run, and the run says why.</summary>
[Binding]
public sealed class AmbiguousGivens
{
    /// <summary>Never called.</summary>
    [Given("the card of nobody-in-particular")]
    public static void Ambiguous()
    {
    }
}
