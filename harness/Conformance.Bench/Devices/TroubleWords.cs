namespace Conformance.Bench.Devices;

/// <summary>Troubles in the words of the log and of the protocol for devices outside.</summary>
public static class TroubleWords
{
    /// <summary>The word: kebab case.</summary>
    public static string Of(Trouble trouble) => trouble switch
    {
        Trouble.CameraCovered => "camera-covered",
        Trouble.CameraFree => "camera-free",
        Trouble.KeypadDead => "keypad-dead",
        Trouble.KeypadMended => "keypad-mended",
        Trouble.TerminalAsleep => "terminal-asleep",
        Trouble.TerminalAwake => "terminal-awake",
        Trouble.StartFailed => "start-failed",
        Trouble.CardInSleeve => "card-in-sleeve",
        Trouble.CardWrongWay => "card-wrong-way",
        Trouble.TwoCards => "two-cards",
        Trouble.NetworkDown => "network-down",
        Trouble.NetworkUp => "network-up",
        _ => throw new ArgumentOutOfRangeException(nameof(trouble), trouble, "there is no such trouble"),
    };
}
