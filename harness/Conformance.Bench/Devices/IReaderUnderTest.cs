using Conformance.Bench.Observation;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices;

/// <summary>
/// A reader on the bench: simulated, real, or none at all. Acts are what people do; what the reader does in return shows in the log.
/// An act never fails because of the reader. A way to it that breaks is a <see cref="BenchFaultException"/>, as nothing is then known of the reader.
/// </summary>
public interface IReaderUnderTest : IDisposable
{
    /// <summary>A card lies in the reader, or is to be put there by the device's own side.</summary>
    /// <param name="persona">Whose card.</param>
    Task CardPlacedAsync(string persona);

    /// <summary>The card is gone.</summary>
    Task CardTakenAsync();

    /// <summary>Something was held to the phone reader, or a phone laid on the card's plate.</summary>
    /// <param name="held">What, whose and where.</param>
    /// <param name="how">How a phone is held.</param>
    Task PhoneHeldAsync(PhoneHeld held, PhoneHolding how) => Task.CompletedTask;

    /// <summary>What was held to the phone reader is gone.</summary>
    Task PhoneTakenAsync() => Task.CompletedTask;

    /// <summary>People turn to another of the maker's devices: a mobile one, the patient's own, or back to the reader at the desk.</summary>
    Task TurnToAsync(Front front) => Task.CompletedTask;

    /// <summary>The patient touches a button that is on the screen.</summary>
    /// <param name="button">Its id.</param>
    Task TouchAsync(string button);

    /// <summary>The patient touches the key at a place of the PIN pad.</summary>
    /// <param name="place">0 to 9, in the order of the pad's layout.</param>
    Task TouchKeyAsync(int place);

    /// <summary>Somebody looks into the camera.</summary>
    Task LookAsync(FaceStimulus face);

    /// <summary>Staff do something at the terminal or at the reader.</summary>
    Task StaffAsync(StaffDoing doing);

    /// <summary>Staff set the terminal anew; the bench's own terminal knows by itself.</summary>
    Task SetTerminalAsync(TerminalSettings settings) => Task.CompletedTask;

    /// <summary>The reader is switched off and on.</summary>
    Task RestartAsync();

    /// <summary>Something befalls the reader or the card that is placed next, or ends.</summary>
    Task DisturbAsync(Trouble trouble);

    /// <summary>The bench is about to move the clock.</summary>
    Task TimePassesAsync() => Task.CompletedTask;

    /// <summary>The bench moved the clock; returns when the reader has dealt with it.</summary>
    Task TimePassedAsync();

    /// <summary>Another program at the device's own slot presents the right PIN to the card.</summary>
    /// <returns>False when the slot is the bench's, which then does it by itself.</returns>
    Task<bool> OtherProgramPresentsPinAsync() => Task.FromResult(false);

    /// <summary>True once a seeded defect has changed what the device did; a run in which it stays false proves nothing.</summary>
    bool DefectActed { get; }
}
