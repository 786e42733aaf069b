namespace Conformance.ReaderSimulator;

/// <summary>Two good readers that differ wherever models may differ.</summary>
public static class ReaderModels
{
    /// <summary>Consent after identity, all at once or one by one; visual mode at terminal and reader, kept until staff end it; the PIN is always offered.</summary>
    public static ReaderModel ModelA { get; } = new("model-a")
    {
        ConsentMoment = ConsentMoment.AfterIdentity,
        ConsentItems = [ConsentItem.Surgery, ConsentItem.Medical, ConsentItem.Checkups],
        ComprehensiveConsent = true,
        FaceThreshold = 0.80,
        FaceAttempts = 3,
        VisualModeAtReader = true,
        VisualModeReturns = false,
        OffersPinOnCardWithoutPin = true,
        Timeouts = new(Seconds(60), Seconds(30), Seconds(60), Seconds(120), Seconds(60), Seconds(60), Seconds(20)),
    };

    /// <summary>Consent before identity, item by item; visual mode at the terminal's menu only, ending by itself after one patient; no PIN where the card takes none; words, tries and time-outs of its own.</summary>
    public static ReaderModel ModelB { get; } = new("model-b")
    {
        ConsentMoment = ConsentMoment.BeforeIdentity,
        ConsentItems = [ConsentItem.Surgery, ConsentItem.Medical, ConsentItem.Checkups],
        ComprehensiveConsent = false,
        FaceThreshold = 0.75,
        FaceAttempts = 5,
        VisualModeAtReader = false,
        VisualModeReturns = true,
        OffersPinOnCardWithoutPin = false,
        Wording = ModelBWording.Words,
        Timeouts = new(Seconds(45), Seconds(20), Seconds(45), Seconds(180), Seconds(45), Seconds(45), Seconds(15)),
    };

    private static TimeSpan Seconds(int seconds) => TimeSpan.FromSeconds(seconds);
}
