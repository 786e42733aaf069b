namespace Conformance.ReaderSimulator;

/// <summary>What is heard when a screen comes up.</summary>
/// <param name="Sound">The sound's name, such as "found" or "warning".</param>
/// <param name="Words">What a voice says; null on a model without a voice.</param>
public sealed record Announcement(string Sound, ScreenText? Words);
