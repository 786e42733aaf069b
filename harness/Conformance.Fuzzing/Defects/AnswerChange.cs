namespace Conformance.Fuzzing.Defects;

/// <summary>What a defective card answers.</summary>
/// <param name="memory">What the defect knows of what went before.</param>
/// <param name="command">The command, at least four bytes: shorter ones count as four zeros more.</param>
/// <param name="answer">The right card's answer.</param>
public delegate byte[] AnswerChange(DefectMemory memory, byte[] command, byte[] answer);
