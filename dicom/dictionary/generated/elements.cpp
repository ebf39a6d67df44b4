// Made by standard/generate.py from standard/elements.tsv. Do not edit.
#include "dicom/dictionary/tables.h"

namespace dicom::detail {
namespace {

constexpr ElementEntry plain[] = {
    {Tag(0x00000000), VR::UL, VR::none, {0, 1}, {1, 18}, {19, 20}, false},  // CommandGroupLength
    {Tag(0x00000001), VR::UL, VR::none, {0, 1}, {39, 18}, {57, 21}, true},  // CommandLengthToEnd
    {Tag(0x00000002), VR::UI, VR::none, {0, 1}, {78, 19}, {97, 22}, false},  // AffectedSOPClassUID
    {Tag(0x00000003), VR::UI, VR::none, {0, 1}, {119, 20}, {139, 23}, false},  // RequestedSOPClassUID
    {Tag(0x00000010), VR::SH, VR::none, {0, 1}, {162, 22}, {184, 24}, true},  // CommandRecognitionCode
    {Tag(0x00000100), VR::US, VR::none, {0, 1}, {208, 12}, {220, 13}, false},  // CommandField
    {Tag(0x00000110), VR::US, VR::none, {0, 1}, {233, 9}, {242, 10}, false},  // MessageID
    {Tag(0x00000120), VR::US, VR::none, {0, 1}, {252, 25}, {277, 29}, false},  // MessageIDBeingRespondedTo
    {Tag(0x00000200), VR::AE, VR::none, {0, 1}, {306, 9}, {306, 9}, true},  // Initiator
    {Tag(0x00000300), VR::AE, VR::none, {0, 1}, {315, 8}, {315, 8}, true},  // Receiver
    {Tag(0x00000400), VR::AE, VR::none, {0, 1}, {323, 12}, {335, 13}, true},  // FindLocation
    {Tag(0x00000600), VR::AE, VR::none, {0, 1}, {348, 15}, {363, 16}, false},  // MoveDestination
    {Tag(0x00000700), VR::US, VR::none, {0, 1}, {379, 8}, {379, 8}, false},  // Priority
    {Tag(0x00000800), VR::US, VR::none, {0, 1}, {387, 18}, {405, 21}, false},  // CommandDataSetType
    {Tag(0x00000850), VR::US, VR::none, {0, 1}, {426, 15}, {441, 17}, true},  // NumberOfMatches
    {Tag(0x00000860), VR::US, VR::none, {0, 1}, {458, 22}, {480, 24}, true},  // ResponseSequenceNumber
    {Tag(0x00000900), VR::US, VR::none, {0, 1}, {504, 6}, {504, 6}, false},  // Status
    {Tag(0x00000901), VR::AT, VR::none, {510, 3}, {513, 16}, {529, 17}, false},  // OffendingElement
    {Tag(0x00000902), VR::LO, VR::none, {0, 1}, {546, 12}, {558, 13}, false},  // ErrorComment
    {Tag(0x00000903), VR::US, VR::none, {0, 1}, {571, 7}, {578, 8}, false},  // ErrorID
    {Tag(0x00001000), VR::UI, VR::none, {0, 1}, {586, 22}, {608, 25}, false},  // AffectedSOPInstanceUID
    {Tag(0x00001001), VR::UI, VR::none, {0, 1}, {633, 23}, {656, 26}, false},  // RequestedSOPInstanceUID
    {Tag(0x00001002), VR::US, VR::none, {0, 1}, {682, 11}, {693, 13}, false},  // EventTypeID
    {Tag(0x00001005), VR::AT, VR::none, {510, 3}, {706, 23}, {729, 25}, false},  // AttributeIdentifierList
    {Tag(0x00001008), VR::US, VR::none, {0, 1}, {754, 12}, {766, 14}, false},  // ActionTypeID
    {Tag(0x00001020), VR::US, VR::none, {0, 1}, {780, 30}, {810, 34}, false},  // NumberOfRemainingSuboperations
    {Tag(0x00001021), VR::US, VR::none, {0, 1}, {844, 30}, {874, 34}, false},  // NumberOfCompletedSuboperations
    {Tag(0x00001022), VR::US, VR::none, {0, 1}, {908, 27}, {935, 31}, false},  // NumberOfFailedSuboperations
    {Tag(0x00001023), VR::US, VR::none, {0, 1}, {966, 28}, {994, 32}, false},  // NumberOfWarningSuboperations
    {Tag(0x00001030), VR::AE, VR::none, {0, 1}, {1026, 36}, {1062, 40}, false},  // MoveOriginatorApplicationEntityTitle
    {Tag(0x00001031), VR::US, VR::none, {0, 1}, {1102, 23}, {1125, 26}, false},  // MoveOriginatorMessageID
    {Tag(0x00004000), VR::LT, VR::none, {0, 1}, {1151, 14}, {1165, 15}, true},  // DialogReceiver
    {Tag(0x00004010), VR::LT, VR::none, {0, 1}, {1180, 12}, {1192, 13}, true},  // TerminalType
    {Tag(0x00005010), VR::SH, VR::none, {0, 1}, {1205, 12}, {1217, 14}, true},  // MessageSetID
    {Tag(0x00005020), VR::SH, VR::none, {0, 1}, {1231, 12}, {1243, 14}, true},  // EndMessageID
    {Tag(0x00005110), VR::LT, VR::none, {0, 1}, {1257, 13}, {1270, 14}, true},  // DisplayFormat
    {Tag(0x00005120), VR::LT, VR::none, {0, 1}, {1284, 14}, {1298, 16}, true},  // PagePositionID
    {Tag(0x00005130), VR::CS, VR::none, {0, 1}, {1314, 12}, {1326, 14}, true},  // TextFormatID
    {Tag(0x00005140), VR::CS, VR::none, {0, 1}, {1340, 13}, {1353, 14}, true},  // NormalReverse
    {Tag(0x00005150), VR::CS, VR::none, {0, 1}, {1367, 12}, {1379, 14}, true},  // AddGrayScale
    {Tag(0x00005160), VR::CS, VR::none, {0, 1}, {1393, 7}, {1393, 7}, true},  // Borders
    {Tag(0x00005170), VR::IS, VR::none, {0, 1}, {1400, 6}, {1400, 6}, true},  // Copies
    {Tag(0x00005180), VR::CS, VR::none, {0, 1}, {1406, 24}, {1430, 26}, true},  // CommandMagnificationType
    {Tag(0x00005190), VR::CS, VR::none, {0, 1}, {1456, 5}, {1456, 5}, true},  // Erase
    {Tag(0x000051a0), VR::CS, VR::none, {0, 1}, {1461, 5}, {1461, 5}, true},  // Print
    {Tag(0x000051b0), VR::US, VR::none, {510, 3}, {1466, 8}, {1466, 8}, true},  // Overlays
    {Tag(0x00020000), VR::UL, VR::none, {0, 1}, {1474, 30}, {1504, 34}, false},  // FileMetaInformationGroupLength
    {Tag(0x00020001), VR::OB, VR::none, {0, 1}, {1538, 26}, {1564, 29}, false},  // FileMetaInformationVersion
    {Tag(0x00020002), VR::UI, VR::none, {0, 1}, {1593, 23}, {1616, 27}, false},  // MediaStorageSOPClassUID
    {Tag(0x00020003), VR::UI, VR::none, {0, 1}, {1643, 26}, {1669, 30}, false},  // MediaStorageSOPInstanceUID
    {Tag(0x00020010), VR::UI, VR::none, {0, 1}, {1699, 17}, {1716, 19}, false},  // TransferSyntaxUID
    {Tag(0x00020012), VR::UI, VR::none, {0, 1}, {1735, 22}, {1757, 24}, false},  // ImplementationClassUID
    {Tag(0x00020013), VR::SH, VR::none, {0, 1}, {1781, 25}, {1806, 27}, false},  // ImplementationVersionName
    {Tag(0x00020016), VR::AE, VR::none, {0, 1}, {1833, 28}, {1861, 31}, false},  // SourceApplicationEntityTitle
    {Tag(0x00020017), VR::AE, VR::none, {0, 1}, {1892, 29}, {1921, 32}, false},  // SendingApplicationEntityTitle
    {Tag(0x00020018), VR::AE, VR::none, {0, 1}, {1953, 31}, {1984, 34}, false},  // ReceivingApplicationEntityTitle
    {Tag(0x00020026), VR::UR, VR::none, {0, 1}, {2018, 25}, {2043, 27}, false},  // SourcePresentationAddress
    {Tag(0x00020027), VR::UR, VR::none, {0, 1}, {2070, 26}, {2096, 28}, false},  // SendingPresentationAddress
    {Tag(0x00020028), VR::UR, VR::none, {0, 1}, {2124, 28}, {2152, 30}, false},  // ReceivingPresentationAddress
    {Tag(0x00020031), VR::OB, VR::none, {0, 1}, {2182, 25}, {2207, 28}, false},  // RTVMetaInformationVersion
    {Tag(0x00020032), VR::UI, VR::none, {0, 1}, {2235, 27}, {2262, 31}, false},  // RTVCommunicationSOPClassUID
    {Tag(0x00020033), VR::UI, VR::none, {0, 1}, {2293, 30}, {2323, 34}, false},  // RTVCommunicationSOPInstanceUID
    {Tag(0x00020035), VR::OB, VR::none, {0, 1}, {2357, 19}, {2376, 21}, false},  // RTVSourceIdentifier
    {Tag(0x00020036), VR::OB, VR::none, {0, 1}, {2397, 17}, {2414, 19}, false},  // RTVFlowIdentifier
    {Tag(0x00020037), VR::UL, VR::none, {0, 1}, {2433, 22}, {2455, 26}, false},  // RTVFlowRTPSamplingRate
    {Tag(0x00020038), VR::FD, VR::none, {0, 1}, {2481, 26}, {2507, 30}, false},  // RTVFlowActualFrameDuration
    {Tag(0x00020100), VR::UI, VR::none, {0, 1}, {2537, 28}, {2565, 31}, false},  // PrivateInformationCreatorUID
    {Tag(0x00020102), VR::OB, VR::none, {0, 1}, {2596, 18}, {2614, 19}, false},  // PrivateInformation
    {Tag(0x00041130), VR::CS, VR::none, {0, 1}, {2633, 9}, {2642, 11}, false},  // FileSetID
    {Tag(0x00041141), VR::CS, VR::none, {2653, 3}, {2656, 23}, {2679, 27}, false},  // FileSetDescriptorFileID
    {Tag(0x00041142), VR::CS, VR::none, {0, 1}, {2706, 43}, {2749, 50}, false},  // SpecificCharacterSetOfFileSetDescriptorFile
    {Tag(0x00041200), VR::UL, VR::none, {0, 1}, {2799, 55}, {2854, 65}, false},  // OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity
    {Tag(0x00041202), VR::UL, VR::none, {0, 1}, {2919, 54}, {2973, 64}, false},  // OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity
    {Tag(0x00041212), VR::US, VR::none, {0, 1}, {3037, 22}, {3059, 25}, false},  // FileSetConsistencyFlag
    {Tag(0x00041220), VR::SQ, VR::none, {0, 1}, {3084, 23}, {3107, 25}, false},  // DirectoryRecordSequence
    {Tag(0x00041400), VR::UL, VR::none, {0, 1}, {3132, 30}, {3162, 35}, false},  // OffsetOfTheNextDirectoryRecord
    {Tag(0x00041410), VR::US, VR::none, {0, 1}, {3197, 15}, {3212, 18}, false},  // RecordInUseFlag
    {Tag(0x00041420), VR::UL, VR::none, {0, 1}, {3230, 43}, {3273, 49}, false},  // OffsetOfReferencedLowerLevelDirectoryEntity
    {Tag(0x00041430), VR::CS, VR::none, {0, 1}, {3322, 19}, {3341, 21}, false},  // DirectoryRecordType
    {Tag(0x00041432), VR::UI, VR::none, {0, 1}, {3362, 16}, {3378, 18}, false},  // PrivateRecordUID
    {Tag(0x00041500), VR::CS, VR::none, {2653, 3}, {3396, 16}, {3412, 18}, false},  // ReferencedFileID
    {Tag(0x00041504), VR::UL, VR::none, {0, 1}, {3430, 25}, {3455, 28}, true},  // MRDRDirectoryRecordOffset
    {Tag(0x00041510), VR::UI, VR::none, {0, 1}, {3483, 27}, {3510, 32}, false},  // ReferencedSOPClassUIDInFile
    {Tag(0x00041511), VR::UI, VR::none, {0, 1}, {3542, 30}, {3572, 35}, false},  // ReferencedSOPInstanceUIDInFile
    {Tag(0x00041512), VR::UI, VR::none, {0, 1}, {3607, 33}, {3640, 38}, false},  // ReferencedTransferSyntaxUIDInFile
    {Tag(0x0004151a), VR::UI, VR::none, {510, 3}, {3678, 41}, {3719, 48}, false},  // ReferencedRelatedGeneralSOPClassUIDInFile
    {Tag(0x00041600), VR::UL, VR::none, {0, 1}, {3767, 18}, {3785, 20}, true},  // NumberOfReferences
    {Tag(0x00060001), VR::SQ, VR::none, {0, 1}, {3805, 36}, {3841, 40}, false},  // CurrentFrameFunctionalGroupsSequence
    {Tag(0x00080001), VR::UL, VR::none, {0, 1}, {3881, 11}, {3892, 13}, true},  // LengthToEnd
    {Tag(0x00080005), VR::CS, VR::none, {510, 3}, {3905, 20}, {3925, 22}, false},  // SpecificCharacterSet
    {Tag(0x00080006), VR::SQ, VR::none, {0, 1}, {3947, 20}, {3967, 22}, false},  // LanguageCodeSequence
    {Tag(0x00080008), VR::CS, VR::none, {3989, 3}, {3992, 9}, {4001, 10}, false},  // ImageType
    {Tag(0x00080010), VR::SH, VR::none, {0, 1}, {4011, 15}, {4026, 16}, true},  // RecognitionCode
    {Tag(0x00080012), VR::DA, VR::none, {0, 1}, {4042, 20}, {4062, 22}, false},  // InstanceCreationDate
    {Tag(0x00080013), VR::TM, VR::none, {0, 1}, {4084, 20}, {4104, 22}, false},  // InstanceCreationTime
    {Tag(0x00080014), VR::UI, VR::none, {0, 1}, {4126, 18}, {4144, 20}, false},  // InstanceCreatorUID
    {Tag(0x00080015), VR::DT, VR::none, {0, 1}, {4164, 24}, {4188, 26}, false},  // InstanceCoercionDateTime
    {Tag(0x00080016), VR::UI, VR::none, {0, 1}, {4214, 11}, {4225, 13}, false},  // SOPClassUID
    {Tag(0x00080017), VR::UI, VR::none, {0, 1}, {4238, 14}, {4252, 15}, false},  // AcquisitionUID
    {Tag(0x00080018), VR::UI, VR::none, {0, 1}, {4267, 14}, {4281, 16}, false},  // SOPInstanceUID
    {Tag(0x00080019), VR::UI, VR::none, {0, 1}, {4297, 10}, {4307, 11}, false},  // PyramidUID
    {Tag(0x0008001a), VR::UI, VR::none, {510, 3}, {4318, 25}, {4343, 29}, false},  // RelatedGeneralSOPClassUID
    {Tag(0x0008001b), VR::UI, VR::none, {0, 1}, {4372, 30}, {4402, 34}, false},  // OriginalSpecializedSOPClassUID
    {Tag(0x0008001c), VR::CS, VR::none, {0, 1}, {4436, 13}, {4449, 14}, false},  // SyntheticData
    {Tag(0x0008001d), VR::SQ, VR::none, {0, 1}, {4463, 28}, {4491, 31}, false},  // SensitiveContentCodeSequence
    {Tag(0x00080020), VR::DA, VR::none, {0, 1}, {4522, 9}, {4531, 10}, false},  // StudyDate
    {Tag(0x00080021), VR::DA, VR::none, {0, 1}, {4541, 10}, {4551, 11}, false},  // SeriesDate
    {Tag(0x00080022), VR::DA, VR::none, {0, 1}, {4562, 15}, {4577, 16}, false},  // AcquisitionDate
    {Tag(0x00080023), VR::DA, VR::none, {0, 1}, {4593, 11}, {4604, 12}, false},  // ContentDate
    {Tag(0x00080024), VR::DA, VR::none, {0, 1}, {4616, 11}, {4627, 12}, true},  // OverlayDate
    {Tag(0x00080025), VR::DA, VR::none, {0, 1}, {4639, 9}, {4648, 10}, true},  // CurveDate
    {Tag(0x0008002a), VR::DT, VR::none, {0, 1}, {4658, 19}, {4677, 20}, false},  // AcquisitionDateTime
    {Tag(0x00080030), VR::TM, VR::none, {0, 1}, {4697, 9}, {4706, 10}, false},  // StudyTime
    {Tag(0x00080031), VR::TM, VR::none, {0, 1}, {4716, 10}, {4726, 11}, false},  // SeriesTime
    {Tag(0x00080032), VR::TM, VR::none, {0, 1}, {4737, 15}, {4752, 16}, false},  // AcquisitionTime
    {Tag(0x00080033), VR::TM, VR::none, {0, 1}, {4768, 11}, {4779, 12}, false},  // ContentTime
    {Tag(0x00080034), VR::TM, VR::none, {0, 1}, {4791, 11}, {4802, 12}, true},  // OverlayTime
    {Tag(0x00080035), VR::TM, VR::none, {0, 1}, {4814, 9}, {4823, 10}, true},  // CurveTime
    {Tag(0x00080040), VR::US, VR::none, {0, 1}, {4833, 11}, {4844, 13}, true},  // DataSetType
    {Tag(0x00080041), VR::LO, VR::none, {0, 1}, {4857, 14}, {4871, 16}, true},  // DataSetSubtype
    {Tag(0x00080042), VR::CS, VR::none, {0, 1}, {4887, 25}, {4912, 28}, true},  // NuclearMedicineSeriesType
    {Tag(0x00080050), VR::SH, VR::none, {0, 1}, {4940, 15}, {4955, 16}, false},  // AccessionNumber
    {Tag(0x00080051), VR::SQ, VR::none, {0, 1}, {4971, 31}, {5002, 35}, false},  // IssuerOfAccessionNumberSequence
    {Tag(0x00080052), VR::CS, VR::none, {0, 1}, {5037, 18}, {5055, 20}, false},  // QueryRetrieveLevel
    {Tag(0x00080053), VR::CS, VR::none, {0, 1}, {5075, 17}, {5092, 19}, false},  // QueryRetrieveView
    {Tag(0x00080054), VR::AE, VR::none, {510, 3}, {5111, 15}, {5126, 17}, false},  // RetrieveAETitle
    {Tag(0x00080055), VR::AE, VR::none, {0, 1}, {5143, 14}, {5157, 16}, false},  // StationAETitle
    {Tag(0x00080056), VR::CS, VR::none, {0, 1}, {5173, 20}, {5193, 21}, false},  // InstanceAvailability
    {Tag(0x00080058), VR::UI, VR::none, {510, 3}, {5214, 24}, {5238, 28}, false},  // FailedSOPInstanceUIDList
    {Tag(0x00080060), VR::CS, VR::none, {0, 1}, {5266, 8}, {5266, 8}, false},  // Modality
    {Tag(0x00080061), VR::CS, VR::none, {510, 3}, {5274, 17}, {5291, 19}, false},  // ModalitiesInStudy
    {Tag(0x00080062), VR::UI, VR::none, {510, 3}, {5310, 17}, {5327, 20}, false},  // SOPClassesInStudy
    {Tag(0x00080063), VR::SQ, VR::none, {0, 1}, {5347, 34}, {5381, 39}, false},  // AnatomicRegionsInStudyCodeSequence
    {Tag(0x00080064), VR::CS, VR::none, {0, 1}, {5420, 14}, {5434, 15}, false},  // ConversionType
    {Tag(0x00080068), VR::CS, VR::none, {0, 1}, {5449, 22}, {5471, 24}, false},  // PresentationIntentType
    {Tag(0x00080070), VR::LO, VR::none, {0, 1}, {5495, 12}, {5495, 12}, false},  // Manufacturer
    {Tag(0x00080080), VR::LO, VR::none, {0, 1}, {5507, 15}, {5522, 16}, false},  // InstitutionName
    {Tag(0x00080081), VR::ST, VR::none, {0, 1}, {5538, 18}, {5556, 19}, false},  // InstitutionAddress
    {Tag(0x00080082), VR::SQ, VR::none, {0, 1}, {5575, 23}, {5598, 25}, false},  // InstitutionCodeSequence
    {Tag(0x00080090), VR::PN, VR::none, {0, 1}, {5623, 22}, {5645, 26}, false},  // ReferringPhysicianName
    {Tag(0x00080092), VR::ST, VR::none, {0, 1}, {5671, 25}, {5696, 29}, false},  // ReferringPhysicianAddress
    {Tag(0x00080094), VR::SH, VR::none, {510, 3}, {5725, 34}, {5759, 39}, false},  // ReferringPhysicianTelephoneNumbers
    {Tag(0x00080096), VR::SQ, VR::none, {0, 1}, {5798, 40}, {5838, 43}, false},  // ReferringPhysicianIdentificationSequence
    {Tag(0x0008009c), VR::PN, VR::none, {510, 3}, {5881, 23}, {5904, 27}, false},  // ConsultingPhysicianName
    {Tag(0x0008009d), VR::SQ, VR::none, {0, 1}, {5931, 41}, {5972, 44}, false},  // ConsultingPhysicianIdentificationSequence
    {Tag(0x00080100), VR::SH, VR::none, {0, 1}, {6016, 9}, {6025, 10}, false},  // CodeValue
    {Tag(0x00080101), VR::LO, VR::none, {0, 1}, {6035, 17}, {6052, 19}, false},  // ExtendedCodeValue
    {Tag(0x00080102), VR::SH, VR::none, {0, 1}, {6071, 22}, {6093, 24}, false},  // CodingSchemeDesignator
    {Tag(0x00080103), VR::SH, VR::none, {0, 1}, {6117, 19}, {6136, 21}, false},  // CodingSchemeVersion
    {Tag(0x00080104), VR::LO, VR::none, {0, 1}, {6157, 11}, {6168, 12}, false},  // CodeMeaning
    {Tag(0x00080105), VR::CS, VR::none, {0, 1}, {6180, 15}, {6195, 16}, false},  // MappingResource
    {Tag(0x00080106), VR::DT, VR::none, {0, 1}, {6211, 19}, {6230, 21}, false},  // ContextGroupVersion
    {Tag(0x00080107), VR::DT, VR::none, {0, 1}, {6251, 24}, {6275, 27}, false},  // ContextGroupLocalVersion
    {Tag(0x00080108), VR::LT, VR::none, {0, 1}, {6302, 19}, {6321, 21}, false},  // ExtendedCodeMeaning
    {Tag(0x00080109), VR::SQ, VR::none, {0, 1}, {6342, 29}, {6371, 32}, false},  // CodingSchemeResourcesSequence
    {Tag(0x0008010a), VR::CS, VR::none, {0, 1}, {6403, 19}, {6422, 22}, false},  // CodingSchemeURLType
    {Tag(0x0008010b), VR::CS, VR::none, {0, 1}, {6444, 25}, {6469, 28}, false},  // ContextGroupExtensionFlag
    {Tag(0x0008010c), VR::UI, VR::none, {0, 1}, {6497, 15}, {6512, 17}, false},  // CodingSchemeUID
    {Tag(0x0008010d), VR::UI, VR::none, {0, 1}, {6529, 31}, {6560, 35}, false},  // ContextGroupExtensionCreatorUID
    {Tag(0x0008010e), VR::UR, VR::none, {0, 1}, {6595, 15}, {6610, 17}, false},  // CodingSchemeURL
    {Tag(0x0008010f), VR::CS, VR::none, {0, 1}, {6627, 17}, {6644, 18}, false},  // ContextIdentifier
    {Tag(0x00080110), VR::SQ, VR::none, {0, 1}, {6662, 34}, {6696, 37}, false},  // CodingSchemeIdentificationSequence
    {Tag(0x00080112), VR::LO, VR::none, {0, 1}, {6733, 20}, {6753, 22}, false},  // CodingSchemeRegistry
    {Tag(0x00080114), VR::ST, VR::none, {0, 1}, {6775, 22}, {6797, 25}, false},  // CodingSchemeExternalID
    {Tag(0x00080115), VR::ST, VR::none, {0, 1}, {6822, 16}, {6838, 18}, false},  // CodingSchemeName
    {Tag(0x00080116), VR::ST, VR::none, {0, 1}, {6856, 35}, {6891, 38}, false},  // CodingSchemeResponsibleOrganization
    {Tag(0x00080117), VR::UI, VR::none, {0, 1}, {6929, 10}, {6939, 11}, false},  // ContextUID
    {Tag(0x00080118), VR::UI, VR::none, {0, 1}, {6950, 18}, {6968, 20}, false},  // MappingResourceUID
    {Tag(0x00080119), VR::UC, VR::none, {0, 1}, {6988, 13}, {7001, 15}, false},  // LongCodeValue
    {Tag(0x00080120), VR::UR, VR::none, {0, 1}, {7016, 12}, {7028, 14}, false},  // URNCodeValue
    {Tag(0x00080121), VR::SQ, VR::none, {0, 1}, {7042, 22}, {7064, 24}, false},  // EquivalentCodeSequence
    {Tag(0x00080122), VR::LO, VR::none, {0, 1}, {7088, 19}, {7107, 21}, false},  // MappingResourceName
    {Tag(0x00080123), VR::SQ, VR::none, {0, 1}, {7128, 34}, {7162, 37}, false},  // ContextGroupIdentificationSequence
    {Tag(0x00080124), VR::SQ, VR::none, {0, 1}, {7199, 37}, {7236, 40}, false},  // MappingResourceIdentificationSequence
    {Tag(0x00080201), VR::SH, VR::none, {0, 1}, {7276, 21}, {7297, 24}, false},  // TimezoneOffsetFromUTC
    {Tag(0x00080202), VR::OB, VR::none, {0, 1}, {0, 0}, {7321, 13}, true},  // 
    {Tag(0x00080220), VR::SQ, VR::none, {0, 1}, {7334, 28}, {7362, 31}, false},  // ResponsibleGroupCodeSequence
    {Tag(0x00080221), VR::CS, VR::none, {0, 1}, {7393, 17}, {7410, 18}, false},  // EquipmentModality
    {Tag(0x00080222), VR::LO, VR::none, {0, 1}, {7428, 29}, {7457, 34}, false},  // ManufacturerRelatedModelGroup
    {Tag(0x00080300), VR::SQ, VR::none, {0, 1}, {7491, 41}, {7532, 45}, false},  // PrivateDataElementCharacteristicsSequence
    {Tag(0x00080301), VR::US, VR::none, {0, 1}, {7577, 21}, {7598, 23}, false},  // PrivateGroupReference
    {Tag(0x00080302), VR::LO, VR::none, {0, 1}, {7621, 23}, {7644, 25}, false},  // PrivateCreatorReference
    {Tag(0x00080303), VR::CS, VR::none, {0, 1}, {7669, 33}, {7702, 36}, false},  // BlockIdentifyingInformationStatus
    {Tag(0x00080304), VR::US, VR::none, {510, 3}, {7738, 29}, {7767, 31}, false},  // NonidentifyingPrivateElements
    {Tag(0x00080305), VR::SQ, VR::none, {0, 1}, {7798, 30}, {7828, 32}, false},  // DeidentificationActionSequence
    {Tag(0x00080306), VR::US, VR::none, {510, 3}, {7860, 26}, {7886, 28}, false},  // IdentifyingPrivateElements
    {Tag(0x00080307), VR::CS, VR::none, {0, 1}, {7914, 22}, {7936, 23}, false},  // DeidentificationAction
    {Tag(0x00080308), VR::US, VR::none, {0, 1}, {7959, 18}, {7977, 20}, false},  // PrivateDataElement
    {Tag(0x00080309), VR::UL, VR::none, {7997, 3}, {8000, 35}, {8035, 39}, false},  // PrivateDataElementValueMultiplicity
    {Tag(0x0008030a), VR::CS, VR::none, {0, 1}, {8074, 37}, {8111, 41}, false},  // PrivateDataElementValueRepresentation
    {Tag(0x0008030b), VR::UL, VR::none, {8152, 3}, {8155, 31}, {8186, 36}, false},  // PrivateDataElementNumberOfItems
    {Tag(0x0008030c), VR::UC, VR::none, {0, 1}, {8222, 22}, {8244, 25}, false},  // PrivateDataElementName
    {Tag(0x0008030d), VR::UC, VR::none, {0, 1}, {8269, 25}, {8294, 28}, false},  // PrivateDataElementKeyword
    {Tag(0x0008030e), VR::UT, VR::none, {0, 1}, {8322, 29}, {8351, 32}, false},  // PrivateDataElementDescription
    {Tag(0x0008030f), VR::UT, VR::none, {0, 1}, {8383, 26}, {8409, 29}, false},  // PrivateDataElementEncoding
    {Tag(0x00080310), VR::SQ, VR::none, {0, 1}, {8438, 36}, {8474, 40}, false},  // PrivateDataElementDefinitionSequence
    {Tag(0x00080400), VR::SQ, VR::none, {0, 1}, {8514, 24}, {8538, 27}, false},  // ScopeOfInventorySequence
    {Tag(0x00080401), VR::LT, VR::none, {0, 1}, {8565, 16}, {8581, 17}, false},  // InventoryPurpose
    {Tag(0x00080402), VR::LT, VR::none, {0, 1}, {8598, 28}, {8626, 30}, false},  // InventoryInstanceDescription
    {Tag(0x00080403), VR::CS, VR::none, {0, 1}, {8656, 14}, {8670, 15}, false},  // InventoryLevel
    {Tag(0x00080404), VR::DT, VR::none, {0, 1}, {8685, 21}, {8706, 23}, false},  // ItemInventoryDateTime
    {Tag(0x00080405), VR::CS, VR::none, {0, 1}, {8729, 25}, {8754, 28}, false},  // RemovedFromOperationalUse
    {Tag(0x00080406), VR::SQ, VR::none, {0, 1}, {8782, 28}, {8810, 32}, false},  // ReasonForRemovalCodeSequence
    {Tag(0x00080407), VR::UR, VR::none, {0, 1}, {8842, 21}, {8863, 24}, false},  // StoredInstanceBaseURI
    {Tag(0x00080408), VR::UR, VR::none, {0, 1}, {8887, 15}, {8902, 17}, false},  // FolderAccessURI
    {Tag(0x00080409), VR::UR, VR::none, {0, 1}, {8919, 13}, {8932, 15}, false},  // FileAccessURI
    {Tag(0x0008040a), VR::CS, VR::none, {0, 1}, {8947, 17}, {8964, 19}, false},  // ContainerFileType
    {Tag(0x0008040b), VR::UR, VR::none, {0, 1}, {8983, 19}, {9002, 21}, false},  // FilenameInContainer
    {Tag(0x0008040c), VR::UV, VR::none, {0, 1}, {9023, 21}, {9044, 24}, false},  // FileOffsetInContainer
    {Tag(0x0008040d), VR::UV, VR::none, {0, 1}, {9068, 21}, {9089, 24}, false},  // FileLengthInContainer
    {Tag(0x0008040e), VR::UI, VR::none, {0, 1}, {9113, 31}, {9144, 35}, false},  // StoredInstanceTransferSyntaxUID
    {Tag(0x0008040f), VR::CS, VR::none, {510, 3}, {9179, 26}, {9205, 28}, false},  // ExtendedMatchingMechanisms
    {Tag(0x00080410), VR::SQ, VR::none, {0, 1}, {9233, 21}, {9254, 23}, false},  // RangeMatchingSequence
    {Tag(0x00080411), VR::SQ, VR::none, {0, 1}, {9277, 25}, {9302, 29}, false},  // ListOfUIDMatchingSequence
    {Tag(0x00080412), VR::SQ, VR::none, {0, 1}, {9331, 26}, {9357, 29}, false},  // EmptyValueMatchingSequence
    {Tag(0x00080413), VR::SQ, VR::none, {0, 1}, {9386, 23}, {9409, 25}, false},  // GeneralMatchingSequence
    {Tag(0x00080414), VR::US, VR::none, {0, 1}, {9434, 23}, {9457, 25}, false},  // RequestedStatusInterval
    {Tag(0x00080415), VR::CS, VR::none, {0, 1}, {9482, 15}, {9497, 16}, false},  // RetainInstances
    {Tag(0x00080416), VR::DT, VR::none, {0, 1}, {9513, 18}, {9531, 19}, false},  // ExpirationDateTime
    {Tag(0x00080417), VR::CS, VR::none, {0, 1}, {9550, 17}, {9567, 18}, false},  // TransactionStatus
    {Tag(0x00080418), VR::LT, VR::none, {0, 1}, {9585, 24}, {9609, 26}, false},  // TransactionStatusComment
    {Tag(0x00080419), VR::SQ, VR::none, {0, 1}, {9635, 21}, {9656, 24}, false},  // FileSetAccessSequence
    {Tag(0x0008041a), VR::SQ, VR::none, {0, 1}, {9680, 18}, {9698, 20}, false},  // FileAccessSequence
    {Tag(0x0008041b), VR::OB, VR::none, {0, 1}, {9718, 9}, {9727, 10}, false},  // RecordKey
    {Tag(0x0008041c), VR::OB, VR::none, {0, 1}, {9737, 14}, {9751, 16}, false},  // PriorRecordKey
    {Tag(0x0008041d), VR::SQ, VR::none, {0, 1}, {9767, 16}, {9783, 17}, false},  // MetadataSequence
    {Tag(0x0008041e), VR::SQ, VR::none, {0, 1}, {9800, 23}, {9823, 25}, false},  // UpdatedMetadataSequence
    {Tag(0x0008041f), VR::DT, VR::none, {0, 1}, {9848, 19}, {9867, 21}, false},  // StudyUpdateDateTime
    {Tag(0x00080420), VR::SQ, VR::none, {0, 1}, {9888, 32}, {9920, 36}, false},  // InventoryAccessEndPointsSequence
    {Tag(0x00080421), VR::SQ, VR::none, {0, 1}, {9956, 28}, {9984, 32}, false},  // StudyAccessEndPointsSequence
    {Tag(0x00080422), VR::SQ, VR::none, {0, 1}, {10016, 37}, {10053, 40}, false},  // IncorporatedInventoryInstanceSequence
    {Tag(0x00080423), VR::SQ, VR::none, {0, 1}, {10093, 26}, {10119, 28}, false},  // InventoriedStudiesSequence
    {Tag(0x00080424), VR::SQ, VR::none, {0, 1}, {10147, 25}, {10172, 27}, false},  // InventoriedSeriesSequence
    {Tag(0x00080425), VR::SQ, VR::none, {0, 1}, {10199, 28}, {10227, 30}, false},  // InventoriedInstancesSequence
    {Tag(0x00080426), VR::CS, VR::none, {0, 1}, {10257, 25}, {10282, 27}, false},  // InventoryCompletionStatus
    {Tag(0x00080427), VR::UL, VR::none, {0, 1}, {10309, 30}, {10339, 35}, false},  // NumberOfStudyRecordsInInstance
    {Tag(0x00080428), VR::UV, VR::none, {0, 1}, {10374, 25}, {10399, 29}, false},  // TotalNumberOfStudyRecords
    {Tag(0x00080429), VR::UV, VR::none, {0, 1}, {10428, 22}, {10450, 25}, false},  // MaximumNumberOfRecords
    {Tag(0x00081000), VR::AE, VR::none, {0, 1}, {10475, 9}, {10484, 10}, true},  // NetworkID
    {Tag(0x00081010), VR::SH, VR::none, {0, 1}, {10494, 11}, {10505, 12}, false},  // StationName
    {Tag(0x00081030), VR::LO, VR::none, {0, 1}, {10517, 16}, {10533, 17}, false},  // StudyDescription
    {Tag(0x00081032), VR::SQ, VR::none, {0, 1}, {10550, 21}, {10571, 23}, false},  // ProcedureCodeSequence
    {Tag(0x0008103e), VR::LO, VR::none, {0, 1}, {10594, 17}, {10611, 18}, false},  // SeriesDescription
    {Tag(0x0008103f), VR::SQ, VR::none, {0, 1}, {10629, 29}, {10658, 32}, false},  // SeriesDescriptionCodeSequence
    {Tag(0x00081040), VR::LO, VR::none, {0, 1}, {10690, 27}, {10717, 29}, false},  // InstitutionalDepartmentName
    {Tag(0x00081041), VR::SQ, VR::none, {0, 1}, {10746, 39}, {10785, 43}, false},  // InstitutionalDepartmentTypeCodeSequence
    {Tag(0x00081048), VR::PN, VR::none, {510, 3}, {10828, 18}, {10846, 22}, false},  // PhysiciansOfRecord
    {Tag(0x00081049), VR::SQ, VR::none, {0, 1}, {10868, 40}, {10908, 46}, false},  // PhysiciansOfRecordIdentificationSequence
    {Tag(0x00081050), VR::PN, VR::none, {510, 3}, {10954, 23}, {10977, 27}, false},  // PerformingPhysicianName
    {Tag(0x00081052), VR::SQ, VR::none, {0, 1}, {11004, 41}, {11045, 44}, false},  // PerformingPhysicianIdentificationSequence
    {Tag(0x00081060), VR::PN, VR::none, {510, 3}, {11089, 28}, {11117, 34}, false},  // NameOfPhysiciansReadingStudy
    {Tag(0x00081062), VR::SQ, VR::none, {0, 1}, {11151, 44}, {11195, 50}, false},  // PhysiciansReadingStudyIdentificationSequence
    {Tag(0x00081070), VR::PN, VR::none, {510, 3}, {11245, 13}, {11258, 15}, false},  // OperatorsName
    {Tag(0x00081072), VR::SQ, VR::none, {0, 1}, {11273, 30}, {11303, 32}, false},  // OperatorIdentificationSequence
    {Tag(0x00081080), VR::LO, VR::none, {510, 3}, {11335, 29}, {11364, 31}, false},  // AdmittingDiagnosesDescription
    {Tag(0x00081084), VR::SQ, VR::none, {0, 1}, {11395, 30}, {11425, 33}, false},  // AdmittingDiagnosesCodeSequence
    {Tag(0x00081088), VR::LO, VR::none, {0, 1}, {11458, 18}, {11476, 19}, false},  // PyramidDescription
    {Tag(0x00081090), VR::LO, VR::none, {0, 1}, {11495, 21}, {11516, 25}, false},  // ManufacturerModelName
    {Tag(0x00081100), VR::SQ, VR::none, {0, 1}, {11541, 25}, {11566, 27}, true},  // ReferencedResultsSequence
    {Tag(0x00081110), VR::SQ, VR::none, {0, 1}, {11593, 23}, {11616, 25}, false},  // ReferencedStudySequence
    {Tag(0x00081111), VR::SQ, VR::none, {0, 1}, {11641, 40}, {11681, 44}, false},  // ReferencedPerformedProcedureStepSequence
    {Tag(0x00081112), VR::SQ, VR::none, {0, 1}, {11725, 37}, {11762, 42}, false},  // ReferencedInstancesBySOPClassSequence
    {Tag(0x00081115), VR::SQ, VR::none, {0, 1}, {11804, 24}, {11828, 26}, false},  // ReferencedSeriesSequence
    {Tag(0x00081120), VR::SQ, VR::none, {0, 1}, {11854, 25}, {11879, 27}, false},  // ReferencedPatientSequence
    {Tag(0x00081125), VR::SQ, VR::none, {0, 1}, {11906, 23}, {11929, 25}, false},  // ReferencedVisitSequence
    {Tag(0x00081130), VR::SQ, VR::none, {0, 1}, {11954, 25}, {11979, 27}, true},  // ReferencedOverlaySequence
    {Tag(0x00081134), VR::SQ, VR::none, {0, 1}, {12006, 38}, {12044, 41}, false},  // ReferencedStereometricInstanceSequence
    {Tag(0x0008113a), VR::SQ, VR::none, {0, 1}, {12085, 26}, {12111, 28}, false},  // ReferencedWaveformSequence
    {Tag(0x00081140), VR::SQ, VR::none, {0, 1}, {12139, 23}, {12162, 25}, false},  // ReferencedImageSequence
    {Tag(0x00081145), VR::SQ, VR::none, {0, 1}, {12187, 23}, {12210, 25}, true},  // ReferencedCurveSequence
    {Tag(0x0008114a), VR::SQ, VR::none, {0, 1}, {12235, 26}, {12261, 28}, false},  // ReferencedInstanceSequence
    {Tag(0x0008114b), VR::SQ, VR::none, {0, 1}, {12289, 47}, {12336, 53}, false},  // ReferencedRealWorldValueMappingInstanceSequence
    {Tag(0x0008114c), VR::SQ, VR::none, {0, 1}, {12389, 30}, {12419, 32}, false},  // ReferencedSegmentationSequence
    {Tag(0x0008114d), VR::SQ, VR::none, {0, 1}, {12451, 37}, {12488, 40}, false},  // ReferencedSurfaceSegmentationSequence
    {Tag(0x00081150), VR::UI, VR::none, {0, 1}, {12528, 21}, {12549, 24}, false},  // ReferencedSOPClassUID
    {Tag(0x00081155), VR::UI, VR::none, {0, 1}, {12573, 24}, {12597, 27}, false},  // ReferencedSOPInstanceUID
    {Tag(0x00081156), VR::SQ, VR::none, {0, 1}, {12624, 24}, {12648, 26}, false},  // DefinitionSourceSequence
    {Tag(0x0008115a), VR::UI, VR::none, {510, 3}, {12674, 19}, {12693, 21}, false},  // SOPClassesSupported
    {Tag(0x00081160), VR::IS, VR::none, {510, 3}, {12714, 21}, {12735, 23}, false},  // ReferencedFrameNumber
    {Tag(0x00081161), VR::UL, VR::none, {510, 3}, {12758, 15}, {12773, 17}, false},  // SimpleFrameList
    {Tag(0x00081162), VR::UL, VR::none, {12790, 4}, {12794, 19}, {12813, 21}, false},  // CalculatedFrameList
    {Tag(0x00081163), VR::FD, VR::none, {12834, 1}, {12835, 9}, {12844, 10}, false},  // TimeRange
    {Tag(0x00081164), VR::SQ, VR::none, {0, 1}, {12854, 23}, {12877, 25}, false},  // FrameExtractionSequence
    {Tag(0x00081167), VR::UI, VR::none, {0, 1}, {12902, 30}, {12932, 35}, false},  // MultiFrameSourceSOPInstanceUID
    {Tag(0x00081190), VR::UR, VR::none, {0, 1}, {12967, 11}, {12978, 12}, false},  // RetrieveURL
    {Tag(0x00081195), VR::UI, VR::none, {0, 1}, {12990, 14}, {13004, 15}, false},  // TransactionUID
    {Tag(0x00081196), VR::US, VR::none, {0, 1}, {13019, 13}, {13032, 14}, false},  // WarningReason
    {Tag(0x00081197), VR::US, VR::none, {0, 1}, {13046, 13}, {13059, 14}, false},  // FailureReason
    {Tag(0x00081198), VR::SQ, VR::none, {0, 1}, {13073, 17}, {13090, 19}, false},  // FailedSOPSequence
    {Tag(0x00081199), VR::SQ, VR::none, {0, 1}, {13109, 21}, {13130, 23}, false},  // ReferencedSOPSequence
    {Tag(0x0008119a), VR::SQ, VR::none, {0, 1}, {13153, 21}, {13174, 23}, false},  // OtherFailuresSequence
    {Tag(0x0008119b), VR::SQ, VR::none, {0, 1}, {13197, 19}, {13216, 21}, false},  // FailedStudySequence
    {Tag(0x00081200), VR::SQ, VR::none, {0, 1}, {13237, 49}, {13286, 54}, false},  // StudiesContainingOtherReferencedInstancesSequence
    {Tag(0x00081250), VR::SQ, VR::none, {0, 1}, {13340, 21}, {13361, 23}, false},  // RelatedSeriesSequence
    {Tag(0x00081301), VR::SQ, VR::none, {0, 1}, {13384, 30}, {13414, 33}, false},  // PrincipalDiagnosisCodeSequence
    {Tag(0x00081302), VR::SQ, VR::none, {0, 1}, {13447, 28}, {13475, 31}, false},  // PrimaryDiagnosisCodeSequence
    {Tag(0x00081303), VR::SQ, VR::none, {0, 1}, {13506, 30}, {13536, 33}, false},  // SecondaryDiagnosesCodeSequence
    {Tag(0x00081304), VR::SQ, VR::none, {0, 1}, {13569, 33}, {13602, 36}, false},  // HistologicalDiagnosesCodeSequence
    {Tag(0x00082110), VR::CS, VR::none, {0, 1}, {13638, 28}, {13666, 33}, true},  // LossyImageCompressionRetired
    {Tag(0x00082111), VR::ST, VR::none, {0, 1}, {13699, 21}, {13720, 22}, false},  // DerivationDescription
    {Tag(0x00082112), VR::SQ, VR::none, {0, 1}, {13742, 19}, {13761, 21}, false},  // SourceImageSequence
    {Tag(0x00082120), VR::SH, VR::none, {0, 1}, {13782, 9}, {13791, 10}, false},  // StageName
    {Tag(0x00082122), VR::IS, VR::none, {0, 1}, {13801, 11}, {13812, 12}, false},  // StageNumber
    {Tag(0x00082124), VR::IS, VR::none, {0, 1}, {13824, 14}, {13838, 16}, false},  // NumberOfStages
    {Tag(0x00082127), VR::SH, VR::none, {0, 1}, {13854, 8}, {13862, 9}, false},  // ViewName
    {Tag(0x00082128), VR::IS, VR::none, {0, 1}, {13871, 10}, {13881, 11}, false},  // ViewNumber
    {Tag(0x00082129), VR::IS, VR::none, {0, 1}, {13892, 19}, {13911, 22}, false},  // NumberOfEventTimers
    {Tag(0x0008212a), VR::IS, VR::none, {0, 1}, {13933, 20}, {13953, 24}, false},  // NumberOfViewsInStage
    {Tag(0x00082130), VR::DS, VR::none, {510, 3}, {13977, 17}, {13994, 21}, false},  // EventElapsedTimes
    {Tag(0x00082132), VR::LO, VR::none, {510, 3}, {14015, 15}, {14030, 19}, false},  // EventTimerNames
    {Tag(0x00082133), VR::SQ, VR::none, {0, 1}, {14049, 18}, {14067, 20}, false},  // EventTimerSequence
    {Tag(0x00082134), VR::FD, VR::none, {0, 1}, {14087, 15}, {14102, 17}, false},  // EventTimeOffset
    {Tag(0x00082135), VR::SQ, VR::none, {0, 1}, {14119, 17}, {14136, 19}, false},  // EventCodeSequence
    {Tag(0x00082142), VR::IS, VR::none, {0, 1}, {14155, 9}, {14164, 10}, false},  // StartTrim
    {Tag(0x00082143), VR::IS, VR::none, {0, 1}, {14174, 8}, {14182, 9}, false},  // StopTrim
    {Tag(0x00082144), VR::IS, VR::none, {0, 1}, {14191, 27}, {14218, 30}, false},  // RecommendedDisplayFrameRate
    {Tag(0x00082200), VR::CS, VR::none, {0, 1}, {14248, 18}, {14266, 19}, true},  // TransducerPosition
    {Tag(0x00082204), VR::CS, VR::none, {0, 1}, {14285, 21}, {14306, 22}, true},  // TransducerOrientation
    {Tag(0x00082208), VR::CS, VR::none, {0, 1}, {14328, 17}, {14345, 18}, true},  // AnatomicStructure
    {Tag(0x00082218), VR::SQ, VR::none, {0, 1}, {14363, 22}, {14385, 24}, false},  // AnatomicRegionSequence
    {Tag(0x00082220), VR::SQ, VR::none, {0, 1}, {14409, 30}, {14439, 33}, false},  // AnatomicRegionModifierSequence
    {Tag(0x00082228), VR::SQ, VR::none, {0, 1}, {14472, 32}, {14504, 35}, false},  // PrimaryAnatomicStructureSequence
    {Tag(0x00082229), VR::SQ, VR::none, {0, 1}, {14539, 38}, {14577, 44}, true},  // AnatomicStructureSpaceOrRegionSequence
    {Tag(0x00082230), VR::SQ, VR::none, {0, 1}, {14621, 40}, {14661, 44}, false},  // PrimaryAnatomicStructureModifierSequence
    {Tag(0x00082240), VR::SQ, VR::none, {0, 1}, {14705, 26}, {14731, 28}, true},  // TransducerPositionSequence
    {Tag(0x00082242), VR::SQ, VR::none, {0, 1}, {14759, 34}, {14793, 37}, true},  // TransducerPositionModifierSequence
    {Tag(0x00082244), VR::SQ, VR::none, {0, 1}, {14830, 29}, {14859, 31}, true},  // TransducerOrientationSequence
    {Tag(0x00082246), VR::SQ, VR::none, {0, 1}, {14890, 37}, {14927, 40}, true},  // TransducerOrientationModifierSequence
    {Tag(0x00082251), VR::SQ, VR::none, {0, 1}, {14967, 47}, {15014, 56}, true},  // AnatomicStructureSpaceOrRegionCodeSequenceTrial
    {Tag(0x00082253), VR::SQ, VR::none, {0, 1}, {15070, 41}, {15111, 49}, true},  // AnatomicPortalOfEntranceCodeSequenceTrial
    {Tag(0x00082255), VR::SQ, VR::none, {0, 1}, {15160, 42}, {15202, 49}, true},  // AnatomicApproachDirectionCodeSequenceTrial
    {Tag(0x00082256), VR::ST, VR::none, {0, 1}, {15251, 35}, {15286, 40}, true},  // AnatomicPerspectiveDescriptionTrial
    {Tag(0x00082257), VR::SQ, VR::none, {0, 1}, {15326, 36}, {15362, 42}, true},  // AnatomicPerspectiveCodeSequenceTrial
    {Tag(0x00082258), VR::ST, VR::none, {0, 1}, {15404, 53}, {15457, 61}, true},  // AnatomicLocationOfExaminingInstrumentDescriptionTrial
    {Tag(0x00082259), VR::SQ, VR::none, {0, 1}, {15518, 54}, {15572, 63}, true},  // AnatomicLocationOfExaminingInstrumentCodeSequenceTrial
    {Tag(0x0008225a), VR::SQ, VR::none, {0, 1}, {15635, 55}, {15690, 65}, true},  // AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial
    {Tag(0x0008225c), VR::SQ, VR::none, {0, 1}, {15755, 50}, {15805, 59}, true},  // OnAxisBackgroundAnatomicStructureCodeSequenceTrial
    {Tag(0x00083001), VR::SQ, VR::none, {0, 1}, {15864, 31}, {15895, 33}, false},  // AlternateRepresentationSequence
    {Tag(0x00083002), VR::UI, VR::none, {510, 3}, {15928, 26}, {15954, 29}, false},  // AvailableTransferSyntaxUID
    {Tag(0x00083010), VR::UI, VR::none, {510, 3}, {15983, 19}, {16002, 21}, false},  // IrradiationEventUID
    {Tag(0x00083011), VR::SQ, VR::none, {0, 1}, {16023, 30}, {16053, 33}, false},  // SourceIrradiationEventSequence
    {Tag(0x00083012), VR::UI, VR::none, {0, 1}, {16086, 41}, {16127, 44}, false},  // RadiopharmaceuticalAdministrationEventUID
    {Tag(0x00084000), VR::LT, VR::none, {0, 1}, {16171, 19}, {16190, 20}, true},  // IdentifyingComments
    {Tag(0x00089007), VR::CS, VR::none, {16210, 3}, {16213, 9}, {16222, 10}, false},  // FrameType
    {Tag(0x00089092), VR::SQ, VR::none, {0, 1}, {16232, 31}, {16263, 34}, false},  // ReferencedImageEvidenceSequence
    {Tag(0x00089121), VR::SQ, VR::none, {0, 1}, {16297, 25}, {16322, 28}, false},  // ReferencedRawDataSequence
    {Tag(0x00089123), VR::UI, VR::none, {0, 1}, {16350, 17}, {16367, 19}, false},  // CreatorVersionUID
    {Tag(0x00089124), VR::SQ, VR::none, {0, 1}, {16386, 23}, {16409, 25}, false},  // DerivationImageSequence
    {Tag(0x00089154), VR::SQ, VR::none, {0, 1}, {16434, 27}, {16461, 30}, false},  // SourceImageEvidenceSequence
    {Tag(0x00089205), VR::CS, VR::none, {0, 1}, {16491, 17}, {16508, 18}, false},  // PixelPresentation
    {Tag(0x00089206), VR::CS, VR::none, {0, 1}, {16526, 20}, {16546, 21}, false},  // VolumetricProperties
    {Tag(0x00089207), VR::CS, VR::none, {0, 1}, {16567, 31}, {16598, 34}, false},  // VolumeBasedCalculationTechnique
    {Tag(0x00089208), VR::CS, VR::none, {0, 1}, {16632, 21}, {16653, 23}, false},  // ComplexImageComponent
    {Tag(0x00089209), VR::CS, VR::none, {0, 1}, {16676, 19}, {16695, 20}, false},  // AcquisitionContrast
    {Tag(0x00089215), VR::SQ, VR::none, {0, 1}, {16715, 22}, {16737, 24}, false},  // DerivationCodeSequence
    {Tag(0x00089237), VR::SQ, VR::none, {0, 1}, {16761, 35}, {16796, 38}, false},  // ReferencedPresentationStateSequence
    {Tag(0x00089410), VR::SQ, VR::none, {0, 1}, {16834, 28}, {16862, 31}, false},  // ReferencedOtherPlaneSequence
    {Tag(0x00089458), VR::SQ, VR::none, {0, 1}, {16893, 20}, {16913, 22}, false},  // FrameDisplaySequence
    {Tag(0x00089459), VR::FL, VR::none, {0, 1}, {16935, 34}, {16969, 39}, false},  // RecommendedDisplayFrameRateInFloat
    {Tag(0x00089460), VR::CS, VR::none, {0, 1}, {17008, 18}, {17026, 21}, false},  // SkipFrameRangeFlag
    {Tag(0x00100010), VR::PN, VR::none, {0, 1}, {17047, 11}, {17058, 14}, false},  // PatientName
    {Tag(0x00100011), VR::SQ, VR::none, {0, 1}, {17072, 24}, {17096, 28}, false},  // PersonNamesToUseSequence
    {Tag(0x00100012), VR::LT, VR::none, {0, 1}, {17124, 9}, {17133, 11}, false},  // NameToUse
    {Tag(0x00100013), VR::UT, VR::none, {0, 1}, {17144, 16}, {17160, 19}, false},  // NameToUseComment
    {Tag(0x00100014), VR::SQ, VR::none, {0, 1}, {17179, 27}, {17206, 30}, false},  // ThirdPersonPronounsSequence
    {Tag(0x00100015), VR::SQ, VR::none, {0, 1}, {17236, 19}, {17255, 21}, false},  // PronounCodeSequence
    {Tag(0x00100016), VR::UT, VR::none, {0, 1}, {17276, 14}, {17290, 15}, false},  // PronounComment
    {Tag(0x00100020), VR::LO, VR::none, {0, 1}, {17305, 9}, {17314, 10}, false},  // PatientID
    {Tag(0x00100021), VR::LO, VR::none, {0, 1}, {17324, 17}, {17341, 20}, false},  // IssuerOfPatientID
    {Tag(0x00100022), VR::CS, VR::none, {0, 1}, {17361, 15}, {17376, 18}, false},  // TypeOfPatientID
    {Tag(0x00100024), VR::SQ, VR::none, {0, 1}, {17394, 35}, {17429, 40}, false},  // IssuerOfPatientIDQualifiersSequence
    {Tag(0x00100026), VR::SQ, VR::none, {0, 1}, {17469, 40}, {17509, 44}, false},  // SourcePatientGroupIdentificationSequence
    {Tag(0x00100027), VR::SQ, VR::none, {0, 1}, {17553, 37}, {17590, 41}, false},  // GroupOfPatientsIdentificationSequence
    {Tag(0x00100028), VR::US, VR::none, {17631, 1}, {17632, 30}, {17662, 34}, false},  // SubjectRelativePositionInImage
    {Tag(0x00100030), VR::DA, VR::none, {0, 1}, {17696, 16}, {17712, 20}, false},  // PatientBirthDate
    {Tag(0x00100032), VR::TM, VR::none, {0, 1}, {17732, 16}, {17748, 20}, false},  // PatientBirthTime
    {Tag(0x00100033), VR::LO, VR::none, {0, 1}, {17768, 37}, {17805, 44}, false},  // PatientBirthDateInAlternativeCalendar
    {Tag(0x00100034), VR::LO, VR::none, {0, 1}, {17849, 37}, {17886, 44}, false},  // PatientDeathDateInAlternativeCalendar
    {Tag(0x00100035), VR::CS, VR::none, {0, 1}, {17930, 26}, {17956, 30}, false},  // PatientAlternativeCalendar
    {Tag(0x00100040), VR::CS, VR::none, {0, 1}, {17986, 10}, {17996, 13}, false},  // PatientSex
    {Tag(0x00100041), VR::SQ, VR::none, {0, 1}, {18009, 22}, {18031, 24}, false},  // GenderIdentitySequence
    {Tag(0x00100042), VR::UT, VR::none, {0, 1}, {18055, 42}, {18097, 48}, false},  // SexParametersForClinicalUseCategoryComment
    {Tag(0x00100043), VR::SQ, VR::none, {0, 1}, {18145, 43}, {18188, 49}, false},  // SexParametersForClinicalUseCategorySequence
    {Tag(0x00100044), VR::SQ, VR::none, {0, 1}, {18237, 26}, {18263, 29}, false},  // GenderIdentityCodeSequence
    {Tag(0x00100045), VR::UT, VR::none, {0, 1}, {18292, 21}, {18313, 23}, false},  // GenderIdentityComment
    {Tag(0x00100046), VR::SQ, VR::none, {0, 1}, {18336, 47}, {18383, 54}, false},  // SexParametersForClinicalUseCategoryCodeSequence
    {Tag(0x00100047), VR::UR, VR::none, {510, 3}, {18437, 44}, {18481, 50}, false},  // SexParametersForClinicalUseCategoryReference
    {Tag(0x00100050), VR::SQ, VR::none, {0, 1}, {18531, 32}, {18563, 38}, false},  // PatientInsurancePlanCodeSequence
    {Tag(0x00100101), VR::SQ, VR::none, {0, 1}, {18601, 34}, {18635, 40}, false},  // PatientPrimaryLanguageCodeSequence
    {Tag(0x00100102), VR::SQ, VR::none, {0, 1}, {18675, 42}, {18717, 49}, false},  // PatientPrimaryLanguageModifierCodeSequence
    {Tag(0x00100200), VR::CS, VR::none, {0, 1}, {18766, 21}, {18787, 23}, false},  // QualityControlSubject
    {Tag(0x00100201), VR::SQ, VR::none, {0, 1}, {18810, 37}, {18847, 42}, false},  // QualityControlSubjectTypeCodeSequence
    {Tag(0x00100212), VR::UC, VR::none, {0, 1}, {18889, 17}, {18906, 18}, false},  // StrainDescription
    {Tag(0x00100213), VR::LO, VR::none, {0, 1}, {18924, 18}, {18942, 19}, false},  // StrainNomenclature
    {Tag(0x00100214), VR::LO, VR::none, {0, 1}, {18961, 17}, {18978, 19}, false},  // StrainStockNumber
    {Tag(0x00100215), VR::SQ, VR::none, {0, 1}, {18997, 32}, {19029, 36}, false},  // StrainSourceRegistryCodeSequence
    {Tag(0x00100216), VR::SQ, VR::none, {0, 1}, {19065, 19}, {19084, 21}, false},  // StrainStockSequence
    {Tag(0x00100217), VR::LO, VR::none, {0, 1}, {19105, 12}, {19117, 13}, false},  // StrainSource
    {Tag(0x00100218), VR::UT, VR::none, {0, 1}, {19130, 27}, {19157, 29}, false},  // StrainAdditionalInformation
    {Tag(0x00100219), VR::SQ, VR::none, {0, 1}, {19186, 18}, {19204, 20}, false},  // StrainCodeSequence
    {Tag(0x00100221), VR::SQ, VR::none, {0, 1}, {19224, 28}, {19252, 30}, false},  // GeneticModificationsSequence
    {Tag(0x00100222), VR::UC, VR::none, {0, 1}, {19282, 31}, {19313, 33}, false},  // GeneticModificationsDescription
    {Tag(0x00100223), VR::LO, VR::none, {0, 1}, {19346, 32}, {19378, 34}, false},  // GeneticModificationsNomenclature
    {Tag(0x00100229), VR::SQ, VR::none, {0, 1}, {19412, 32}, {19444, 35}, false},  // GeneticModificationsCodeSequence
    {Tag(0x00101000), VR::LO, VR::none, {510, 3}, {19479, 15}, {19494, 17}, true},  // OtherPatientIDs
    {Tag(0x00101001), VR::PN, VR::none, {510, 3}, {19511, 17}, {19528, 19}, false},  // OtherPatientNames
    {Tag(0x00101002), VR::SQ, VR::none, {0, 1}, {19547, 23}, {19570, 26}, false},  // OtherPatientIDsSequence
    {Tag(0x00101005), VR::PN, VR::none, {0, 1}, {19596, 16}, {19612, 20}, false},  // PatientBirthName
    {Tag(0x00101010), VR::AS, VR::none, {0, 1}, {19632, 10}, {19642, 13}, false},  // PatientAge
    {Tag(0x00101020), VR::DS, VR::none, {0, 1}, {19655, 11}, {19666, 14}, false},  // PatientSize
    {Tag(0x00101021), VR::SQ, VR::none, {0, 1}, {19680, 23}, {19703, 28}, false},  // PatientSizeCodeSequence
    {Tag(0x00101022), VR::DS, VR::none, {0, 1}, {19731, 20}, {19751, 25}, false},  // PatientBodyMassIndex
    {Tag(0x00101023), VR::DS, VR::none, {0, 1}, {19776, 19}, {19795, 21}, false},  // MeasuredAPDimension
    {Tag(0x00101024), VR::DS, VR::none, {0, 1}, {19816, 24}, {19840, 26}, false},  // MeasuredLateralDimension
    {Tag(0x00101030), VR::DS, VR::none, {0, 1}, {19866, 13}, {19879, 16}, false},  // PatientWeight
    {Tag(0x00101040), VR::LO, VR::none, {0, 1}, {19895, 14}, {19909, 17}, false},  // PatientAddress
    {Tag(0x00101050), VR::LO, VR::none, {510, 3}, {19926, 27}, {19953, 29}, true},  // InsurancePlanIdentification
    {Tag(0x00101060), VR::PN, VR::none, {0, 1}, {19982, 22}, {20004, 29}, false},  // PatientMotherBirthName
    {Tag(0x00101080), VR::LO, VR::none, {0, 1}, {20033, 12}, {20045, 13}, false},  // MilitaryRank
    {Tag(0x00101081), VR::LO, VR::none, {0, 1}, {20058, 15}, {20073, 17}, false},  // BranchOfService
    {Tag(0x00101090), VR::LO, VR::none, {0, 1}, {20090, 20}, {20110, 22}, true},  // MedicalRecordLocator
    {Tag(0x00101100), VR::SQ, VR::none, {0, 1}, {20132, 30}, {20162, 33}, false},  // ReferencedPatientPhotoSequence
    {Tag(0x00102000), VR::LO, VR::none, {510, 3}, {20195, 13}, {20208, 14}, false},  // MedicalAlerts
    {Tag(0x00102110), VR::LO, VR::none, {510, 3}, {20222, 9}, {20222, 9}, false},  // Allergies
    {Tag(0x00102150), VR::LO, VR::none, {0, 1}, {20231, 18}, {20249, 20}, false},  // CountryOfResidence
    {Tag(0x00102152), VR::LO, VR::none, {0, 1}, {20269, 17}, {20286, 19}, false},  // RegionOfResidence
    {Tag(0x00102154), VR::SH, VR::none, {510, 3}, {20305, 23}, {20328, 27}, false},  // PatientTelephoneNumbers
    {Tag(0x00102155), VR::LT, VR::none, {0, 1}, {20355, 25}, {20380, 29}, false},  // PatientTelecomInformation
    {Tag(0x00102160), VR::SH, VR::none, {0, 1}, {20409, 11}, {20420, 12}, true},  // EthnicGroup
    {Tag(0x00102161), VR::SQ, VR::none, {0, 1}, {20432, 23}, {20455, 26}, false},  // EthnicGroupCodeSequence
    {Tag(0x00102162), VR::UC, VR::none, {510, 3}, {20481, 12}, {20493, 13}, false},  // EthnicGroups
    {Tag(0x00102180), VR::SH, VR::none, {0, 1}, {20506, 10}, {20506, 10}, false},  // Occupation
    {Tag(0x001021a0), VR::CS, VR::none, {0, 1}, {20516, 13}, {20529, 14}, false},  // SmokingStatus
    {Tag(0x001021b0), VR::LT, VR::none, {0, 1}, {20543, 24}, {20567, 26}, false},  // AdditionalPatientHistory
    {Tag(0x001021c0), VR::US, VR::none, {0, 1}, {20593, 15}, {20608, 16}, false},  // PregnancyStatus
    {Tag(0x001021d0), VR::DA, VR::none, {0, 1}, {20624, 17}, {20641, 19}, false},  // LastMenstrualDate
    {Tag(0x001021f0), VR::LO, VR::none, {0, 1}, {20660, 26}, {20686, 30}, false},  // PatientReligiousPreference
    {Tag(0x00102201), VR::LO, VR::none, {0, 1}, {20716, 25}, {20741, 27}, false},  // PatientSpeciesDescription
    {Tag(0x00102202), VR::SQ, VR::none, {0, 1}, {20768, 26}, {20794, 29}, false},  // PatientSpeciesCodeSequence
    {Tag(0x00102203), VR::CS, VR::none, {0, 1}, {20823, 18}, {20841, 22}, false},  // PatientSexNeutered
    {Tag(0x00102210), VR::CS, VR::none, {0, 1}, {20863, 25}, {20888, 27}, false},  // AnatomicalOrientationType
    {Tag(0x00102292), VR::LO, VR::none, {0, 1}, {20915, 23}, {20938, 25}, false},  // PatientBreedDescription
    {Tag(0x00102293), VR::SQ, VR::none, {0, 1}, {20963, 24}, {20987, 27}, false},  // PatientBreedCodeSequence
    {Tag(0x00102294), VR::SQ, VR::none, {0, 1}, {21014, 25}, {21039, 27}, false},  // BreedRegistrationSequence
    {Tag(0x00102295), VR::LO, VR::none, {0, 1}, {21066, 23}, {21089, 25}, false},  // BreedRegistrationNumber
    {Tag(0x00102296), VR::SQ, VR::none, {0, 1}, {21114, 25}, {21139, 28}, false},  // BreedRegistryCodeSequence
    {Tag(0x00102297), VR::PN, VR::none, {0, 1}, {21167, 17}, {21184, 18}, false},  // ResponsiblePerson
    {Tag(0x00102298), VR::CS, VR::none, {0, 1}, {21202, 21}, {21223, 23}, false},  // ResponsiblePersonRole
    {Tag(0x00102299), VR::LO, VR::none, {0, 1}, {21246, 23}, {21269, 24}, false},  // ResponsibleOrganization
    {Tag(0x00104000), VR::LT, VR::none, {0, 1}, {21293, 15}, {21308, 16}, false},  // PatientComments
    {Tag(0x00109431), VR::FL, VR::none, {0, 1}, {21324, 21}, {21345, 23}, false},  // ExaminedBodyThickness
    {Tag(0x00120010), VR::LO, VR::none, {0, 1}, {21368, 24}, {21392, 27}, false},  // ClinicalTrialSponsorName
    {Tag(0x00120020), VR::LO, VR::none, {0, 1}, {21419, 23}, {21442, 26}, false},  // ClinicalTrialProtocolID
    {Tag(0x00120021), VR::LO, VR::none, {0, 1}, {21468, 25}, {21493, 28}, false},  // ClinicalTrialProtocolName
    {Tag(0x00120022), VR::LO, VR::none, {0, 1}, {21521, 31}, {21552, 36}, false},  // IssuerOfClinicalTrialProtocolID
    {Tag(0x00120023), VR::SQ, VR::none, {0, 1}, {21588, 37}, {21625, 42}, false},  // OtherClinicalTrialProtocolIDsSequence
    {Tag(0x00120030), VR::LO, VR::none, {0, 1}, {21667, 19}, {21686, 22}, false},  // ClinicalTrialSiteID
    {Tag(0x00120031), VR::LO, VR::none, {0, 1}, {21708, 21}, {21729, 24}, false},  // ClinicalTrialSiteName
    {Tag(0x00120032), VR::LO, VR::none, {0, 1}, {21753, 27}, {21780, 32}, false},  // IssuerOfClinicalTrialSiteID
    {Tag(0x00120040), VR::LO, VR::none, {0, 1}, {21812, 22}, {21834, 25}, false},  // ClinicalTrialSubjectID
    {Tag(0x00120041), VR::LO, VR::none, {0, 1}, {21859, 30}, {21889, 35}, false},  // IssuerOfClinicalTrialSubjectID
    {Tag(0x00120042), VR::LO, VR::none, {0, 1}, {21924, 29}, {21953, 33}, false},  // ClinicalTrialSubjectReadingID
    {Tag(0x00120043), VR::LO, VR::none, {0, 1}, {21986, 37}, {22023, 43}, false},  // IssuerOfClinicalTrialSubjectReadingID
    {Tag(0x00120050), VR::LO, VR::none, {0, 1}, {22066, 24}, {22090, 28}, false},  // ClinicalTrialTimePointID
    {Tag(0x00120051), VR::ST, VR::none, {0, 1}, {22118, 33}, {22151, 37}, false},  // ClinicalTrialTimePointDescription
    {Tag(0x00120052), VR::FD, VR::none, {0, 1}, {22188, 35}, {22223, 39}, false},  // LongitudinalTemporalOffsetFromEvent
    {Tag(0x00120053), VR::CS, VR::none, {0, 1}, {22262, 29}, {22291, 32}, false},  // LongitudinalTemporalEventType
    {Tag(0x00120054), VR::SQ, VR::none, {0, 1}, {22323, 38}, {22361, 44}, false},  // ClinicalTrialTimePointTypeCodeSequence
    {Tag(0x00120055), VR::LO, VR::none, {0, 1}, {22405, 32}, {22437, 38}, false},  // IssuerOfClinicalTrialTimePointID
    {Tag(0x00120060), VR::LO, VR::none, {0, 1}, {22475, 35}, {22510, 39}, false},  // ClinicalTrialCoordinatingCenterName
    {Tag(0x00120062), VR::CS, VR::none, {0, 1}, {22549, 22}, {22571, 24}, false},  // PatientIdentityRemoved
    {Tag(0x00120063), VR::LO, VR::none, {510, 3}, {22595, 22}, {22617, 24}, false},  // DeidentificationMethod
    {Tag(0x00120064), VR::SQ, VR::none, {0, 1}, {22641, 34}, {22675, 38}, false},  // DeidentificationMethodCodeSequence
    {Tag(0x00120071), VR::LO, VR::none, {0, 1}, {22713, 21}, {22734, 24}, false},  // ClinicalTrialSeriesID
    {Tag(0x00120072), VR::LO, VR::none, {0, 1}, {22758, 30}, {22788, 33}, false},  // ClinicalTrialSeriesDescription
    {Tag(0x00120073), VR::LO, VR::none, {0, 1}, {22821, 29}, {22850, 34}, false},  // IssuerOfClinicalTrialSeriesID
    {Tag(0x00120081), VR::LO, VR::none, {0, 1}, {22884, 40}, {22924, 45}, false},  // ClinicalTrialProtocolEthicsCommitteeName
    {Tag(0x00120082), VR::LO, VR::none, {0, 1}, {22969, 50}, {23019, 56}, false},  // ClinicalTrialProtocolEthicsCommitteeApprovalNumber
    {Tag(0x00120083), VR::SQ, VR::none, {0, 1}, {23075, 34}, {23109, 39}, false},  // ConsentForClinicalTrialUseSequence
    {Tag(0x00120084), VR::CS, VR::none, {0, 1}, {23148, 16}, {23164, 17}, false},  // DistributionType
    {Tag(0x00120085), VR::CS, VR::none, {0, 1}, {23181, 26}, {23207, 29}, false},  // ConsentForDistributionFlag
    {Tag(0x00120086), VR::DA, VR::none, {0, 1}, {23236, 45}, {23281, 50}, false},  // EthicsCommitteeApprovalEffectivenessStartDate
    {Tag(0x00120087), VR::DA, VR::none, {0, 1}, {23331, 43}, {23374, 48}, false},  // EthicsCommitteeApprovalEffectivenessEndDate
    {Tag(0x00140023), VR::ST, VR::none, {0, 1}, {23422, 13}, {23435, 15}, true},  // CADFileFormat
    {Tag(0x00140024), VR::ST, VR::none, {0, 1}, {23450, 24}, {23474, 26}, true},  // ComponentReferenceSystem
    {Tag(0x00140025), VR::ST, VR::none, {0, 1}, {23500, 31}, {23531, 33}, false},  // ComponentManufacturingProcedure
    {Tag(0x00140028), VR::ST, VR::none, {0, 1}, {23564, 21}, {23585, 22}, false},  // ComponentManufacturer
    {Tag(0x00140030), VR::DS, VR::none, {510, 3}, {23607, 17}, {23624, 18}, false},  // MaterialThickness
    {Tag(0x00140032), VR::DS, VR::none, {510, 3}, {23642, 20}, {23662, 22}, false},  // MaterialPipeDiameter
    {Tag(0x00140034), VR::DS, VR::none, {510, 3}, {23684, 25}, {23709, 27}, false},  // MaterialIsolationDiameter
    {Tag(0x00140042), VR::ST, VR::none, {0, 1}, {23736, 13}, {23749, 14}, false},  // MaterialGrade
    {Tag(0x00140044), VR::ST, VR::none, {0, 1}, {23763, 29}, {23792, 31}, false},  // MaterialPropertiesDescription
    {Tag(0x00140045), VR::ST, VR::none, {0, 1}, {23823, 35}, {23858, 41}, true},  // MaterialPropertiesFileFormatRetired
    {Tag(0x00140046), VR::LT, VR::none, {0, 1}, {23899, 13}, {23912, 14}, false},  // MaterialNotes
    {Tag(0x00140050), VR::CS, VR::none, {0, 1}, {23926, 14}, {23940, 15}, false},  // ComponentShape
    {Tag(0x00140052), VR::CS, VR::none, {0, 1}, {23955, 13}, {23968, 14}, false},  // CurvatureType
    {Tag(0x00140054), VR::DS, VR::none, {0, 1}, {23982, 13}, {23995, 14}, false},  // OuterDiameter
    {Tag(0x00140056), VR::DS, VR::none, {0, 1}, {24009, 13}, {24022, 14}, false},  // InnerDiameter
    {Tag(0x00140100), VR::LO, VR::none, {510, 3}, {24036, 18}, {24054, 20}, false},  // ComponentWelderIDs
    {Tag(0x00140101), VR::CS, VR::none, {0, 1}, {24074, 23}, {24097, 25}, false},  // SecondaryApprovalStatus
    {Tag(0x00140102), VR::DA, VR::none, {0, 1}, {24122, 19}, {24141, 21}, false},  // SecondaryReviewDate
    {Tag(0x00140103), VR::TM, VR::none, {0, 1}, {24162, 19}, {24181, 21}, false},  // SecondaryReviewTime
    {Tag(0x00140104), VR::PN, VR::none, {0, 1}, {24202, 21}, {24223, 23}, false},  // SecondaryReviewerName
    {Tag(0x00140105), VR::ST, VR::none, {0, 1}, {24246, 8}, {24254, 9}, false},  // RepairID
    {Tag(0x00140106), VR::SQ, VR::none, {0, 1}, {24263, 33}, {24296, 36}, false},  // MultipleComponentApprovalSequence
    {Tag(0x00140107), VR::CS, VR::none, {510, 3}, {24332, 19}, {24351, 21}, false},  // OtherApprovalStatus
    {Tag(0x00140108), VR::CS, VR::none, {510, 3}, {24372, 28}, {24400, 31}, false},  // OtherSecondaryApprovalStatus
    {Tag(0x00140200), VR::SQ, VR::none, {0, 1}, {24431, 24}, {24455, 27}, false},  // DataElementLabelSequence
    {Tag(0x00140201), VR::SQ, VR::none, {0, 1}, {24482, 28}, {24510, 32}, false},  // DataElementLabelItemSequence
    {Tag(0x00140202), VR::AT, VR::none, {0, 1}, {24542, 11}, {24553, 12}, false},  // DataElement
    {Tag(0x00140203), VR::LO, VR::none, {0, 1}, {24565, 15}, {24580, 17}, false},  // DataElementName
    {Tag(0x00140204), VR::LO, VR::none, {0, 1}, {24597, 22}, {24619, 24}, false},  // DataElementDescription
    {Tag(0x00140205), VR::CS, VR::none, {0, 1}, {24643, 25}, {24668, 27}, false},  // DataElementConditionality
    {Tag(0x00140206), VR::IS, VR::none, {0, 1}, {24695, 28}, {24723, 31}, false},  // DataElementMinimumCharacters
    {Tag(0x00140207), VR::IS, VR::none, {0, 1}, {24754, 28}, {24782, 31}, false},  // DataElementMaximumCharacters
    {Tag(0x00141010), VR::ST, VR::none, {0, 1}, {24813, 29}, {24842, 31}, false},  // ActualEnvironmentalConditions
    {Tag(0x00141020), VR::DA, VR::none, {0, 1}, {24873, 10}, {24883, 11}, false},  // ExpiryDate
    {Tag(0x00141040), VR::ST, VR::none, {0, 1}, {24894, 23}, {24917, 24}, false},  // EnvironmentalConditions
    {Tag(0x00142002), VR::SQ, VR::none, {0, 1}, {24941, 17}, {24958, 18}, false},  // EvaluatorSequence
    {Tag(0x00142004), VR::IS, VR::none, {0, 1}, {24976, 15}, {24991, 16}, false},  // EvaluatorNumber
    {Tag(0x00142006), VR::PN, VR::none, {0, 1}, {25007, 13}, {25020, 14}, false},  // EvaluatorName
    {Tag(0x00142008), VR::IS, VR::none, {0, 1}, {25034, 17}, {25051, 18}, false},  // EvaluationAttempt
    {Tag(0x00142012), VR::SQ, VR::none, {0, 1}, {25069, 18}, {25087, 19}, false},  // IndicationSequence
    {Tag(0x00142014), VR::IS, VR::none, {0, 1}, {25106, 16}, {25122, 17}, false},  // IndicationNumber
    {Tag(0x00142016), VR::SH, VR::none, {0, 1}, {25139, 15}, {25154, 16}, false},  // IndicationLabel
    {Tag(0x00142018), VR::ST, VR::none, {0, 1}, {25170, 21}, {25191, 22}, false},  // IndicationDescription
    {Tag(0x0014201a), VR::CS, VR::none, {510, 3}, {25213, 14}, {25227, 15}, false},  // IndicationType
    {Tag(0x0014201c), VR::CS, VR::none, {0, 1}, {25242, 21}, {25263, 22}, false},  // IndicationDisposition
    {Tag(0x0014201e), VR::SQ, VR::none, {0, 1}, {25285, 21}, {25306, 23}, false},  // IndicationROISequence
    {Tag(0x00142030), VR::SQ, VR::none, {0, 1}, {25329, 34}, {25363, 37}, false},  // IndicationPhysicalPropertySequence
    {Tag(0x00142032), VR::SH, VR::none, {0, 1}, {25400, 13}, {25413, 14}, false},  // PropertyLabel
    {Tag(0x00142202), VR::IS, VR::none, {0, 1}, {25427, 28}, {25455, 32}, false},  // CoordinateSystemNumberOfAxes
    {Tag(0x00142204), VR::SQ, VR::none, {0, 1}, {25487, 28}, {25515, 31}, false},  // CoordinateSystemAxesSequence
    {Tag(0x00142206), VR::ST, VR::none, {0, 1}, {25546, 31}, {25577, 34}, false},  // CoordinateSystemAxisDescription
    {Tag(0x00142208), VR::CS, VR::none, {0, 1}, {25611, 30}, {25641, 34}, false},  // CoordinateSystemDataSetMapping
    {Tag(0x0014220a), VR::IS, VR::none, {0, 1}, {25675, 26}, {25701, 29}, false},  // CoordinateSystemAxisNumber
    {Tag(0x0014220c), VR::CS, VR::none, {0, 1}, {25730, 24}, {25754, 27}, false},  // CoordinateSystemAxisType
    {Tag(0x0014220e), VR::CS, VR::none, {0, 1}, {25781, 25}, {25806, 28}, false},  // CoordinateSystemAxisUnits
    {Tag(0x00142210), VR::OB, VR::none, {0, 1}, {25834, 26}, {25860, 29}, false},  // CoordinateSystemAxisValues
    {Tag(0x00142220), VR::SQ, VR::none, {0, 1}, {25889, 33}, {25922, 36}, false},  // CoordinateSystemTransformSequence
    {Tag(0x00142222), VR::ST, VR::none, {0, 1}, {25958, 20}, {25978, 21}, false},  // TransformDescription
    {Tag(0x00142224), VR::IS, VR::none, {0, 1}, {25999, 21}, {26020, 24}, false},  // TransformNumberOfAxes
    {Tag(0x00142226), VR::IS, VR::none, {510, 3}, {26044, 20}, {26064, 23}, false},  // TransformOrderOfAxes
    {Tag(0x00142228), VR::CS, VR::none, {0, 1}, {26087, 20}, {26107, 22}, false},  // TransformedAxisUnits
    {Tag(0x0014222a), VR::DS, VR::none, {510, 3}, {26129, 47}, {26176, 53}, false},  // CoordinateSystemTransformRotationAndScaleMatrix
    {Tag(0x0014222c), VR::DS, VR::none, {510, 3}, {26229, 42}, {26271, 46}, false},  // CoordinateSystemTransformTranslationMatrix
    {Tag(0x00143011), VR::DS, VR::none, {0, 1}, {26317, 25}, {26342, 28}, false},  // InternalDetectorFrameTime
    {Tag(0x00143012), VR::DS, VR::none, {0, 1}, {26370, 24}, {26394, 27}, false},  // NumberOfFramesIntegrated
    {Tag(0x00143020), VR::SQ, VR::none, {0, 1}, {26421, 27}, {26448, 29}, false},  // DetectorTemperatureSequence
    {Tag(0x00143022), VR::ST, VR::none, {0, 1}, {26477, 10}, {26487, 11}, false},  // SensorName
    {Tag(0x00143024), VR::DS, VR::none, {0, 1}, {26498, 24}, {26522, 27}, false},  // HorizontalOffsetOfSensor
    {Tag(0x00143026), VR::DS, VR::none, {0, 1}, {26549, 22}, {26571, 25}, false},  // VerticalOffsetOfSensor
    {Tag(0x00143028), VR::DS, VR::none, {0, 1}, {26596, 17}, {26613, 18}, false},  // SensorTemperature
    {Tag(0x00143040), VR::SQ, VR::none, {0, 1}, {26631, 19}, {26650, 21}, false},  // DarkCurrentSequence
    {Tag(0x00143050), VR::OW, VR::OB, {0, 1}, {26671, 17}, {26688, 19}, false},  // DarkCurrentCounts
    {Tag(0x00143060), VR::SQ, VR::none, {0, 1}, {26707, 31}, {26738, 34}, false},  // GainCorrectionReferenceSequence
    {Tag(0x00143070), VR::OW, VR::OB, {0, 1}, {26772, 9}, {26781, 10}, false},  // AirCounts
    {Tag(0x00143071), VR::DS, VR::none, {0, 1}, {26791, 23}, {26814, 27}, false},  // KVUsedInGainCalibration
    {Tag(0x00143072), VR::DS, VR::none, {0, 1}, {26841, 23}, {26864, 27}, false},  // MAUsedInGainCalibration
    {Tag(0x00143073), VR::DS, VR::none, {0, 1}, {26891, 32}, {26923, 37}, false},  // NumberOfFramesUsedForIntegration
    {Tag(0x00143074), VR::LO, VR::none, {0, 1}, {26960, 35}, {26995, 40}, false},  // FilterMaterialUsedInGainCalibration
    {Tag(0x00143075), VR::DS, VR::none, {0, 1}, {27035, 36}, {27071, 41}, false},  // FilterThicknessUsedInGainCalibration
    {Tag(0x00143076), VR::DA, VR::none, {0, 1}, {27112, 21}, {27133, 24}, false},  // DateOfGainCalibration
    {Tag(0x00143077), VR::TM, VR::none, {0, 1}, {27157, 21}, {27178, 24}, false},  // TimeOfGainCalibration
    {Tag(0x00143080), VR::OB, VR::none, {0, 1}, {27202, 13}, {27215, 15}, false},  // BadPixelImage
    {Tag(0x00143099), VR::LT, VR::none, {0, 1}, {27230, 16}, {27246, 17}, false},  // CalibrationNotes
    {Tag(0x00143100), VR::LT, VR::none, {0, 1}, {27263, 28}, {27291, 30}, false},  // LinearityCorrectionTechnique
    {Tag(0x00143101), VR::LT, VR::none, {0, 1}, {27321, 32}, {27353, 35}, false},  // BeamHardeningCorrectionTechnique
    {Tag(0x00144002), VR::SQ, VR::none, {0, 1}, {27388, 23}, {27411, 25}, false},  // PulserEquipmentSequence
    {Tag(0x00144004), VR::CS, VR::none, {0, 1}, {27436, 10}, {27446, 11}, false},  // PulserType
    {Tag(0x00144006), VR::LT, VR::none, {0, 1}, {27457, 11}, {27468, 12}, false},  // PulserNotes
    {Tag(0x00144008), VR::SQ, VR::none, {0, 1}, {27480, 25}, {27505, 27}, false},  // ReceiverEquipmentSequence
    {Tag(0x0014400a), VR::CS, VR::none, {0, 1}, {27532, 13}, {27545, 14}, false},  // AmplifierType
    {Tag(0x0014400c), VR::LT, VR::none, {0, 1}, {27559, 13}, {27572, 14}, false},  // ReceiverNotes
    {Tag(0x0014400e), VR::SQ, VR::none, {0, 1}, {27586, 29}, {27615, 32}, false},  // PreAmplifierEquipmentSequence
    {Tag(0x0014400f), VR::LT, VR::none, {0, 1}, {27647, 17}, {27664, 19}, false},  // PreAmplifierNotes
    {Tag(0x00144010), VR::SQ, VR::none, {0, 1}, {27683, 26}, {27709, 28}, false},  // TransmitTransducerSequence
    {Tag(0x00144011), VR::SQ, VR::none, {0, 1}, {27737, 25}, {27762, 27}, false},  // ReceiveTransducerSequence
    {Tag(0x00144012), VR::US, VR::none, {0, 1}, {27789, 16}, {27805, 18}, false},  // NumberOfElements
    {Tag(0x00144013), VR::CS, VR::none, {0, 1}, {27823, 12}, {27835, 13}, false},  // ElementShape
    {Tag(0x00144014), VR::DS, VR::none, {0, 1}, {27848, 17}, {27865, 19}, false},  // ElementDimensionA
    {Tag(0x00144015), VR::DS, VR::none, {0, 1}, {27884, 17}, {27901, 19}, false},  // ElementDimensionB
    {Tag(0x00144016), VR::DS, VR::none, {0, 1}, {27920, 13}, {27933, 15}, false},  // ElementPitchA
    {Tag(0x00144017), VR::DS, VR::none, {0, 1}, {27948, 22}, {27970, 25}, false},  // MeasuredBeamDimensionA
    {Tag(0x00144018), VR::DS, VR::none, {0, 1}, {27995, 22}, {28017, 25}, false},  // MeasuredBeamDimensionB
    {Tag(0x00144019), VR::DS, VR::none, {0, 1}, {28042, 30}, {28072, 34}, false},  // LocationOfMeasuredBeamDiameter
    {Tag(0x0014401a), VR::DS, VR::none, {0, 1}, {28106, 16}, {28122, 17}, false},  // NominalFrequency
    {Tag(0x0014401b), VR::DS, VR::none, {0, 1}, {28139, 23}, {28162, 25}, false},  // MeasuredCenterFrequency
    {Tag(0x0014401c), VR::DS, VR::none, {0, 1}, {28187, 17}, {28204, 18}, false},  // MeasuredBandwidth
    {Tag(0x0014401d), VR::DS, VR::none, {0, 1}, {28222, 13}, {28235, 15}, false},  // ElementPitchB
    {Tag(0x00144020), VR::SQ, VR::none, {0, 1}, {28250, 22}, {28272, 24}, false},  // PulserSettingsSequence
    {Tag(0x00144022), VR::DS, VR::none, {0, 1}, {28296, 10}, {28306, 11}, false},  // PulseWidth
    {Tag(0x00144024), VR::DS, VR::none, {0, 1}, {28317, 19}, {28336, 20}, false},  // ExcitationFrequency
    {Tag(0x00144026), VR::CS, VR::none, {0, 1}, {28356, 14}, {28370, 15}, false},  // ModulationType
    {Tag(0x00144028), VR::DS, VR::none, {0, 1}, {28385, 7}, {28385, 7}, false},  // Damping
    {Tag(0x00144030), VR::SQ, VR::none, {0, 1}, {28392, 24}, {28416, 26}, false},  // ReceiverSettingsSequence
    {Tag(0x00144031), VR::DS, VR::none, {0, 1}, {28442, 23}, {28465, 25}, false},  // AcquiredSoundpathLength
    {Tag(0x00144032), VR::CS, VR::none, {0, 1}, {28490, 26}, {28516, 28}, false},  // AcquisitionCompressionType
    {Tag(0x00144033), VR::IS, VR::none, {0, 1}, {28544, 21}, {28565, 23}, false},  // AcquisitionSampleSize
    {Tag(0x00144034), VR::DS, VR::none, {0, 1}, {28588, 18}, {28606, 19}, false},  // RectifierSmoothing
    {Tag(0x00144035), VR::SQ, VR::none, {0, 1}, {28625, 11}, {28636, 12}, false},  // DACSequence
    {Tag(0x00144036), VR::CS, VR::none, {0, 1}, {28648, 7}, {28655, 8}, false},  // DACType
    {Tag(0x00144038), VR::DS, VR::none, {510, 3}, {28663, 13}, {28676, 15}, false},  // DACGainPoints
    {Tag(0x0014403a), VR::DS, VR::none, {510, 3}, {28691, 13}, {28704, 15}, false},  // DACTimePoints
    {Tag(0x0014403c), VR::DS, VR::none, {510, 3}, {28719, 12}, {28731, 13}, false},  // DACAmplitude
    {Tag(0x00144040), VR::SQ, VR::none, {0, 1}, {28744, 28}, {28772, 31}, false},  // PreAmplifierSettingsSequence
    {Tag(0x00144050), VR::SQ, VR::none, {0, 1}, {28803, 34}, {28837, 37}, false},  // TransmitTransducerSettingsSequence
    {Tag(0x00144051), VR::SQ, VR::none, {0, 1}, {28874, 33}, {28907, 36}, false},  // ReceiveTransducerSettingsSequence
    {Tag(0x00144052), VR::DS, VR::none, {0, 1}, {28943, 13}, {28956, 14}, false},  // IncidentAngle
    {Tag(0x00144054), VR::ST, VR::none, {0, 1}, {28970, 17}, {28987, 18}, false},  // CouplingTechnique
    {Tag(0x00144056), VR::ST, VR::none, {0, 1}, {29005, 14}, {29019, 15}, false},  // CouplingMedium
    {Tag(0x00144057), VR::DS, VR::none, {0, 1}, {29034, 16}, {29050, 17}, false},  // CouplingVelocity
    {Tag(0x00144058), VR::DS, VR::none, {0, 1}, {29067, 20}, {29087, 23}, false},  // ProbeCenterLocationX
    {Tag(0x00144059), VR::DS, VR::none, {0, 1}, {29110, 20}, {29130, 23}, false},  // ProbeCenterLocationZ
    {Tag(0x0014405a), VR::DS, VR::none, {0, 1}, {29153, 15}, {29168, 17}, false},  // SoundPathLength
    {Tag(0x0014405c), VR::ST, VR::none, {0, 1}, {29185, 18}, {29203, 20}, false},  // DelayLawIdentifier
    {Tag(0x00144060), VR::SQ, VR::none, {0, 1}, {29223, 20}, {29243, 22}, false},  // GateSettingsSequence
    {Tag(0x00144062), VR::DS, VR::none, {0, 1}, {29265, 13}, {29278, 14}, false},  // GateThreshold
    {Tag(0x00144064), VR::DS, VR::none, {0, 1}, {29292, 15}, {29307, 17}, false},  // VelocityOfSound
    {Tag(0x00144070), VR::SQ, VR::none, {0, 1}, {29324, 27}, {29351, 29}, false},  // CalibrationSettingsSequence
    {Tag(0x00144072), VR::ST, VR::none, {0, 1}, {29380, 20}, {29400, 21}, false},  // CalibrationProcedure
    {Tag(0x00144074), VR::SH, VR::none, {0, 1}, {29421, 16}, {29437, 17}, false},  // ProcedureVersion
    {Tag(0x00144076), VR::DA, VR::none, {0, 1}, {29454, 21}, {29475, 23}, false},  // ProcedureCreationDate
    {Tag(0x00144078), VR::DA, VR::none, {0, 1}, {29498, 23}, {29521, 25}, false},  // ProcedureExpirationDate
    {Tag(0x0014407a), VR::DA, VR::none, {0, 1}, {29546, 25}, {29571, 28}, false},  // ProcedureLastModifiedDate
    {Tag(0x0014407c), VR::TM, VR::none, {510, 3}, {29599, 15}, {29614, 16}, false},  // CalibrationTime
    {Tag(0x0014407e), VR::DA, VR::none, {510, 3}, {29630, 15}, {29645, 16}, false},  // CalibrationDate
    {Tag(0x00144080), VR::SQ, VR::none, {0, 1}, {29661, 27}, {29688, 30}, false},  // ProbeDriveEquipmentSequence
    {Tag(0x00144081), VR::CS, VR::none, {0, 1}, {29718, 9}, {29727, 10}, false},  // DriveType
    {Tag(0x00144082), VR::LT, VR::none, {0, 1}, {29737, 15}, {29752, 17}, false},  // ProbeDriveNotes
    {Tag(0x00144083), VR::SQ, VR::none, {0, 1}, {29769, 18}, {29787, 20}, false},  // DriveProbeSequence
    {Tag(0x00144084), VR::DS, VR::none, {0, 1}, {29807, 15}, {29822, 16}, false},  // ProbeInductance
    {Tag(0x00144085), VR::DS, VR::none, {0, 1}, {29838, 15}, {29853, 16}, false},  // ProbeResistance
    {Tag(0x00144086), VR::SQ, VR::none, {0, 1}, {29869, 20}, {29889, 22}, false},  // ReceiveProbeSequence
    {Tag(0x00144087), VR::SQ, VR::none, {0, 1}, {29911, 26}, {29937, 29}, false},  // ProbeDriveSettingsSequence
    {Tag(0x00144088), VR::DS, VR::none, {0, 1}, {29966, 15}, {29981, 16}, false},  // BridgeResistors
    {Tag(0x00144089), VR::DS, VR::none, {0, 1}, {29997, 21}, {30018, 23}, false},  // ProbeOrientationAngle
    {Tag(0x0014408b), VR::DS, VR::none, {0, 1}, {30041, 17}, {30058, 20}, false},  // UserSelectedGainY
    {Tag(0x0014408c), VR::DS, VR::none, {0, 1}, {30078, 17}, {30095, 19}, false},  // UserSelectedPhase
    {Tag(0x0014408d), VR::DS, VR::none, {0, 1}, {30114, 19}, {30133, 22}, false},  // UserSelectedOffsetX
    {Tag(0x0014408e), VR::DS, VR::none, {0, 1}, {30155, 19}, {30174, 22}, false},  // UserSelectedOffsetY
    {Tag(0x00144091), VR::SQ, VR::none, {0, 1}, {30196, 23}, {30219, 25}, false},  // ChannelSettingsSequence
    {Tag(0x00144092), VR::DS, VR::none, {0, 1}, {30244, 16}, {30260, 17}, false},  // ChannelThreshold
    {Tag(0x0014409a), VR::SQ, VR::none, {0, 1}, {30277, 23}, {30300, 25}, false},  // ScannerSettingsSequence
    {Tag(0x0014409b), VR::ST, VR::none, {0, 1}, {30325, 13}, {30338, 14}, false},  // ScanProcedure
    {Tag(0x0014409c), VR::DS, VR::none, {0, 1}, {30352, 16}, {30368, 18}, false},  // TranslationRateX
    {Tag(0x0014409d), VR::DS, VR::none, {0, 1}, {30386, 16}, {30402, 18}, false},  // TranslationRateY
    {Tag(0x0014409f), VR::DS, VR::none, {0, 1}, {30420, 14}, {30434, 15}, false},  // ChannelOverlap
    {Tag(0x001440a0), VR::LO, VR::none, {510, 3}, {30449, 25}, {30474, 28}, false},  // ImageQualityIndicatorType
    {Tag(0x001440a1), VR::LO, VR::none, {510, 3}, {30502, 29}, {30531, 32}, false},  // ImageQualityIndicatorMaterial
    {Tag(0x001440a2), VR::LO, VR::none, {510, 3}, {30563, 25}, {30588, 28}, false},  // ImageQualityIndicatorSize
    {Tag(0x00144101), VR::SQ, VR::none, {0, 1}, {30616, 32}, {30648, 35}, false},  // WaveDimensionsDefinitionSequence
    {Tag(0x00144102), VR::US, VR::none, {0, 1}, {30683, 19}, {30702, 21}, false},  // WaveDimensionNumber
    {Tag(0x00144103), VR::LO, VR::none, {0, 1}, {30723, 24}, {30747, 26}, false},  // WaveDimensionDescription
    {Tag(0x00144104), VR::US, VR::none, {0, 1}, {30773, 17}, {30790, 19}, false},  // WaveDimensionUnit
    {Tag(0x00144105), VR::CS, VR::none, {0, 1}, {30809, 22}, {30831, 25}, false},  // WaveDimensionValueType
    {Tag(0x00144106), VR::SQ, VR::none, {510, 3}, {30856, 27}, {30883, 30}, false},  // WaveDimensionValuesSequence
    {Tag(0x00144107), VR::US, VR::none, {0, 1}, {30913, 23}, {30936, 25}, false},  // ReferencedWaveDimension
    {Tag(0x00144108), VR::SL, VR::none, {0, 1}, {30961, 19}, {30980, 21}, false},  // IntegerNumericValue
    {Tag(0x00144109), VR::OB, VR::none, {0, 1}, {31001, 16}, {31017, 18}, false},  // ByteNumericValue
    {Tag(0x0014410a), VR::OW, VR::none, {0, 1}, {31035, 17}, {31052, 19}, false},  // ShortNumericValue
    {Tag(0x0014410b), VR::OF, VR::none, {0, 1}, {31071, 40}, {31111, 45}, false},  // SinglePrecisionFloatingPointNumericValue
    {Tag(0x0014410c), VR::OD, VR::none, {0, 1}, {31156, 40}, {31196, 45}, false},  // DoublePrecisionFloatingPointNumericValue
    {Tag(0x00145002), VR::IS, VR::none, {0, 1}, {31241, 11}, {31252, 12}, false},  // LINACEnergy
    {Tag(0x00145004), VR::IS, VR::none, {0, 1}, {31264, 11}, {31275, 12}, false},  // LINACOutput
    {Tag(0x00145100), VR::US, VR::none, {0, 1}, {31287, 14}, {31301, 15}, false},  // ActiveAperture
    {Tag(0x00145101), VR::DS, VR::none, {0, 1}, {31316, 13}, {31329, 14}, false},  // TotalAperture
    {Tag(0x00145102), VR::DS, VR::none, {0, 1}, {31343, 17}, {31360, 18}, false},  // ApertureElevation
    {Tag(0x00145103), VR::DS, VR::none, {0, 1}, {31378, 13}, {31391, 15}, false},  // MainLobeAngle
    {Tag(0x00145104), VR::DS, VR::none, {0, 1}, {31406, 13}, {31419, 15}, false},  // MainRoofAngle
    {Tag(0x00145105), VR::CS, VR::none, {0, 1}, {31434, 13}, {31447, 14}, false},  // ConnectorType
    {Tag(0x00145106), VR::SH, VR::none, {0, 1}, {31461, 16}, {31477, 18}, false},  // WedgeModelNumber
    {Tag(0x00145107), VR::DS, VR::none, {0, 1}, {31495, 15}, {31510, 17}, false},  // WedgeAngleFloat
    {Tag(0x00145108), VR::DS, VR::none, {0, 1}, {31527, 14}, {31541, 16}, false},  // WedgeRoofAngle
    {Tag(0x00145109), VR::CS, VR::none, {0, 1}, {31557, 21}, {31578, 24}, false},  // WedgeElement1Position
    {Tag(0x0014510a), VR::DS, VR::none, {0, 1}, {31602, 21}, {31623, 23}, false},  // WedgeMaterialVelocity
    {Tag(0x0014510b), VR::SH, VR::none, {0, 1}, {31646, 13}, {31659, 14}, false},  // WedgeMaterial
    {Tag(0x0014510c), VR::DS, VR::none, {0, 1}, {31673, 12}, {31685, 14}, false},  // WedgeOffsetZ
    {Tag(0x0014510d), VR::DS, VR::none, {0, 1}, {31699, 18}, {31717, 21}, false},  // WedgeOriginOffsetX
    {Tag(0x0014510e), VR::DS, VR::none, {0, 1}, {31738, 14}, {31752, 16}, false},  // WedgeTimeDelay
    {Tag(0x0014510f), VR::SH, VR::none, {0, 1}, {31768, 9}, {31777, 10}, false},  // WedgeName
    {Tag(0x00145110), VR::SH, VR::none, {0, 1}, {31787, 21}, {31808, 23}, false},  // WedgeManufacturerName
    {Tag(0x00145111), VR::LO, VR::none, {0, 1}, {31831, 16}, {31847, 17}, false},  // WedgeDescription
    {Tag(0x00145112), VR::DS, VR::none, {0, 1}, {31864, 16}, {31880, 18}, false},  // NominalBeamAngle
    {Tag(0x00145113), VR::DS, VR::none, {0, 1}, {31898, 12}, {31910, 14}, false},  // WedgeOffsetX
    {Tag(0x00145114), VR::DS, VR::none, {0, 1}, {31924, 12}, {31936, 14}, false},  // WedgeOffsetY
    {Tag(0x00145115), VR::DS, VR::none, {0, 1}, {31950, 16}, {31966, 18}, false},  // WedgeTotalLength
    {Tag(0x00145116), VR::DS, VR::none, {0, 1}, {31984, 20}, {32004, 23}, false},  // WedgeInContactLength
    {Tag(0x00145117), VR::DS, VR::none, {0, 1}, {32027, 13}, {32040, 15}, false},  // WedgeFrontGap
    {Tag(0x00145118), VR::DS, VR::none, {0, 1}, {32055, 16}, {32071, 18}, false},  // WedgeTotalHeight
    {Tag(0x00145119), VR::DS, VR::none, {0, 1}, {32089, 16}, {32105, 18}, false},  // WedgeFrontHeight
    {Tag(0x0014511a), VR::DS, VR::none, {0, 1}, {32123, 15}, {32138, 17}, false},  // WedgeRearHeight
    {Tag(0x0014511b), VR::DS, VR::none, {0, 1}, {32155, 15}, {32170, 17}, false},  // WedgeTotalWidth
    {Tag(0x0014511c), VR::DS, VR::none, {0, 1}, {32187, 19}, {32206, 22}, false},  // WedgeInContactWidth
    {Tag(0x0014511d), VR::DS, VR::none, {0, 1}, {32228, 18}, {32246, 20}, false},  // WedgeChamferHeight
    {Tag(0x0014511e), VR::CS, VR::none, {0, 1}, {32266, 10}, {32276, 11}, false},  // WedgeCurve
    {Tag(0x0014511f), VR::DS, VR::none, {0, 1}, {32287, 16}, {32303, 22}, false},  // RadiusAlongWedge
    {Tag(0x00146001), VR::SQ, VR::none, {0, 1}, {32325, 29}, {32354, 32}, false},  // ThermalCameraSettingsSequence
    {Tag(0x00146002), VR::DS, VR::none, {0, 1}, {32386, 20}, {32406, 22}, false},  // AcquisitionFrameRate
    {Tag(0x00146003), VR::DS, VR::none, {0, 1}, {32428, 15}, {32443, 16}, false},  // IntegrationTime
    {Tag(0x00146004), VR::DS, VR::none, {0, 1}, {32459, 25}, {32484, 28}, false},  // NumberOfCalibrationFrames
    {Tag(0x00146005), VR::DS, VR::none, {0, 1}, {32512, 34}, {32546, 40}, false},  // NumberOfRowsInFullAcquisitionImage
    {Tag(0x00146006), VR::DS, VR::none, {0, 1}, {32586, 37}, {32623, 43}, false},  // NumberOfColumnsInFullAcquisitionImage
    {Tag(0x00146007), VR::SQ, VR::none, {0, 1}, {32666, 29}, {32695, 32}, false},  // ThermalSourceSettingsSequence
    {Tag(0x00146008), VR::DS, VR::none, {0, 1}, {32727, 21}, {32748, 23}, false},  // SourceHorizontalPitch
    {Tag(0x00146009), VR::DS, VR::none, {0, 1}, {32771, 19}, {32790, 21}, false},  // SourceVerticalPitch
    {Tag(0x0014600a), VR::DS, VR::none, {0, 1}, {32811, 25}, {32836, 28}, false},  // SourceHorizontalScanSpeed
    {Tag(0x0014600b), VR::DS, VR::none, {0, 1}, {32864, 32}, {32896, 35}, false},  // ThermalSourceModulationFrequency
    {Tag(0x0014600c), VR::SQ, VR::none, {0, 1}, {32931, 30}, {32961, 33}, false},  // InductionSourceSettingSequence
    {Tag(0x0014600d), VR::DS, VR::none, {0, 1}, {32994, 13}, {33007, 14}, false},  // CoilFrequency
    {Tag(0x0014600e), VR::DS, VR::none, {0, 1}, {33021, 26}, {33047, 29}, false},  // CurrentAmplitudeAcrossCoil
    {Tag(0x0014600f), VR::SQ, VR::none, {0, 1}, {33076, 26}, {33102, 29}, false},  // FlashSourceSettingSequence
    {Tag(0x00146010), VR::DS, VR::none, {0, 1}, {33131, 13}, {33144, 14}, false},  // FlashDuration
    {Tag(0x00146011), VR::DS, VR::none, {510, 3}, {33158, 16}, {33174, 18}, false},  // FlashFrameNumber
    {Tag(0x00146012), VR::SQ, VR::none, {0, 1}, {33192, 26}, {33218, 29}, false},  // LaserSourceSettingSequence
    {Tag(0x00146013), VR::DS, VR::none, {0, 1}, {33247, 28}, {33275, 31}, false},  // HorizontalLaserSpotDimension
    {Tag(0x00146014), VR::DS, VR::none, {0, 1}, {33306, 26}, {33332, 29}, false},  // VerticalLaserSpotDimension
    {Tag(0x00146015), VR::DS, VR::none, {0, 1}, {33361, 15}, {33376, 16}, false},  // LaserWavelength
    {Tag(0x00146016), VR::DS, VR::none, {0, 1}, {33392, 10}, {33402, 11}, false},  // LaserPower
    {Tag(0x00146017), VR::SQ, VR::none, {0, 1}, {33413, 24}, {33437, 27}, false},  // ForcedGasSettingSequence
    {Tag(0x00146018), VR::SQ, VR::none, {0, 1}, {33464, 30}, {33494, 33}, false},  // VibrationSourceSettingSequence
    {Tag(0x00146019), VR::DS, VR::none, {0, 1}, {33527, 28}, {33555, 30}, false},  // VibrationExcitationFrequency
    {Tag(0x0014601a), VR::DS, VR::none, {0, 1}, {33585, 26}, {33611, 28}, false},  // VibrationExcitationVoltage
    {Tag(0x0014601b), VR::CS, VR::none, {0, 1}, {33639, 29}, {33668, 32}, false},  // ThermographyDataCaptureMethod
    {Tag(0x0014601c), VR::CS, VR::none, {0, 1}, {33700, 16}, {33716, 17}, false},  // ThermalTechnique
    {Tag(0x0014601d), VR::SQ, VR::none, {0, 1}, {33733, 25}, {33758, 28}, false},  // ThermalCameraCoreSequence
    {Tag(0x0014601e), VR::CS, VR::none, {0, 1}, {33786, 23}, {33809, 25}, false},  // DetectorWavelengthRange
    {Tag(0x0014601f), VR::CS, VR::none, {0, 1}, {33834, 28}, {33862, 31}, false},  // ThermalCameraCalibrationType
    {Tag(0x00146020), VR::UV, VR::none, {0, 1}, {33893, 23}, {33916, 25}, false},  // AcquisitionImageCounter
    {Tag(0x00146021), VR::DS, VR::none, {0, 1}, {33941, 21}, {33962, 23}, false},  // FrontPanelTemperature
    {Tag(0x00146022), VR::DS, VR::none, {0, 1}, {33985, 17}, {34002, 19}, false},  // AirGapTemperature
    {Tag(0x00146023), VR::DS, VR::none, {0, 1}, {34021, 17}, {34038, 19}, false},  // VerticalPixelSize
    {Tag(0x00146024), VR::DS, VR::none, {0, 1}, {34057, 19}, {34076, 21}, false},  // HorizontalPixelSize
    {Tag(0x00146025), VR::ST, VR::none, {510, 3}, {34097, 21}, {34118, 23}, false},  // DataStreamingProtocol
    {Tag(0x00146026), VR::SQ, VR::none, {0, 1}, {34141, 12}, {34153, 13}, false},  // LensSequence
    {Tag(0x00146027), VR::DS, VR::none, {0, 1}, {34166, 11}, {34177, 13}, false},  // FieldOfView
    {Tag(0x00146028), VR::LO, VR::none, {0, 1}, {34190, 22}, {34212, 24}, false},  // LensFilterManufacturer
    {Tag(0x00146029), VR::CS, VR::none, {0, 1}, {34236, 16}, {34252, 18}, false},  // CutoffFilterType
    {Tag(0x0014602a), VR::DS, VR::none, {510, 3}, {34270, 26}, {34296, 30}, false},  // LensFilterCutOffWavelength
    {Tag(0x0014602b), VR::SQ, VR::none, {0, 1}, {34326, 21}, {34347, 23}, false},  // ThermalSourceSequence
    {Tag(0x0014602c), VR::CS, VR::none, {0, 1}, {34370, 24}, {34394, 27}, false},  // ThermalSourceMotionState
    {Tag(0x0014602d), VR::CS, VR::none, {0, 1}, {34421, 23}, {34444, 26}, false},  // ThermalSourceMotionType
    {Tag(0x0014602e), VR::SQ, VR::none, {0, 1}, {34470, 24}, {34494, 26}, false},  // InductionHeatingSequence
    {Tag(0x0014602f), VR::ST, VR::none, {0, 1}, {34520, 19}, {34539, 21}, false},  // CoilConfigurationID
    {Tag(0x00146030), VR::DS, VR::none, {0, 1}, {34560, 19}, {34579, 23}, false},  // NumberOfTurnsInCoil
    {Tag(0x00146031), VR::CS, VR::none, {0, 1}, {34602, 21}, {34623, 24}, false},  // ShapeOfIndividualTurn
    {Tag(0x00146032), VR::DS, VR::none, {510, 3}, {34647, 20}, {34667, 23}, false},  // SizeOfIndividualTurn
    {Tag(0x00146033), VR::DS, VR::none, {510, 3}, {34690, 20}, {34710, 22}, false},  // DistanceBetweenTurns
    {Tag(0x00146034), VR::SQ, VR::none, {0, 1}, {34732, 20}, {34752, 22}, false},  // FlashHeatingSequence
    {Tag(0x00146035), VR::DS, VR::none, {0, 1}, {34774, 13}, {34787, 15}, false},  // NumberOfLamps
    {Tag(0x00146036), VR::ST, VR::none, {0, 1}, {34802, 28}, {34830, 30}, false},  // FlashSynchronizationProtocol
    {Tag(0x00146037), VR::CS, VR::none, {0, 1}, {34860, 23}, {34883, 25}, false},  // FlashModificationStatus
    {Tag(0x00146038), VR::SQ, VR::none, {0, 1}, {34908, 20}, {34928, 22}, false},  // LaserHeatingSequence
    {Tag(0x00146039), VR::LO, VR::none, {0, 1}, {34950, 17}, {34967, 18}, false},  // LaserManufacturer
    {Tag(0x0014603a), VR::LO, VR::none, {0, 1}, {34985, 16}, {35001, 18}, false},  // LaserModelNumber
    {Tag(0x0014603b), VR::ST, VR::none, {0, 1}, {35019, 20}, {35039, 22}, false},  // LaserTypeDescription
    {Tag(0x0014603c), VR::SQ, VR::none, {0, 1}, {35061, 24}, {35085, 27}, false},  // ForcedGasHeatingSequence
    {Tag(0x0014603d), VR::LO, VR::none, {0, 1}, {35112, 28}, {35140, 33}, false},  // GasUsedForHeatingCoolingPart
    {Tag(0x0014603e), VR::SQ, VR::none, {0, 1}, {35173, 29}, {35202, 32}, false},  // VibrationSonicHeatingSequence
    {Tag(0x0014603f), VR::LO, VR::none, {0, 1}, {35234, 17}, {35251, 18}, false},  // ProbeManufacturer
    {Tag(0x00146040), VR::LO, VR::none, {0, 1}, {35269, 16}, {35285, 18}, false},  // ProbeModelNumber
    {Tag(0x00146041), VR::DS, VR::none, {0, 1}, {35303, 12}, {35315, 13}, false},  // ApertureSize
    {Tag(0x00146042), VR::DS, VR::none, {0, 1}, {35328, 22}, {35350, 24}, false},  // ProbeResonantFrequency
    {Tag(0x00146043), VR::UT, VR::none, {0, 1}, {35374, 21}, {35395, 23}, false},  // HeatSourceDescription
    {Tag(0x00146044), VR::CS, VR::none, {0, 1}, {35418, 36}, {35454, 40}, false},  // SurfacePreparationWithOpticalCoating
    {Tag(0x00146045), VR::ST, VR::none, {0, 1}, {35494, 18}, {35512, 20}, false},  // OpticalCoatingType
    {Tag(0x00146046), VR::DS, VR::none, {0, 1}, {35532, 35}, {35567, 39}, false},  // ThermalConductivityOfExposedSurface
    {Tag(0x00146047), VR::DS, VR::none, {0, 1}, {35606, 15}, {35621, 16}, false},  // MaterialDensity
    {Tag(0x00146048), VR::DS, VR::none, {0, 1}, {35637, 31}, {35668, 35}, false},  // SpecificHeatOfInspectionSurface
    {Tag(0x00146049), VR::DS, VR::none, {0, 1}, {35703, 29}, {35732, 32}, false},  // EmissivityOfInspectionSurface
    {Tag(0x0014604a), VR::CS, VR::none, {510, 3}, {35764, 48}, {35812, 52}, false},  // ElectromagneticClassificationOfInspectionSurface
    {Tag(0x0014604c), VR::DS, VR::none, {0, 1}, {35864, 16}, {35880, 18}, false},  // MovingWindowSize
    {Tag(0x0014604d), VR::CS, VR::none, {0, 1}, {35898, 16}, {35914, 18}, false},  // MovingWindowType
    {Tag(0x0014604e), VR::DS, VR::none, {510, 3}, {35932, 19}, {35951, 21}, false},  // MovingWindowWeights
    {Tag(0x0014604f), VR::DS, VR::none, {0, 1}, {35972, 17}, {35989, 19}, false},  // MovingWindowPitch
    {Tag(0x00146050), VR::CS, VR::none, {0, 1}, {36008, 25}, {36033, 28}, false},  // MovingWindowPaddingScheme
    {Tag(0x00146051), VR::DS, VR::none, {0, 1}, {36061, 25}, {36086, 28}, false},  // MovingWindowPaddingLength
    {Tag(0x00146052), VR::SQ, VR::none, {0, 1}, {36114, 34}, {36148, 37}, false},  // SpatialFilteringParametersSequence
    {Tag(0x00146053), VR::CS, VR::none, {0, 1}, {36185, 22}, {36207, 24}, false},  // SpatialFilteringScheme
    {Tag(0x00146056), VR::DS, VR::none, {0, 1}, {36231, 26}, {36257, 29}, false},  // HorizontalMovingWindowSize
    {Tag(0x00146057), VR::DS, VR::none, {0, 1}, {36286, 24}, {36310, 27}, false},  // VerticalMovingWindowSize
    {Tag(0x00146059), VR::SQ, VR::none, {0, 1}, {36337, 25}, {36362, 27}, false},  // PolynomialFittingSequence
    {Tag(0x0014605a), VR::CS, VR::none, {510, 3}, {36389, 15}, {36404, 17}, false},  // FittingDataType
    {Tag(0x0014605b), VR::CS, VR::none, {0, 1}, {36421, 32}, {36453, 37}, false},  // OperationOnTimeAxisBeforeFitting
    {Tag(0x0014605c), VR::CS, VR::none, {0, 1}, {36490, 38}, {36528, 43}, false},  // OperationOnPixelIntensityBeforeFitting
    {Tag(0x0014605d), VR::DS, VR::none, {0, 1}, {36571, 17}, {36588, 19}, false},  // OrderOfPolynomial
    {Tag(0x0014605e), VR::CS, VR::none, {0, 1}, {36607, 35}, {36642, 39}, false},  // IndependentVariableForPolynomialFit
    {Tag(0x0014605f), VR::DS, VR::none, {510, 3}, {36681, 22}, {36681, 22}, false},  // PolynomialCoefficients
    {Tag(0x00146060), VR::CS, VR::none, {0, 1}, {36703, 25}, {36728, 28}, false},  // ThermographyPixelDataUnit
    {Tag(0x00160001), VR::DS, VR::none, {0, 1}, {36756, 10}, {36766, 11}, false},  // WhitePoint
    {Tag(0x00160002), VR::DS, VR::none, {17631, 1}, {36777, 21}, {36798, 22}, false},  // PrimaryChromaticities
    {Tag(0x00160003), VR::UT, VR::none, {0, 1}, {36820, 12}, {36832, 13}, false},  // BatteryLevel
    {Tag(0x00160004), VR::DS, VR::none, {0, 1}, {36845, 21}, {36866, 24}, false},  // ExposureTimeInSeconds
    {Tag(0x00160005), VR::DS, VR::none, {0, 1}, {36890, 7}, {36897, 8}, false},  // FNumber
    {Tag(0x00160006), VR::IS, VR::none, {0, 1}, {36905, 8}, {36913, 9}, false},  // OECFRows
    {Tag(0x00160007), VR::IS, VR::none, {0, 1}, {36922, 11}, {36933, 12}, false},  // OECFColumns
    {Tag(0x00160008), VR::UC, VR::none, {510, 3}, {36945, 15}, {36960, 17}, false},  // OECFColumnNames
    {Tag(0x00160009), VR::DS, VR::none, {510, 3}, {36977, 10}, {36987, 11}, false},  // OECFValues
    {Tag(0x0016000a), VR::IS, VR::none, {0, 1}, {36998, 28}, {37026, 31}, false},  // SpatialFrequencyResponseRows
    {Tag(0x0016000b), VR::IS, VR::none, {0, 1}, {37057, 31}, {37088, 34}, false},  // SpatialFrequencyResponseColumns
    {Tag(0x0016000c), VR::UC, VR::none, {510, 3}, {37122, 35}, {37157, 39}, false},  // SpatialFrequencyResponseColumnNames
    {Tag(0x0016000d), VR::DS, VR::none, {510, 3}, {37196, 30}, {37226, 33}, false},  // SpatialFrequencyResponseValues
    {Tag(0x0016000e), VR::IS, VR::none, {0, 1}, {37259, 27}, {37286, 31}, false},  // ColorFilterArrayPatternRows
    {Tag(0x0016000f), VR::IS, VR::none, {0, 1}, {37317, 30}, {37347, 34}, false},  // ColorFilterArrayPatternColumns
    {Tag(0x00160010), VR::DS, VR::none, {510, 3}, {37381, 29}, {37410, 33}, false},  // ColorFilterArrayPatternValues
    {Tag(0x00160011), VR::US, VR::none, {0, 1}, {37443, 17}, {37460, 19}, false},  // FlashFiringStatus
    {Tag(0x00160012), VR::US, VR::none, {0, 1}, {37479, 17}, {37496, 19}, false},  // FlashReturnStatus
    {Tag(0x00160013), VR::US, VR::none, {0, 1}, {37515, 9}, {37524, 10}, false},  // FlashMode
    {Tag(0x00160014), VR::US, VR::none, {0, 1}, {37534, 20}, {37554, 22}, false},  // FlashFunctionPresent
    {Tag(0x00160015), VR::US, VR::none, {0, 1}, {37576, 15}, {37591, 18}, false},  // FlashRedEyeMode
    {Tag(0x00160016), VR::US, VR::none, {0, 1}, {37609, 15}, {37624, 16}, false},  // ExposureProgram
    {Tag(0x00160017), VR::UT, VR::none, {0, 1}, {37640, 19}, {37659, 20}, false},  // SpectralSensitivity
    {Tag(0x00160018), VR::IS, VR::none, {0, 1}, {37679, 23}, {37702, 24}, false},  // PhotographicSensitivity
    {Tag(0x00160019), VR::IS, VR::none, {0, 1}, {37726, 13}, {37739, 15}, false},  // SelfTimerMode
    {Tag(0x0016001a), VR::US, VR::none, {0, 1}, {37754, 15}, {37769, 16}, false},  // SensitivityType
    {Tag(0x0016001b), VR::IS, VR::none, {0, 1}, {37785, 25}, {37810, 27}, false},  // StandardOutputSensitivity
    {Tag(0x0016001c), VR::IS, VR::none, {0, 1}, {37837, 24}, {37861, 26}, false},  // RecommendedExposureIndex
    {Tag(0x0016001d), VR::IS, VR::none, {0, 1}, {37887, 8}, {37895, 9}, false},  // ISOSpeed
    {Tag(0x0016001e), VR::IS, VR::none, {0, 1}, {37904, 19}, {37923, 22}, false},  // ISOSpeedLatitudeyyy
    {Tag(0x0016001f), VR::IS, VR::none, {0, 1}, {37945, 19}, {37964, 22}, false},  // ISOSpeedLatitudezzz
    {Tag(0x00160020), VR::UT, VR::none, {0, 1}, {37986, 11}, {37997, 12}, false},  // EXIFVersion
    {Tag(0x00160021), VR::DS, VR::none, {0, 1}, {38009, 17}, {38026, 19}, false},  // ShutterSpeedValue
    {Tag(0x00160022), VR::DS, VR::none, {0, 1}, {38045, 13}, {38058, 14}, false},  // ApertureValue
    {Tag(0x00160023), VR::DS, VR::none, {0, 1}, {38072, 15}, {38087, 16}, false},  // BrightnessValue
    {Tag(0x00160024), VR::DS, VR::none, {0, 1}, {38103, 17}, {38120, 19}, false},  // ExposureBiasValue
    {Tag(0x00160025), VR::DS, VR::none, {0, 1}, {38139, 16}, {38155, 18}, false},  // MaxApertureValue
    {Tag(0x00160026), VR::DS, VR::none, {0, 1}, {38173, 15}, {38188, 16}, false},  // SubjectDistance
    {Tag(0x00160027), VR::US, VR::none, {0, 1}, {38204, 12}, {38216, 13}, false},  // MeteringMode
    {Tag(0x00160028), VR::US, VR::none, {0, 1}, {38229, 11}, {38240, 12}, false},  // LightSource
    {Tag(0x00160029), VR::DS, VR::none, {0, 1}, {38252, 11}, {38263, 12}, false},  // FocalLength
    {Tag(0x0016002a), VR::IS, VR::none, {38275, 3}, {38278, 11}, {38289, 12}, false},  // SubjectArea
    {Tag(0x0016002b), VR::OB, VR::none, {0, 1}, {38301, 9}, {38310, 10}, false},  // MakerNote
    {Tag(0x00160030), VR::DS, VR::none, {0, 1}, {38320, 11}, {38320, 11}, false},  // Temperature
    {Tag(0x00160031), VR::DS, VR::none, {0, 1}, {38331, 8}, {38331, 8}, false},  // Humidity
    {Tag(0x00160032), VR::DS, VR::none, {0, 1}, {38339, 8}, {38339, 8}, false},  // Pressure
    {Tag(0x00160033), VR::DS, VR::none, {0, 1}, {38347, 10}, {38357, 11}, false},  // WaterDepth
    {Tag(0x00160034), VR::DS, VR::none, {0, 1}, {38368, 12}, {38368, 12}, false},  // Acceleration
    {Tag(0x00160035), VR::DS, VR::none, {0, 1}, {38380, 20}, {38400, 22}, false},  // CameraElevationAngle
    {Tag(0x00160036), VR::DS, VR::none, {8152, 3}, {38422, 11}, {38433, 12}, false},  // FlashEnergy
    {Tag(0x00160037), VR::IS, VR::none, {12834, 1}, {38445, 15}, {38460, 16}, false},  // SubjectLocation
    {Tag(0x00160038), VR::DS, VR::none, {0, 1}, {38476, 25}, {38501, 27}, false},  // PhotographicExposureIndex
    {Tag(0x00160039), VR::US, VR::none, {0, 1}, {38528, 13}, {38541, 14}, false},  // SensingMethod
    {Tag(0x0016003a), VR::US, VR::none, {0, 1}, {38555, 10}, {38565, 11}, false},  // FileSource
    {Tag(0x0016003b), VR::US, VR::none, {0, 1}, {38576, 9}, {38585, 10}, false},  // SceneType
    {Tag(0x00160041), VR::US, VR::none, {0, 1}, {38595, 14}, {38609, 15}, false},  // CustomRendered
    {Tag(0x00160042), VR::US, VR::none, {0, 1}, {38624, 12}, {38636, 13}, false},  // ExposureMode
    {Tag(0x00160043), VR::US, VR::none, {0, 1}, {38649, 12}, {38661, 13}, false},  // WhiteBalance
    {Tag(0x00160044), VR::DS, VR::none, {0, 1}, {38674, 16}, {38690, 18}, false},  // DigitalZoomRatio
    {Tag(0x00160045), VR::IS, VR::none, {0, 1}, {38708, 21}, {38729, 25}, false},  // FocalLengthIn35mmFilm
    {Tag(0x00160046), VR::US, VR::none, {0, 1}, {38754, 16}, {38770, 18}, false},  // SceneCaptureType
    {Tag(0x00160047), VR::US, VR::none, {0, 1}, {38788, 11}, {38799, 12}, false},  // GainControl
    {Tag(0x00160048), VR::US, VR::none, {0, 1}, {38811, 8}, {38811, 8}, false},  // Contrast
    {Tag(0x00160049), VR::US, VR::none, {0, 1}, {38819, 10}, {38819, 10}, false},  // Saturation
    {Tag(0x0016004a), VR::US, VR::none, {0, 1}, {38829, 9}, {38829, 9}, false},  // Sharpness
    {Tag(0x0016004b), VR::OB, VR::none, {0, 1}, {38838, 24}, {38862, 26}, false},  // DeviceSettingDescription
    {Tag(0x0016004c), VR::US, VR::none, {0, 1}, {38888, 20}, {38908, 22}, false},  // SubjectDistanceRange
    {Tag(0x0016004d), VR::UT, VR::none, {0, 1}, {38930, 15}, {38945, 17}, false},  // CameraOwnerName
    {Tag(0x0016004e), VR::DS, VR::none, {38962, 1}, {38963, 17}, {38980, 18}, false},  // LensSpecification
    {Tag(0x0016004f), VR::UT, VR::none, {0, 1}, {38998, 8}, {39006, 9}, false},  // LensMake
    {Tag(0x00160050), VR::UT, VR::none, {0, 1}, {39015, 9}, {39024, 10}, false},  // LensModel
    {Tag(0x00160051), VR::UT, VR::none, {0, 1}, {39034, 16}, {39050, 18}, false},  // LensSerialNumber
    {Tag(0x00160061), VR::CS, VR::none, {0, 1}, {39068, 21}, {39089, 22}, false},  // InteroperabilityIndex
    {Tag(0x00160062), VR::OB, VR::none, {0, 1}, {39111, 23}, {39134, 24}, false},  // InteroperabilityVersion
    {Tag(0x00160070), VR::OB, VR::none, {0, 1}, {39158, 12}, {39170, 14}, false},  // GPSVersionID
    {Tag(0x00160071), VR::CS, VR::none, {0, 1}, {39184, 14}, {39198, 16}, false},  // GPSLatitudeRef
    {Tag(0x00160072), VR::DS, VR::none, {17631, 1}, {39214, 11}, {39225, 12}, false},  // GPSLatitude
    {Tag(0x00160073), VR::CS, VR::none, {0, 1}, {39237, 15}, {39252, 17}, false},  // GPSLongitudeRef
    {Tag(0x00160074), VR::DS, VR::none, {17631, 1}, {39269, 12}, {39281, 13}, false},  // GPSLongitude
    {Tag(0x00160075), VR::US, VR::none, {0, 1}, {39294, 14}, {39308, 16}, false},  // GPSAltitudeRef
    {Tag(0x00160076), VR::DS, VR::none, {0, 1}, {39324, 11}, {39335, 12}, false},  // GPSAltitude
    {Tag(0x00160077), VR::DT, VR::none, {0, 1}, {39347, 12}, {39359, 14}, false},  // GPSTimeStamp
    {Tag(0x00160078), VR::UT, VR::none, {0, 1}, {39373, 13}, {39386, 14}, false},  // GPSSatellites
    {Tag(0x00160079), VR::CS, VR::none, {0, 1}, {39400, 9}, {39409, 10}, false},  // GPSStatus
    {Tag(0x0016007a), VR::CS, VR::none, {0, 1}, {39419, 14}, {39433, 16}, false},  // GPSMeasureMode
    {Tag(0x0016007b), VR::DS, VR::none, {0, 1}, {39449, 6}, {39455, 7}, false},  // GPSDOP
    {Tag(0x0016007c), VR::CS, VR::none, {0, 1}, {39462, 11}, {39473, 13}, false},  // GPSSpeedRef
    {Tag(0x0016007d), VR::DS, VR::none, {0, 1}, {39486, 8}, {39494, 9}, false},  // GPSSpeed
    {Tag(0x0016007e), VR::CS, VR::none, {0, 1}, {39503, 11}, {39514, 13}, false},  // GPSTrackRef
    {Tag(0x0016007f), VR::DS, VR::none, {0, 1}, {39527, 8}, {39535, 9}, false},  // GPSTrack
    {Tag(0x00160080), VR::CS, VR::none, {0, 1}, {39544, 18}, {39562, 21}, false},  // GPSImgDirectionRef
    {Tag(0x00160081), VR::DS, VR::none, {0, 1}, {39583, 15}, {39598, 17}, false},  // GPSImgDirection
    {Tag(0x00160082), VR::UT, VR::none, {0, 1}, {39615, 11}, {39626, 13}, false},  // GPSMapDatum
    {Tag(0x00160083), VR::CS, VR::none, {0, 1}, {39639, 18}, {39657, 21}, false},  // GPSDestLatitudeRef
    {Tag(0x00160084), VR::DS, VR::none, {17631, 1}, {39678, 15}, {39693, 17}, false},  // GPSDestLatitude
    {Tag(0x00160085), VR::CS, VR::none, {0, 1}, {39710, 19}, {39729, 22}, false},  // GPSDestLongitudeRef
    {Tag(0x00160086), VR::DS, VR::none, {17631, 1}, {39751, 16}, {39767, 18}, false},  // GPSDestLongitude
    {Tag(0x00160087), VR::CS, VR::none, {0, 1}, {39785, 17}, {39802, 20}, false},  // GPSDestBearingRef
    {Tag(0x00160088), VR::DS, VR::none, {0, 1}, {39822, 14}, {39836, 16}, false},  // GPSDestBearing
    {Tag(0x00160089), VR::CS, VR::none, {0, 1}, {39852, 18}, {39870, 21}, false},  // GPSDestDistanceRef
    {Tag(0x0016008a), VR::DS, VR::none, {0, 1}, {39891, 15}, {39906, 17}, false},  // GPSDestDistance
    {Tag(0x0016008b), VR::OB, VR::none, {0, 1}, {39923, 19}, {39942, 21}, false},  // GPSProcessingMethod
    {Tag(0x0016008c), VR::OB, VR::none, {0, 1}, {39963, 18}, {39981, 20}, false},  // GPSAreaInformation
    {Tag(0x0016008d), VR::DT, VR::none, {0, 1}, {40001, 12}, {40013, 14}, false},  // GPSDateStamp
    {Tag(0x0016008e), VR::IS, VR::none, {0, 1}, {40027, 15}, {40042, 16}, false},  // GPSDifferential
    {Tag(0x00161001), VR::CS, VR::none, {0, 1}, {40058, 23}, {40081, 25}, false},  // LightSourcePolarization
    {Tag(0x00161002), VR::DS, VR::none, {0, 1}, {40106, 23}, {40129, 25}, false},  // EmitterColorTemperature
    {Tag(0x00161003), VR::CS, VR::none, {0, 1}, {40154, 13}, {40167, 14}, false},  // ContactMethod
    {Tag(0x00161004), VR::CS, VR::none, {510, 3}, {40181, 14}, {40195, 15}, false},  // ImmersionMedia
    {Tag(0x00161005), VR::DS, VR::none, {0, 1}, {40210, 26}, {40236, 28}, false},  // OpticalMagnificationFactor
    {Tag(0x00180010), VR::LO, VR::none, {0, 1}, {40264, 18}, {40282, 20}, false},  // ContrastBolusAgent
    {Tag(0x00180012), VR::SQ, VR::none, {0, 1}, {40302, 26}, {40328, 29}, false},  // ContrastBolusAgentSequence
    {Tag(0x00180013), VR::FL, VR::none, {0, 1}, {40357, 25}, {40382, 28}, false},  // ContrastBolusT1Relaxivity
    {Tag(0x00180014), VR::SQ, VR::none, {0, 1}, {40410, 40}, {40450, 44}, false},  // ContrastBolusAdministrationRouteSequence
    {Tag(0x00180015), VR::CS, VR::none, {0, 1}, {40494, 16}, {40510, 18}, false},  // BodyPartExamined
    {Tag(0x00180020), VR::CS, VR::none, {510, 3}, {40528, 16}, {40544, 17}, false},  // ScanningSequence
    {Tag(0x00180021), VR::CS, VR::none, {510, 3}, {40561, 15}, {40576, 16}, false},  // SequenceVariant
    {Tag(0x00180022), VR::CS, VR::none, {510, 3}, {40592, 11}, {40603, 12}, false},  // ScanOptions
    {Tag(0x00180023), VR::CS, VR::none, {0, 1}, {40615, 17}, {40632, 19}, false},  // MRAcquisitionType
    {Tag(0x00180024), VR::SH, VR::none, {0, 1}, {40651, 12}, {40663, 13}, false},  // SequenceName
    {Tag(0x00180025), VR::CS, VR::none, {0, 1}, {40676, 9}, {40685, 10}, false},  // AngioFlag
    {Tag(0x00180026), VR::SQ, VR::none, {0, 1}, {40695, 35}, {40730, 38}, false},  // InterventionDrugInformationSequence
    {Tag(0x00180027), VR::TM, VR::none, {0, 1}, {40768, 24}, {40792, 27}, false},  // InterventionDrugStopTime
    {Tag(0x00180028), VR::DS, VR::none, {0, 1}, {40819, 20}, {40839, 22}, false},  // InterventionDrugDose
    {Tag(0x00180029), VR::SQ, VR::none, {0, 1}, {40861, 28}, {40889, 31}, false},  // InterventionDrugCodeSequence
    {Tag(0x0018002a), VR::SQ, VR::none, {0, 1}, {40920, 22}, {40942, 24}, false},  // AdditionalDrugSequence
    {Tag(0x00180030), VR::LO, VR::none, {510, 3}, {40966, 12}, {40966, 12}, true},  // Radionuclide
    {Tag(0x00180031), VR::LO, VR::none, {0, 1}, {40978, 19}, {40978, 19}, false},  // Radiopharmaceutical
    {Tag(0x00180032), VR::DS, VR::none, {0, 1}, {40997, 22}, {41019, 24}, true},  // EnergyWindowCenterline
    {Tag(0x00180033), VR::DS, VR::none, {510, 3}, {41043, 22}, {41065, 25}, true},  // EnergyWindowTotalWidth
    {Tag(0x00180034), VR::LO, VR::none, {0, 1}, {41090, 20}, {41110, 22}, false},  // InterventionDrugName
    {Tag(0x00180035), VR::TM, VR::none, {0, 1}, {41132, 25}, {41157, 28}, false},  // InterventionDrugStartTime
    {Tag(0x00180036), VR::SQ, VR::none, {0, 1}, {41185, 20}, {41205, 21}, false},  // InterventionSequence
    {Tag(0x00180037), VR::CS, VR::none, {0, 1}, {41226, 11}, {41237, 12}, true},  // TherapyType
    {Tag(0x00180038), VR::CS, VR::none, {0, 1}, {41249, 18}, {41267, 19}, false},  // InterventionStatus
    {Tag(0x00180039), VR::CS, VR::none, {0, 1}, {41286, 18}, {41304, 19}, true},  // TherapyDescription
    {Tag(0x0018003a), VR::ST, VR::none, {0, 1}, {41323, 23}, {41346, 24}, false},  // InterventionDescription
    {Tag(0x00180040), VR::IS, VR::none, {0, 1}, {41370, 8}, {41378, 9}, false},  // CineRate
    {Tag(0x00180042), VR::CS, VR::none, {0, 1}, {41387, 19}, {41406, 22}, false},  // InitialCineRunState
    {Tag(0x00180050), VR::DS, VR::none, {0, 1}, {41428, 14}, {41442, 15}, false},  // SliceThickness
    {Tag(0x00180060), VR::DS, VR::none, {0, 1}, {41457, 3}, {41457, 3}, false},  // KVP
    {Tag(0x00180061), VR::DS, VR::none, {0, 1}, {0, 0}, {7321, 13}, true},  // 
    {Tag(0x00180070), VR::IS, VR::none, {0, 1}, {41460, 17}, {41477, 18}, false},  // CountsAccumulated
    {Tag(0x00180071), VR::CS, VR::none, {0, 1}, {41495, 31}, {41526, 33}, false},  // AcquisitionTerminationCondition
    {Tag(0x00180072), VR::DS, VR::none, {0, 1}, {41559, 17}, {41576, 18}, false},  // EffectiveDuration
    {Tag(0x00180073), VR::CS, VR::none, {0, 1}, {41594, 25}, {41619, 27}, false},  // AcquisitionStartCondition
    {Tag(0x00180074), VR::IS, VR::none, {0, 1}, {41646, 29}, {41675, 32}, false},  // AcquisitionStartConditionData
    {Tag(0x00180075), VR::IS, VR::none, {0, 1}, {41707, 35}, {41742, 38}, false},  // AcquisitionTerminationConditionData
    {Tag(0x00180080), VR::DS, VR::none, {0, 1}, {41780, 14}, {41794, 15}, false},  // RepetitionTime
    {Tag(0x00180081), VR::DS, VR::none, {0, 1}, {41809, 8}, {41817, 9}, false},  // EchoTime
    {Tag(0x00180082), VR::DS, VR::none, {0, 1}, {41826, 13}, {41839, 14}, false},  // InversionTime
    {Tag(0x00180083), VR::DS, VR::none, {0, 1}, {41853, 16}, {41869, 18}, false},  // NumberOfAverages
    {Tag(0x00180084), VR::DS, VR::none, {0, 1}, {41887, 16}, {41903, 17}, false},  // ImagingFrequency
    {Tag(0x00180085), VR::SH, VR::none, {0, 1}, {41920, 13}, {41933, 14}, false},  // ImagedNucleus
    {Tag(0x00180086), VR::IS, VR::none, {510, 3}, {41947, 11}, {41958, 14}, false},  // EchoNumbers
    {Tag(0x00180087), VR::DS, VR::none, {0, 1}, {41972, 21}, {41993, 23}, false},  // MagneticFieldStrength
    {Tag(0x00180088), VR::DS, VR::none, {0, 1}, {42016, 20}, {42036, 22}, false},  // SpacingBetweenSlices
    {Tag(0x00180089), VR::IS, VR::none, {0, 1}, {42058, 26}, {42084, 30}, false},  // NumberOfPhaseEncodingSteps
    {Tag(0x00180090), VR::DS, VR::none, {0, 1}, {42114, 22}, {42136, 24}, false},  // DataCollectionDiameter
    {Tag(0x00180091), VR::IS, VR::none, {0, 1}, {42160, 15}, {42175, 17}, false},  // EchoTrainLength
    {Tag(0x00180093), VR::DS, VR::none, {0, 1}, {42192, 15}, {42207, 16}, false},  // PercentSampling
    {Tag(0x00180094), VR::DS, VR::none, {0, 1}, {42223, 23}, {42246, 27}, false},  // PercentPhaseFieldOfView
    {Tag(0x00180095), VR::DS, VR::none, {0, 1}, {42273, 14}, {42287, 15}, false},  // PixelBandwidth
    {Tag(0x00181000), VR::LO, VR::none, {0, 1}, {42302, 18}, {42320, 20}, false},  // DeviceSerialNumber
    {Tag(0x00181002), VR::UI, VR::none, {0, 1}, {42340, 9}, {42349, 10}, false},  // DeviceUID
    {Tag(0x00181003), VR::LO, VR::none, {0, 1}, {42359, 8}, {42367, 9}, false},  // DeviceID
    {Tag(0x00181004), VR::LO, VR::none, {0, 1}, {42376, 7}, {42383, 8}, false},  // PlateID
    {Tag(0x00181005), VR::LO, VR::none, {0, 1}, {42391, 11}, {42402, 12}, false},  // GeneratorID
    {Tag(0x00181006), VR::LO, VR::none, {0, 1}, {42414, 6}, {42420, 7}, false},  // GridID
    {Tag(0x00181007), VR::LO, VR::none, {0, 1}, {42427, 10}, {42437, 11}, false},  // CassetteID
    {Tag(0x00181008), VR::LO, VR::none, {0, 1}, {42448, 8}, {42456, 9}, false},  // GantryID
    {Tag(0x00181009), VR::UT, VR::none, {0, 1}, {42465, 22}, {42487, 24}, false},  // UniqueDeviceIdentifier
    {Tag(0x0018100a), VR::SQ, VR::none, {0, 1}, {42511, 11}, {42522, 12}, false},  // UDISequence
    {Tag(0x0018100b), VR::UI, VR::none, {510, 3}, {42534, 26}, {42560, 31}, false},  // ManufacturerDeviceClassUID
    {Tag(0x00181010), VR::LO, VR::none, {0, 1}, {42591, 24}, {42615, 27}, false},  // SecondaryCaptureDeviceID
    {Tag(0x00181011), VR::LO, VR::none, {0, 1}, {42642, 24}, {42666, 27}, true},  // HardcopyCreationDeviceID
    {Tag(0x00181012), VR::DA, VR::none, {0, 1}, {42693, 22}, {42715, 25}, false},  // DateOfSecondaryCapture
    {Tag(0x00181014), VR::TM, VR::none, {0, 1}, {42740, 22}, {42762, 25}, false},  // TimeOfSecondaryCapture
    {Tag(0x00181016), VR::LO, VR::none, {0, 1}, {42787, 34}, {42821, 37}, false},  // SecondaryCaptureDeviceManufacturer
    {Tag(0x00181017), VR::LO, VR::none, {0, 1}, {42858, 26}, {42884, 28}, true},  // HardcopyDeviceManufacturer
    {Tag(0x00181018), VR::LO, VR::none, {0, 1}, {42912, 43}, {42955, 50}, false},  // SecondaryCaptureDeviceManufacturerModelName
    {Tag(0x00181019), VR::LO, VR::none, {510, 3}, {43005, 38}, {43043, 42}, false},  // SecondaryCaptureDeviceSoftwareVersions
    {Tag(0x0018101a), VR::LO, VR::none, {510, 3}, {43085, 29}, {43114, 32}, true},  // HardcopyDeviceSoftwareVersion
    {Tag(0x0018101b), VR::LO, VR::none, {0, 1}, {43146, 35}, {43181, 41}, true},  // HardcopyDeviceManufacturerModelName
    {Tag(0x00181020), VR::LO, VR::none, {510, 3}, {43222, 16}, {43238, 17}, false},  // SoftwareVersions
    {Tag(0x00181022), VR::SH, VR::none, {0, 1}, {43255, 24}, {43279, 27}, false},  // VideoImageFormatAcquired
    {Tag(0x00181023), VR::LO, VR::none, {0, 1}, {43306, 26}, {43332, 29}, false},  // DigitalImageFormatAcquired
    {Tag(0x00181030), VR::LO, VR::none, {0, 1}, {43361, 12}, {43373, 13}, false},  // ProtocolName
    {Tag(0x00181040), VR::LO, VR::none, {0, 1}, {43386, 18}, {43404, 20}, false},  // ContrastBolusRoute
    {Tag(0x00181041), VR::DS, VR::none, {0, 1}, {43424, 19}, {43443, 21}, false},  // ContrastBolusVolume
    {Tag(0x00181042), VR::TM, VR::none, {0, 1}, {43464, 22}, {43486, 25}, false},  // ContrastBolusStartTime
    {Tag(0x00181043), VR::TM, VR::none, {0, 1}, {43511, 21}, {43532, 24}, false},  // ContrastBolusStopTime
    {Tag(0x00181044), VR::DS, VR::none, {0, 1}, {43556, 22}, {43578, 25}, false},  // ContrastBolusTotalDose
    {Tag(0x00181045), VR::IS, VR::none, {0, 1}, {43603, 13}, {43616, 14}, false},  // SyringeCounts
    {Tag(0x00181046), VR::DS, VR::none, {510, 3}, {43630, 16}, {43646, 18}, false},  // ContrastFlowRate
    {Tag(0x00181047), VR::DS, VR::none, {510, 3}, {43664, 20}, {43684, 22}, false},  // ContrastFlowDuration
    {Tag(0x00181048), VR::CS, VR::none, {0, 1}, {43706, 23}, {43729, 25}, false},  // ContrastBolusIngredient
    {Tag(0x00181049), VR::DS, VR::none, {0, 1}, {43754, 36}, {43790, 39}, false},  // ContrastBolusIngredientConcentration
    {Tag(0x00181050), VR::DS, VR::none, {0, 1}, {43829, 17}, {43846, 18}, false},  // SpatialResolution
    {Tag(0x00181060), VR::DS, VR::none, {0, 1}, {43864, 11}, {43875, 12}, false},  // TriggerTime
    {Tag(0x00181061), VR::LO, VR::none, {0, 1}, {43887, 19}, {43906, 22}, false},  // TriggerSourceOrType
    {Tag(0x00181062), VR::IS, VR::none, {0, 1}, {43928, 15}, {43943, 16}, false},  // NominalInterval
    {Tag(0x00181063), VR::DS, VR::none, {0, 1}, {43959, 9}, {43968, 10}, false},  // FrameTime
    {Tag(0x00181064), VR::LO, VR::none, {0, 1}, {43978, 18}, {43996, 20}, false},  // CardiacFramingType
    {Tag(0x00181065), VR::DS, VR::none, {510, 3}, {44016, 15}, {44031, 17}, false},  // FrameTimeVector
    {Tag(0x00181066), VR::DS, VR::none, {0, 1}, {44048, 10}, {44058, 11}, false},  // FrameDelay
    {Tag(0x00181067), VR::DS, VR::none, {0, 1}, {44069, 17}, {44086, 19}, false},  // ImageTriggerDelay
    {Tag(0x00181068), VR::DS, VR::none, {0, 1}, {44105, 24}, {44129, 27}, false},  // MultiplexGroupTimeOffset
    {Tag(0x00181069), VR::DS, VR::none, {0, 1}, {44156, 17}, {44173, 19}, false},  // TriggerTimeOffset
    {Tag(0x0018106a), VR::CS, VR::none, {0, 1}, {44192, 22}, {44214, 23}, false},  // SynchronizationTrigger
    {Tag(0x0018106c), VR::US, VR::none, {12834, 1}, {44237, 22}, {44259, 23}, false},  // SynchronizationChannel
    {Tag(0x0018106e), VR::UL, VR::none, {0, 1}, {44282, 21}, {44303, 23}, false},  // TriggerSamplePosition
    {Tag(0x00181070), VR::LO, VR::none, {0, 1}, {44326, 24}, {44350, 25}, false},  // RadiopharmaceuticalRoute
    {Tag(0x00181071), VR::DS, VR::none, {0, 1}, {44375, 25}, {44400, 26}, false},  // RadiopharmaceuticalVolume
    {Tag(0x00181072), VR::TM, VR::none, {0, 1}, {44426, 28}, {44454, 30}, false},  // RadiopharmaceuticalStartTime
    {Tag(0x00181073), VR::TM, VR::none, {0, 1}, {44484, 27}, {44511, 29}, false},  // RadiopharmaceuticalStopTime
    {Tag(0x00181074), VR::DS, VR::none, {0, 1}, {44540, 21}, {44561, 23}, false},  // RadionuclideTotalDose
    {Tag(0x00181075), VR::DS, VR::none, {0, 1}, {44584, 20}, {44604, 22}, false},  // RadionuclideHalfLife
    {Tag(0x00181076), VR::DS, VR::none, {0, 1}, {44626, 28}, {44654, 30}, false},  // RadionuclidePositronFraction
    {Tag(0x00181077), VR::DS, VR::none, {0, 1}, {44684, 35}, {44719, 37}, false},  // RadiopharmaceuticalSpecificActivity
    {Tag(0x00181078), VR::DT, VR::none, {0, 1}, {44756, 32}, {44788, 34}, false},  // RadiopharmaceuticalStartDateTime
    {Tag(0x00181079), VR::DT, VR::none, {0, 1}, {44822, 31}, {44853, 33}, false},  // RadiopharmaceuticalStopDateTime
    {Tag(0x00181080), VR::CS, VR::none, {0, 1}, {44886, 17}, {44903, 19}, false},  // BeatRejectionFlag
    {Tag(0x00181081), VR::IS, VR::none, {0, 1}, {44922, 10}, {44932, 13}, false},  // LowRRValue
    {Tag(0x00181082), VR::IS, VR::none, {0, 1}, {44945, 11}, {44956, 14}, false},  // HighRRValue
    {Tag(0x00181083), VR::IS, VR::none, {0, 1}, {44970, 17}, {44987, 18}, false},  // IntervalsAcquired
    {Tag(0x00181084), VR::IS, VR::none, {0, 1}, {45005, 17}, {45022, 18}, false},  // IntervalsRejected
    {Tag(0x00181085), VR::LO, VR::none, {0, 1}, {45040, 12}, {45052, 13}, false},  // PVCRejection
    {Tag(0x00181086), VR::IS, VR::none, {0, 1}, {45065, 9}, {45074, 10}, false},  // SkipBeats
    {Tag(0x00181088), VR::IS, VR::none, {0, 1}, {45084, 9}, {45093, 10}, false},  // HeartRate
    {Tag(0x00181090), VR::IS, VR::none, {0, 1}, {45103, 21}, {45124, 24}, false},  // CardiacNumberOfImages
    {Tag(0x00181094), VR::IS, VR::none, {0, 1}, {45148, 13}, {45161, 14}, false},  // TriggerWindow
    {Tag(0x00181100), VR::DS, VR::none, {0, 1}, {45175, 22}, {45197, 23}, false},  // ReconstructionDiameter
    {Tag(0x00181110), VR::DS, VR::none, {0, 1}, {45220, 24}, {45244, 27}, false},  // DistanceSourceToDetector
    {Tag(0x00181111), VR::DS, VR::none, {0, 1}, {45271, 23}, {45294, 26}, false},  // DistanceSourceToPatient
    {Tag(0x00181114), VR::DS, VR::none, {0, 1}, {45320, 40}, {45360, 43}, false},  // EstimatedRadiographicMagnificationFactor
    {Tag(0x00181120), VR::DS, VR::none, {0, 1}, {45403, 18}, {45421, 20}, false},  // GantryDetectorTilt
    {Tag(0x00181121), VR::DS, VR::none, {0, 1}, {45441, 18}, {45459, 20}, false},  // GantryDetectorSlew
    {Tag(0x00181130), VR::DS, VR::none, {0, 1}, {45479, 11}, {45490, 12}, false},  // TableHeight
    {Tag(0x00181131), VR::DS, VR::none, {0, 1}, {45502, 13}, {45515, 14}, false},  // TableTraverse
    {Tag(0x00181134), VR::CS, VR::none, {0, 1}, {45529, 11}, {45540, 12}, false},  // TableMotion
    {Tag(0x00181135), VR::DS, VR::none, {510, 3}, {45552, 22}, {45574, 24}, false},  // TableVerticalIncrement
    {Tag(0x00181136), VR::DS, VR::none, {510, 3}, {45598, 21}, {45619, 23}, false},  // TableLateralIncrement
    {Tag(0x00181137), VR::DS, VR::none, {510, 3}, {45642, 26}, {45668, 28}, false},  // TableLongitudinalIncrement
    {Tag(0x00181138), VR::DS, VR::none, {0, 1}, {45696, 10}, {45706, 11}, false},  // TableAngle
    {Tag(0x0018113a), VR::CS, VR::none, {0, 1}, {45717, 9}, {45726, 10}, false},  // TableType
    {Tag(0x00181140), VR::CS, VR::none, {0, 1}, {45736, 17}, {45753, 18}, false},  // RotationDirection
    {Tag(0x00181141), VR::DS, VR::none, {0, 1}, {45771, 15}, {45786, 16}, true},  // AngularPosition
    {Tag(0x00181142), VR::DS, VR::none, {510, 3}, {45802, 14}, {45816, 15}, false},  // RadialPosition
    {Tag(0x00181143), VR::DS, VR::none, {0, 1}, {45831, 7}, {45838, 8}, false},  // ScanArc
    {Tag(0x00181144), VR::DS, VR::none, {0, 1}, {45846, 11}, {45857, 12}, false},  // AngularStep
    {Tag(0x00181145), VR::DS, VR::none, {0, 1}, {45869, 22}, {45891, 25}, false},  // CenterOfRotationOffset
    {Tag(0x00181146), VR::DS, VR::none, {510, 3}, {45916, 14}, {45930, 15}, true},  // RotationOffset
    {Tag(0x00181147), VR::CS, VR::none, {0, 1}, {45945, 16}, {45961, 19}, false},  // FieldOfViewShape
    {Tag(0x00181149), VR::IS, VR::none, {8152, 3}, {45980, 21}, {46001, 26}, false},  // FieldOfViewDimensions
    {Tag(0x00181150), VR::IS, VR::none, {0, 1}, {46027, 12}, {46039, 13}, false},  // ExposureTime
    {Tag(0x00181151), VR::IS, VR::none, {0, 1}, {46052, 15}, {46067, 18}, false},  // XRayTubeCurrent
    {Tag(0x00181152), VR::IS, VR::none, {0, 1}, {46085, 8}, {46085, 8}, false},  // Exposure
    {Tag(0x00181153), VR::IS, VR::none, {0, 1}, {46093, 13}, {46106, 14}, false},  // ExposureInuAs
    {Tag(0x00181154), VR::DS, VR::none, {0, 1}, {46120, 17}, {46137, 19}, false},  // AveragePulseWidth
    {Tag(0x00181155), VR::CS, VR::none, {0, 1}, {46156, 16}, {46172, 17}, false},  // RadiationSetting
    {Tag(0x00181156), VR::CS, VR::none, {0, 1}, {46189, 17}, {46206, 18}, false},  // RectificationType
    {Tag(0x0018115a), VR::CS, VR::none, {0, 1}, {46224, 13}, {46237, 14}, false},  // RadiationMode
    {Tag(0x0018115e), VR::DS, VR::none, {0, 1}, {46251, 34}, {46285, 39}, false},  // ImageAndFluoroscopyAreaDoseProduct
    {Tag(0x00181160), VR::SH, VR::none, {0, 1}, {46324, 10}, {46334, 11}, false},  // FilterType
    {Tag(0x00181161), VR::LO, VR::none, {510, 3}, {46345, 13}, {46358, 15}, false},  // TypeOfFilters
    {Tag(0x00181162), VR::DS, VR::none, {0, 1}, {46373, 15}, {46388, 16}, false},  // IntensifierSize
    {Tag(0x00181164), VR::DS, VR::none, {12834, 1}, {46404, 18}, {46422, 20}, false},  // ImagerPixelSpacing
    {Tag(0x00181166), VR::CS, VR::none, {510, 3}, {46442, 4}, {46442, 4}, false},  // Grid
    {Tag(0x00181170), VR::IS, VR::none, {0, 1}, {46446, 14}, {46460, 15}, false},  // GeneratorPower
    {Tag(0x00181180), VR::SH, VR::none, {0, 1}, {46475, 18}, {46493, 20}, false},  // CollimatorGridName
    {Tag(0x00181181), VR::CS, VR::none, {0, 1}, {46513, 14}, {46527, 15}, false},  // CollimatorType
    {Tag(0x00181182), VR::IS, VR::none, {8152, 3}, {46542, 13}, {46555, 14}, false},  // FocalDistance
    {Tag(0x00181183), VR::DS, VR::none, {8152, 3}, {46569, 12}, {46581, 14}, false},  // XFocusCenter
    {Tag(0x00181184), VR::DS, VR::none, {8152, 3}, {46595, 12}, {46607, 14}, false},  // YFocusCenter
    {Tag(0x00181190), VR::DS, VR::none, {510, 3}, {46621, 10}, {46631, 13}, false},  // FocalSpots
    {Tag(0x00181191), VR::CS, VR::none, {0, 1}, {46644, 19}, {46663, 21}, false},  // AnodeTargetMaterial
    {Tag(0x001811a0), VR::DS, VR::none, {0, 1}, {46684, 17}, {46701, 19}, false},  // BodyPartThickness
    {Tag(0x001811a2), VR::DS, VR::none, {0, 1}, {46720, 16}, {46736, 17}, false},  // CompressionForce
    {Tag(0x001811a3), VR::DS, VR::none, {0, 1}, {46753, 19}, {46772, 20}, false},  // CompressionPressure
    {Tag(0x001811a4), VR::LO, VR::none, {0, 1}, {46792, 17}, {46809, 18}, false},  // PaddleDescription
    {Tag(0x001811a5), VR::DS, VR::none, {0, 1}, {46827, 22}, {46849, 24}, false},  // CompressionContactArea
    {Tag(0x001811b0), VR::LO, VR::none, {0, 1}, {46873, 15}, {46888, 16}, false},  // AcquisitionMode
    {Tag(0x001811b1), VR::LO, VR::none, {0, 1}, {46904, 12}, {46916, 14}, false},  // DoseModeName
    {Tag(0x001811b2), VR::CS, VR::none, {0, 1}, {46930, 27}, {46957, 30}, false},  // AcquiredSubtractionMaskFlag
    {Tag(0x001811b3), VR::CS, VR::none, {0, 1}, {46987, 26}, {47013, 28}, false},  // FluoroscopyPersistenceFlag
    {Tag(0x001811b4), VR::CS, VR::none, {0, 1}, {47041, 39}, {47080, 44}, false},  // FluoroscopyLastImageHoldPersistenceFlag
    {Tag(0x001811b5), VR::IS, VR::none, {0, 1}, {47124, 45}, {47169, 51}, false},  // UpperLimitNumberOfPersistentFluoroscopyFrames
    {Tag(0x001811b6), VR::CS, VR::none, {0, 1}, {47220, 37}, {47257, 42}, false},  // ContrastBolusAutoInjectionTriggerFlag
    {Tag(0x001811b7), VR::FD, VR::none, {0, 1}, {47299, 27}, {47326, 30}, false},  // ContrastBolusInjectionDelay
    {Tag(0x001811b8), VR::SQ, VR::none, {0, 1}, {47356, 33}, {47389, 37}, false},  // XAAcquisitionPhaseDetailsSequence
    {Tag(0x001811b9), VR::FD, VR::none, {0, 1}, {47426, 22}, {47448, 25}, false},  // XAAcquisitionFrameRate
    {Tag(0x001811ba), VR::SQ, VR::none, {0, 1}, {47473, 22}, {47495, 25}, false},  // XAPlaneDetailsSequence
    {Tag(0x001811bb), VR::LO, VR::none, {0, 1}, {47520, 27}, {47547, 31}, false},  // AcquisitionFieldOfViewLabel
    {Tag(0x001811bc), VR::SQ, VR::none, {0, 1}, {47578, 25}, {47603, 29}, false},  // XRayFilterDetailsSequence
    {Tag(0x001811bd), VR::FD, VR::none, {0, 1}, {47632, 21}, {47653, 23}, false},  // XAAcquisitionDuration
    {Tag(0x001811be), VR::CS, VR::none, {0, 1}, {47676, 26}, {47702, 28}, false},  // ReconstructionPipelineType
    {Tag(0x001811bf), VR::SQ, VR::none, {0, 1}, {47730, 26}, {47756, 29}, false},  // ImageFilterDetailsSequence
    {Tag(0x001811c0), VR::CS, VR::none, {0, 1}, {47785, 26}, {47811, 29}, false},  // AppliedMaskSubtractionFlag
    {Tag(0x001811c1), VR::SQ, VR::none, {0, 1}, {47840, 38}, {47878, 42}, false},  // RequestedSeriesDescriptionCodeSequence
    {Tag(0x00181200), VR::DA, VR::none, {510, 3}, {47920, 21}, {47941, 24}, false},  // DateOfLastCalibration
    {Tag(0x00181201), VR::TM, VR::none, {510, 3}, {47965, 21}, {47986, 24}, false},  // TimeOfLastCalibration
    {Tag(0x00181202), VR::DT, VR::none, {0, 1}, {48010, 25}, {48035, 28}, false},  // DateTimeOfLastCalibration
    {Tag(0x00181203), VR::DT, VR::none, {0, 1}, {48063, 19}, {48082, 20}, false},  // CalibrationDateTime
    {Tag(0x00181204), VR::DA, VR::none, {0, 1}, {48102, 17}, {48119, 19}, false},  // DateOfManufacture
    {Tag(0x00181205), VR::DA, VR::none, {0, 1}, {48138, 18}, {48156, 20}, false},  // DateOfInstallation
    {Tag(0x00181210), VR::SH, VR::none, {510, 3}, {48176, 17}, {48193, 18}, false},  // ConvolutionKernel
    {Tag(0x00181240), VR::IS, VR::none, {510, 3}, {48211, 21}, {48232, 24}, true},  // UpperLowerPixelValues
    {Tag(0x00181242), VR::IS, VR::none, {0, 1}, {48256, 19}, {48275, 21}, false},  // ActualFrameDuration
    {Tag(0x00181243), VR::IS, VR::none, {0, 1}, {48296, 9}, {48305, 10}, false},  // CountRate
    {Tag(0x00181244), VR::US, VR::none, {0, 1}, {48315, 27}, {48342, 29}, false},  // PreferredPlaybackSequencing
    {Tag(0x00181250), VR::SH, VR::none, {0, 1}, {48371, 15}, {48386, 17}, false},  // ReceiveCoilName
    {Tag(0x00181251), VR::SH, VR::none, {0, 1}, {48403, 16}, {48419, 18}, false},  // TransmitCoilName
    {Tag(0x00181260), VR::SH, VR::none, {0, 1}, {48437, 9}, {48446, 10}, false},  // PlateType
    {Tag(0x00181261), VR::LO, VR::none, {0, 1}, {48456, 12}, {48468, 13}, false},  // PhosphorType
    {Tag(0x00181271), VR::FD, VR::none, {0, 1}, {48481, 23}, {48504, 25}, false},  // WaterEquivalentDiameter
    {Tag(0x00181272), VR::SQ, VR::none, {0, 1}, {48529, 52}, {48581, 58}, false},  // WaterEquivalentDiameterCalculationMethodCodeSequence
    {Tag(0x00181300), VR::DS, VR::none, {0, 1}, {48639, 12}, {48651, 13}, false},  // ScanVelocity
    {Tag(0x00181301), VR::CS, VR::none, {510, 3}, {48664, 18}, {48682, 20}, false},  // WholeBodyTechnique
    {Tag(0x00181302), VR::IS, VR::none, {0, 1}, {48702, 10}, {48712, 11}, false},  // ScanLength
    {Tag(0x00181310), VR::US, VR::none, {38962, 1}, {48723, 17}, {48740, 18}, false},  // AcquisitionMatrix
    {Tag(0x00181312), VR::CS, VR::none, {0, 1}, {48758, 29}, {48787, 33}, false},  // InPlanePhaseEncodingDirection
    {Tag(0x00181314), VR::DS, VR::none, {0, 1}, {48820, 9}, {48829, 10}, false},  // FlipAngle
    {Tag(0x00181315), VR::CS, VR::none, {0, 1}, {48839, 21}, {48860, 24}, false},  // VariableFlipAngleFlag
    {Tag(0x00181316), VR::DS, VR::none, {0, 1}, {48884, 3}, {48884, 3}, false},  // SAR
    {Tag(0x00181318), VR::DS, VR::none, {0, 1}, {48887, 4}, {48891, 5}, false},  // dBdt
    {Tag(0x00181320), VR::FL, VR::none, {0, 1}, {48896, 5}, {48896, 5}, false},  // B1rms
    {Tag(0x00181400), VR::LO, VR::none, {0, 1}, {48901, 38}, {48939, 41}, false},  // AcquisitionDeviceProcessingDescription
    {Tag(0x00181401), VR::LO, VR::none, {0, 1}, {48980, 31}, {49011, 34}, false},  // AcquisitionDeviceProcessingCode
    {Tag(0x00181402), VR::CS, VR::none, {0, 1}, {49045, 19}, {49064, 20}, false},  // CassetteOrientation
    {Tag(0x00181403), VR::CS, VR::none, {0, 1}, {49084, 12}, {49096, 13}, false},  // CassetteSize
    {Tag(0x00181404), VR::US, VR::none, {0, 1}, {49109, 16}, {49125, 18}, false},  // ExposuresOnPlate
    {Tag(0x00181405), VR::IS, VR::none, {0, 1}, {49143, 20}, {49163, 23}, false},  // RelativeXRayExposure
    {Tag(0x00181411), VR::DS, VR::none, {0, 1}, {49186, 13}, {49199, 14}, false},  // ExposureIndex
    {Tag(0x00181412), VR::DS, VR::none, {0, 1}, {49213, 19}, {49232, 21}, false},  // TargetExposureIndex
    {Tag(0x00181413), VR::DS, VR::none, {0, 1}, {49253, 14}, {49267, 15}, false},  // DeviationIndex
    {Tag(0x00181450), VR::DS, VR::none, {0, 1}, {49282, 16}, {49298, 17}, false},  // ColumnAngulation
    {Tag(0x00181460), VR::DS, VR::none, {0, 1}, {49315, 15}, {49330, 17}, false},  // TomoLayerHeight
    {Tag(0x00181470), VR::DS, VR::none, {0, 1}, {49347, 9}, {49356, 10}, false},  // TomoAngle
    {Tag(0x00181480), VR::DS, VR::none, {0, 1}, {49366, 8}, {49374, 9}, false},  // TomoTime
    {Tag(0x00181490), VR::CS, VR::none, {0, 1}, {49383, 8}, {49391, 9}, false},  // TomoType
    {Tag(0x00181491), VR::CS, VR::none, {0, 1}, {49400, 9}, {49409, 10}, false},  // TomoClass
    {Tag(0x00181495), VR::IS, VR::none, {0, 1}, {49419, 33}, {49452, 37}, false},  // NumberOfTomosynthesisSourceImages
    {Tag(0x00181500), VR::CS, VR::none, {0, 1}, {49489, 16}, {49505, 17}, false},  // PositionerMotion
    {Tag(0x00181508), VR::CS, VR::none, {0, 1}, {49522, 14}, {49536, 15}, false},  // PositionerType
    {Tag(0x00181510), VR::DS, VR::none, {0, 1}, {49551, 22}, {49573, 24}, false},  // PositionerPrimaryAngle
    {Tag(0x00181511), VR::DS, VR::none, {0, 1}, {49597, 24}, {49621, 26}, false},  // PositionerSecondaryAngle
    {Tag(0x00181520), VR::DS, VR::none, {510, 3}, {49647, 31}, {49678, 34}, false},  // PositionerPrimaryAngleIncrement
    {Tag(0x00181521), VR::DS, VR::none, {510, 3}, {49712, 33}, {49745, 36}, false},  // PositionerSecondaryAngleIncrement
    {Tag(0x00181530), VR::DS, VR::none, {0, 1}, {49781, 20}, {49801, 22}, false},  // DetectorPrimaryAngle
    {Tag(0x00181531), VR::DS, VR::none, {0, 1}, {49823, 22}, {49845, 24}, false},  // DetectorSecondaryAngle
    {Tag(0x00181600), VR::CS, VR::none, {7997, 3}, {49869, 12}, {49881, 13}, false},  // ShutterShape
    {Tag(0x00181602), VR::IS, VR::none, {0, 1}, {49894, 23}, {49917, 26}, false},  // ShutterLeftVerticalEdge
    {Tag(0x00181604), VR::IS, VR::none, {0, 1}, {49943, 24}, {49967, 27}, false},  // ShutterRightVerticalEdge
    {Tag(0x00181606), VR::IS, VR::none, {0, 1}, {49994, 26}, {50020, 29}, false},  // ShutterUpperHorizontalEdge
    {Tag(0x00181608), VR::IS, VR::none, {0, 1}, {50049, 26}, {50075, 29}, false},  // ShutterLowerHorizontalEdge
    {Tag(0x00181610), VR::IS, VR::none, {12834, 1}, {50104, 23}, {50127, 26}, false},  // CenterOfCircularShutter
    {Tag(0x00181612), VR::IS, VR::none, {0, 1}, {50153, 23}, {50176, 26}, false},  // RadiusOfCircularShutter
    {Tag(0x00181620), VR::IS, VR::none, {50202, 4}, {50206, 29}, {50235, 33}, false},  // VerticesOfThePolygonalShutter
    {Tag(0x00181622), VR::US, VR::none, {0, 1}, {50268, 24}, {50292, 26}, false},  // ShutterPresentationValue
    {Tag(0x00181623), VR::US, VR::none, {0, 1}, {50318, 19}, {50337, 21}, false},  // ShutterOverlayGroup
    {Tag(0x00181624), VR::US, VR::none, {17631, 1}, {50358, 35}, {50393, 39}, false},  // ShutterPresentationColorCIELabValue
    {Tag(0x00181630), VR::CS, VR::none, {0, 1}, {50432, 16}, {50448, 18}, false},  // OutlineShapeType
    {Tag(0x00181631), VR::FD, VR::none, {0, 1}, {50466, 23}, {50489, 26}, false},  // OutlineLeftVerticalEdge
    {Tag(0x00181632), VR::FD, VR::none, {0, 1}, {50515, 24}, {50539, 27}, false},  // OutlineRightVerticalEdge
    {Tag(0x00181633), VR::FD, VR::none, {0, 1}, {50566, 26}, {50592, 29}, false},  // OutlineUpperHorizontalEdge
    {Tag(0x00181634), VR::FD, VR::none, {0, 1}, {50621, 26}, {50647, 29}, false},  // OutlineLowerHorizontalEdge
    {Tag(0x00181635), VR::FD, VR::none, {12834, 1}, {50676, 23}, {50699, 26}, false},  // CenterOfCircularOutline
    {Tag(0x00181636), VR::FD, VR::none, {0, 1}, {50725, 25}, {50750, 28}, false},  // DiameterOfCircularOutline
    {Tag(0x00181637), VR::UL, VR::none, {0, 1}, {50778, 25}, {50803, 28}, false},  // NumberOfPolygonalVertices
    {Tag(0x00181638), VR::OF, VR::none, {0, 1}, {50831, 29}, {50860, 33}, false},  // VerticesOfThePolygonalOutline
    {Tag(0x00181700), VR::CS, VR::none, {7997, 3}, {50893, 15}, {50908, 16}, false},  // CollimatorShape
    {Tag(0x00181702), VR::IS, VR::none, {0, 1}, {50924, 26}, {50950, 29}, false},  // CollimatorLeftVerticalEdge
    {Tag(0x00181704), VR::IS, VR::none, {0, 1}, {50979, 27}, {51006, 30}, false},  // CollimatorRightVerticalEdge
    {Tag(0x00181706), VR::IS, VR::none, {0, 1}, {51036, 29}, {51065, 32}, false},  // CollimatorUpperHorizontalEdge
    {Tag(0x00181708), VR::IS, VR::none, {0, 1}, {51097, 29}, {51126, 32}, false},  // CollimatorLowerHorizontalEdge
    {Tag(0x00181710), VR::IS, VR::none, {12834, 1}, {51158, 26}, {51184, 29}, false},  // CenterOfCircularCollimator
    {Tag(0x00181712), VR::IS, VR::none, {0, 1}, {51213, 26}, {51239, 29}, false},  // RadiusOfCircularCollimator
    {Tag(0x00181720), VR::IS, VR::none, {50202, 4}, {51268, 32}, {51300, 36}, false},  // VerticesOfThePolygonalCollimator
    {Tag(0x00181800), VR::CS, VR::none, {0, 1}, {51336, 27}, {51363, 29}, false},  // AcquisitionTimeSynchronized
    {Tag(0x00181801), VR::SH, VR::none, {0, 1}, {51392, 10}, {51402, 11}, false},  // TimeSource
    {Tag(0x00181802), VR::CS, VR::none, {0, 1}, {51413, 24}, {51437, 26}, false},  // TimeDistributionProtocol
    {Tag(0x00181803), VR::LO, VR::none, {0, 1}, {51463, 16}, {51479, 18}, false},  // NTPSourceAddress
    {Tag(0x00182001), VR::IS, VR::none, {510, 3}, {51497, 16}, {51513, 18}, false},  // PageNumberVector
    {Tag(0x00182002), VR::SH, VR::none, {510, 3}, {51531, 16}, {51547, 18}, false},  // FrameLabelVector
    {Tag(0x00182003), VR::DS, VR::none, {510, 3}, {51565, 23}, {51588, 26}, false},  // FramePrimaryAngleVector
    {Tag(0x00182004), VR::DS, VR::none, {510, 3}, {51614, 25}, {51639, 28}, false},  // FrameSecondaryAngleVector
    {Tag(0x00182005), VR::DS, VR::none, {510, 3}, {51667, 19}, {51686, 21}, false},  // SliceLocationVector
    {Tag(0x00182006), VR::SH, VR::none, {510, 3}, {51707, 24}, {51731, 27}, false},  // DisplayWindowLabelVector
    {Tag(0x00182010), VR::DS, VR::none, {12834, 1}, {51758, 26}, {51784, 29}, false},  // NominalScannedPixelSpacing
    {Tag(0x00182020), VR::CS, VR::none, {0, 1}, {51813, 34}, {51847, 37}, false},  // DigitizingDeviceTransportDirection
    {Tag(0x00182030), VR::DS, VR::none, {0, 1}, {51884, 21}, {51905, 24}, false},  // RotationOfScannedFilm
    {Tag(0x00182041), VR::SQ, VR::none, {0, 1}, {51929, 20}, {51949, 22}, false},  // BiopsyTargetSequence
    {Tag(0x00182042), VR::UI, VR::none, {0, 1}, {51971, 9}, {51980, 10}, false},  // TargetUID
    {Tag(0x00182043), VR::FL, VR::none, {12834, 1}, {51990, 24}, {52014, 26}, false},  // LocalizingCursorPosition
    {Tag(0x00182044), VR::FL, VR::none, {17631, 1}, {52040, 24}, {52064, 26}, false},  // CalculatedTargetPosition
    {Tag(0x00182045), VR::SH, VR::none, {0, 1}, {52090, 11}, {52101, 12}, false},  // TargetLabel
    {Tag(0x00182046), VR::FL, VR::none, {0, 1}, {52113, 15}, {52128, 17}, false},  // DisplayedZValue
    {Tag(0x00183100), VR::CS, VR::none, {0, 1}, {52145, 15}, {52160, 16}, false},  // IVUSAcquisition
    {Tag(0x00183101), VR::DS, VR::none, {0, 1}, {52176, 16}, {52192, 18}, false},  // IVUSPullbackRate
    {Tag(0x00183102), VR::DS, VR::none, {0, 1}, {52210, 13}, {52223, 15}, false},  // IVUSGatedRate
    {Tag(0x00183103), VR::IS, VR::none, {0, 1}, {52238, 28}, {52266, 32}, false},  // IVUSPullbackStartFrameNumber
    {Tag(0x00183104), VR::IS, VR::none, {0, 1}, {52298, 27}, {52325, 31}, false},  // IVUSPullbackStopFrameNumber
    {Tag(0x00183105), VR::IS, VR::none, {510, 3}, {52356, 12}, {52368, 13}, false},  // LesionNumber
    {Tag(0x00184000), VR::LT, VR::none, {0, 1}, {52381, 19}, {52400, 20}, true},  // AcquisitionComments
    {Tag(0x00185000), VR::SH, VR::none, {510, 3}, {52420, 11}, {52431, 12}, false},  // OutputPower
    {Tag(0x00185010), VR::LO, VR::none, {510, 3}, {52443, 14}, {52457, 15}, false},  // TransducerData
    {Tag(0x00185011), VR::SQ, VR::none, {0, 1}, {52472, 32}, {52504, 34}, false},  // TransducerIdentificationSequence
    {Tag(0x00185012), VR::DS, VR::none, {0, 1}, {52538, 10}, {52548, 11}, false},  // FocusDepth
    {Tag(0x00185020), VR::LO, VR::none, {0, 1}, {52559, 18}, {52577, 19}, false},  // ProcessingFunction
    {Tag(0x00185021), VR::LO, VR::none, {0, 1}, {52596, 22}, {52618, 23}, true},  // PostprocessingFunction
    {Tag(0x00185022), VR::DS, VR::none, {0, 1}, {52641, 15}, {52656, 16}, false},  // MechanicalIndex
    {Tag(0x00185024), VR::DS, VR::none, {0, 1}, {52672, 16}, {52688, 18}, false},  // BoneThermalIndex
    {Tag(0x00185026), VR::DS, VR::none, {0, 1}, {52706, 19}, {52725, 21}, false},  // CranialThermalIndex
    {Tag(0x00185027), VR::DS, VR::none, {0, 1}, {52746, 22}, {52768, 25}, false},  // SoftTissueThermalIndex
    {Tag(0x00185028), VR::DS, VR::none, {0, 1}, {52793, 27}, {52820, 31}, false},  // SoftTissueFocusThermalIndex
    {Tag(0x00185029), VR::DS, VR::none, {0, 1}, {52851, 29}, {52880, 33}, false},  // SoftTissueSurfaceThermalIndex
    {Tag(0x00185030), VR::DS, VR::none, {0, 1}, {52913, 12}, {52925, 13}, true},  // DynamicRange
    {Tag(0x00185040), VR::DS, VR::none, {0, 1}, {52938, 9}, {52947, 10}, true},  // TotalGain
    {Tag(0x00185050), VR::IS, VR::none, {0, 1}, {52957, 16}, {52973, 19}, false},  // DepthOfScanField
    {Tag(0x00185100), VR::CS, VR::none, {0, 1}, {52992, 15}, {53007, 16}, false},  // PatientPosition
    {Tag(0x00185101), VR::CS, VR::none, {0, 1}, {53023, 12}, {53035, 13}, false},  // ViewPosition
    {Tag(0x00185104), VR::SQ, VR::none, {0, 1}, {53048, 35}, {53083, 39}, false},  // ProjectionEponymousNameCodeSequence
    {Tag(0x00185210), VR::DS, VR::none, {53122, 1}, {53123, 25}, {53148, 27}, true},  // ImageTransformationMatrix
    {Tag(0x00185212), VR::DS, VR::none, {17631, 1}, {53175, 22}, {53197, 24}, true},  // ImageTranslationVector
    {Tag(0x00186000), VR::DS, VR::none, {0, 1}, {53221, 11}, {53221, 11}, false},  // Sensitivity
    {Tag(0x00186011), VR::SQ, VR::none, {0, 1}, {53232, 27}, {53259, 30}, false},  // SequenceOfUltrasoundRegions
    {Tag(0x00186012), VR::US, VR::none, {0, 1}, {53289, 19}, {53308, 21}, false},  // RegionSpatialFormat
    {Tag(0x00186014), VR::US, VR::none, {0, 1}, {53329, 14}, {53343, 16}, false},  // RegionDataType
    {Tag(0x00186016), VR::UL, VR::none, {0, 1}, {53359, 11}, {53370, 12}, false},  // RegionFlags
    {Tag(0x00186018), VR::UL, VR::none, {0, 1}, {53382, 19}, {53401, 22}, false},  // RegionLocationMinX0
    {Tag(0x0018601a), VR::UL, VR::none, {0, 1}, {53423, 19}, {53442, 22}, false},  // RegionLocationMinY0
    {Tag(0x0018601c), VR::UL, VR::none, {0, 1}, {53464, 19}, {53483, 22}, false},  // RegionLocationMaxX1
    {Tag(0x0018601e), VR::UL, VR::none, {0, 1}, {53505, 19}, {53524, 22}, false},  // RegionLocationMaxY1
    {Tag(0x00186020), VR::SL, VR::none, {0, 1}, {53546, 16}, {53562, 18}, false},  // ReferencePixelX0
    {Tag(0x00186022), VR::SL, VR::none, {0, 1}, {53580, 16}, {53596, 18}, false},  // ReferencePixelY0
    {Tag(0x00186024), VR::US, VR::none, {0, 1}, {53614, 23}, {53637, 26}, false},  // PhysicalUnitsXDirection
    {Tag(0x00186026), VR::US, VR::none, {0, 1}, {53663, 23}, {53686, 26}, false},  // PhysicalUnitsYDirection
    {Tag(0x00186028), VR::FD, VR::none, {0, 1}, {53712, 28}, {53740, 32}, false},  // ReferencePixelPhysicalValueX
    {Tag(0x0018602a), VR::FD, VR::none, {0, 1}, {53772, 28}, {53800, 32}, false},  // ReferencePixelPhysicalValueY
    {Tag(0x0018602c), VR::FD, VR::none, {0, 1}, {53832, 14}, {53846, 16}, false},  // PhysicalDeltaX
    {Tag(0x0018602e), VR::FD, VR::none, {0, 1}, {53862, 14}, {53876, 16}, false},  // PhysicalDeltaY
    {Tag(0x00186030), VR::UL, VR::none, {0, 1}, {53892, 19}, {53911, 20}, false},  // TransducerFrequency
    {Tag(0x00186031), VR::CS, VR::none, {0, 1}, {53931, 14}, {53945, 15}, false},  // TransducerType
    {Tag(0x00186032), VR::UL, VR::none, {0, 1}, {53960, 24}, {53984, 26}, false},  // PulseRepetitionFrequency
    {Tag(0x00186034), VR::FD, VR::none, {0, 1}, {54010, 22}, {54032, 24}, false},  // DopplerCorrectionAngle
    {Tag(0x00186036), VR::FD, VR::none, {0, 1}, {54056, 13}, {54069, 14}, false},  // SteeringAngle
    {Tag(0x00186038), VR::UL, VR::none, {0, 1}, {54083, 35}, {54118, 42}, true},  // DopplerSampleVolumeXPositionRetired
    {Tag(0x00186039), VR::SL, VR::none, {0, 1}, {54160, 28}, {54188, 32}, false},  // DopplerSampleVolumeXPosition
    {Tag(0x0018603a), VR::UL, VR::none, {0, 1}, {54220, 35}, {54255, 42}, true},  // DopplerSampleVolumeYPositionRetired
    {Tag(0x0018603b), VR::SL, VR::none, {0, 1}, {54297, 28}, {54325, 32}, false},  // DopplerSampleVolumeYPosition
    {Tag(0x0018603c), VR::UL, VR::none, {0, 1}, {54357, 23}, {54380, 29}, true},  // TMLinePositionX0Retired
    {Tag(0x0018603d), VR::SL, VR::none, {0, 1}, {54409, 16}, {54425, 19}, false},  // TMLinePositionX0
    {Tag(0x0018603e), VR::UL, VR::none, {0, 1}, {54444, 23}, {54467, 29}, true},  // TMLinePositionY0Retired
    {Tag(0x0018603f), VR::SL, VR::none, {0, 1}, {54496, 16}, {54512, 19}, false},  // TMLinePositionY0
    {Tag(0x00186040), VR::UL, VR::none, {0, 1}, {54531, 23}, {54554, 29}, true},  // TMLinePositionX1Retired
    {Tag(0x00186041), VR::SL, VR::none, {0, 1}, {54583, 16}, {54599, 19}, false},  // TMLinePositionX1
    {Tag(0x00186042), VR::UL, VR::none, {0, 1}, {54618, 23}, {54641, 29}, true},  // TMLinePositionY1Retired
    {Tag(0x00186043), VR::SL, VR::none, {0, 1}, {54670, 16}, {54686, 19}, false},  // TMLinePositionY1
    {Tag(0x00186044), VR::US, VR::none, {0, 1}, {54705, 26}, {54731, 28}, false},  // PixelComponentOrganization
    {Tag(0x00186046), VR::UL, VR::none, {0, 1}, {54759, 18}, {54777, 20}, false},  // PixelComponentMask
    {Tag(0x00186048), VR::UL, VR::none, {0, 1}, {54797, 24}, {54821, 27}, false},  // PixelComponentRangeStart
    {Tag(0x0018604a), VR::UL, VR::none, {0, 1}, {54848, 23}, {54871, 26}, false},  // PixelComponentRangeStop
    {Tag(0x0018604c), VR::US, VR::none, {0, 1}, {54897, 27}, {54924, 30}, false},  // PixelComponentPhysicalUnits
    {Tag(0x0018604e), VR::US, VR::none, {0, 1}, {54954, 22}, {54976, 25}, false},  // PixelComponentDataType
    {Tag(0x00186050), VR::UL, VR::none, {0, 1}, {55001, 24}, {55025, 28}, false},  // NumberOfTableBreakPoints
    {Tag(0x00186052), VR::UL, VR::none, {510, 3}, {55053, 19}, {55072, 23}, false},  // TableOfXBreakPoints
    {Tag(0x00186054), VR::FD, VR::none, {510, 3}, {55095, 19}, {55114, 23}, false},  // TableOfYBreakPoints
    {Tag(0x00186056), VR::UL, VR::none, {0, 1}, {55137, 20}, {55157, 23}, false},  // NumberOfTableEntries
    {Tag(0x00186058), VR::UL, VR::none, {510, 3}, {55180, 18}, {55198, 21}, false},  // TableOfPixelValues
    {Tag(0x0018605a), VR::FL, VR::none, {510, 3}, {55219, 22}, {55241, 25}, false},  // TableOfParameterValues
    {Tag(0x00186060), VR::FL, VR::none, {510, 3}, {55266, 15}, {55281, 18}, false},  // RWaveTimeVector
    {Tag(0x00186070), VR::US, VR::none, {0, 1}, {55299, 27}, {55326, 31}, false},  // ActiveImageAreaOverlayGroup
    {Tag(0x00187000), VR::CS, VR::none, {0, 1}, {55357, 29}, {55386, 32}, false},  // DetectorConditionsNominalFlag
    {Tag(0x00187001), VR::DS, VR::none, {0, 1}, {55418, 19}, {55437, 20}, false},  // DetectorTemperature
    {Tag(0x00187004), VR::CS, VR::none, {0, 1}, {55457, 12}, {55469, 13}, false},  // DetectorType
    {Tag(0x00187005), VR::CS, VR::none, {0, 1}, {55482, 21}, {55503, 22}, false},  // DetectorConfiguration
    {Tag(0x00187006), VR::LT, VR::none, {0, 1}, {55525, 19}, {55544, 20}, false},  // DetectorDescription
    {Tag(0x00187008), VR::LT, VR::none, {0, 1}, {55564, 12}, {55576, 13}, false},  // DetectorMode
    {Tag(0x0018700a), VR::SH, VR::none, {0, 1}, {55589, 10}, {55599, 11}, false},  // DetectorID
    {Tag(0x0018700c), VR::DA, VR::none, {0, 1}, {55610, 29}, {55639, 33}, false},  // DateOfLastDetectorCalibration
    {Tag(0x0018700e), VR::TM, VR::none, {0, 1}, {55672, 29}, {55701, 33}, false},  // TimeOfLastDetectorCalibration
    {Tag(0x00187010), VR::IS, VR::none, {0, 1}, {55734, 39}, {55773, 44}, false},  // ExposuresOnDetectorSinceLastCalibration
    {Tag(0x00187011), VR::IS, VR::none, {0, 1}, {55817, 36}, {55853, 40}, false},  // ExposuresOnDetectorSinceManufactured
    {Tag(0x00187012), VR::DS, VR::none, {0, 1}, {55893, 29}, {55922, 33}, false},  // DetectorTimeSinceLastExposure
    {Tag(0x00187014), VR::DS, VR::none, {0, 1}, {55955, 18}, {55973, 20}, false},  // DetectorActiveTime
    {Tag(0x00187016), VR::DS, VR::none, {0, 1}, {55993, 36}, {56029, 40}, false},  // DetectorActivationOffsetFromExposure
    {Tag(0x0018701a), VR::DS, VR::none, {12834, 1}, {56069, 15}, {56084, 16}, false},  // DetectorBinning
    {Tag(0x00187020), VR::DS, VR::none, {12834, 1}, {56100, 27}, {56127, 30}, false},  // DetectorElementPhysicalSize
    {Tag(0x00187022), VR::DS, VR::none, {12834, 1}, {56157, 22}, {56179, 24}, false},  // DetectorElementSpacing
    {Tag(0x00187024), VR::CS, VR::none, {0, 1}, {56203, 19}, {56222, 21}, false},  // DetectorActiveShape
    {Tag(0x00187026), VR::DS, VR::none, {8152, 3}, {56243, 24}, {56267, 28}, false},  // DetectorActiveDimensions
    {Tag(0x00187028), VR::DS, VR::none, {12834, 1}, {56295, 20}, {56315, 22}, false},  // DetectorActiveOrigin
    {Tag(0x0018702a), VR::LO, VR::none, {0, 1}, {56337, 24}, {56361, 26}, false},  // DetectorManufacturerName
    {Tag(0x0018702b), VR::LO, VR::none, {0, 1}, {56387, 29}, {56416, 34}, false},  // DetectorManufacturerModelName
    {Tag(0x00187030), VR::DS, VR::none, {12834, 1}, {56450, 17}, {56467, 20}, false},  // FieldOfViewOrigin
    {Tag(0x00187032), VR::DS, VR::none, {0, 1}, {56487, 19}, {56506, 22}, false},  // FieldOfViewRotation
    {Tag(0x00187034), VR::CS, VR::none, {0, 1}, {56528, 25}, {56553, 29}, false},  // FieldOfViewHorizontalFlip
    {Tag(0x00187036), VR::FL, VR::none, {12834, 1}, {56582, 32}, {56614, 38}, false},  // PixelDataAreaOriginRelativeToFOV
    {Tag(0x00187038), VR::FL, VR::none, {0, 1}, {56652, 39}, {56691, 46}, false},  // PixelDataAreaRotationAngleRelativeToFOV
    {Tag(0x00187040), VR::LT, VR::none, {0, 1}, {56737, 21}, {56758, 23}, false},  // GridAbsorbingMaterial
    {Tag(0x00187041), VR::LT, VR::none, {0, 1}, {56781, 19}, {56800, 21}, false},  // GridSpacingMaterial
    {Tag(0x00187042), VR::DS, VR::none, {0, 1}, {56821, 13}, {56834, 14}, false},  // GridThickness
    {Tag(0x00187044), VR::DS, VR::none, {0, 1}, {56848, 9}, {56857, 10}, false},  // GridPitch
    {Tag(0x00187046), VR::IS, VR::none, {12834, 1}, {56867, 15}, {56882, 17}, false},  // GridAspectRatio
    {Tag(0x00187048), VR::DS, VR::none, {0, 1}, {56899, 10}, {56909, 11}, false},  // GridPeriod
    {Tag(0x0018704c), VR::DS, VR::none, {0, 1}, {56920, 17}, {56937, 19}, false},  // GridFocalDistance
    {Tag(0x00187050), VR::CS, VR::none, {510, 3}, {56956, 14}, {56970, 15}, false},  // FilterMaterial
    {Tag(0x00187052), VR::DS, VR::none, {510, 3}, {56985, 22}, {57007, 24}, false},  // FilterThicknessMinimum
    {Tag(0x00187054), VR::DS, VR::none, {510, 3}, {57031, 22}, {57053, 24}, false},  // FilterThicknessMaximum
    {Tag(0x00187056), VR::FL, VR::none, {510, 3}, {57077, 27}, {57104, 31}, false},  // FilterBeamPathLengthMinimum
    {Tag(0x00187058), VR::FL, VR::none, {510, 3}, {57135, 27}, {57162, 31}, false},  // FilterBeamPathLengthMaximum
    {Tag(0x00187060), VR::CS, VR::none, {0, 1}, {57193, 19}, {57212, 21}, false},  // ExposureControlMode
    {Tag(0x00187062), VR::LT, VR::none, {0, 1}, {57233, 30}, {57263, 33}, false},  // ExposureControlModeDescription
    {Tag(0x00187064), VR::CS, VR::none, {0, 1}, {57296, 14}, {57310, 15}, false},  // ExposureStatus
    {Tag(0x00187065), VR::DS, VR::none, {0, 1}, {57325, 17}, {57342, 18}, false},  // PhototimerSetting
    {Tag(0x00188150), VR::DS, VR::none, {0, 1}, {57360, 16}, {57376, 18}, false},  // ExposureTimeInuS
    {Tag(0x00188151), VR::DS, VR::none, {0, 1}, {57394, 19}, {57413, 23}, false},  // XRayTubeCurrentInuA
    {Tag(0x00189004), VR::CS, VR::none, {0, 1}, {57436, 20}, {57456, 21}, false},  // ContentQualification
    {Tag(0x00189005), VR::SH, VR::none, {0, 1}, {57477, 17}, {57494, 19}, false},  // PulseSequenceName
    {Tag(0x00189006), VR::SQ, VR::none, {0, 1}, {57513, 25}, {57538, 28}, false},  // MRImagingModifierSequence
    {Tag(0x00189008), VR::CS, VR::none, {0, 1}, {57566, 17}, {57583, 19}, false},  // EchoPulseSequence
    {Tag(0x00189009), VR::CS, VR::none, {0, 1}, {57602, 17}, {57619, 18}, false},  // InversionRecovery
    {Tag(0x00189010), VR::CS, VR::none, {0, 1}, {57637, 16}, {57653, 17}, false},  // FlowCompensation
    {Tag(0x00189011), VR::CS, VR::none, {0, 1}, {57670, 16}, {57686, 18}, false},  // MultipleSpinEcho
    {Tag(0x00189012), VR::CS, VR::none, {0, 1}, {57704, 21}, {57725, 23}, false},  // MultiPlanarExcitation
    {Tag(0x00189014), VR::CS, VR::none, {0, 1}, {57748, 13}, {57761, 14}, false},  // PhaseContrast
    {Tag(0x00189015), VR::CS, VR::none, {0, 1}, {57775, 20}, {57795, 23}, false},  // TimeOfFlightContrast
    {Tag(0x00189016), VR::CS, VR::none, {0, 1}, {57818, 8}, {57818, 8}, false},  // Spoiling
    {Tag(0x00189017), VR::CS, VR::none, {0, 1}, {57826, 24}, {57850, 27}, false},  // SteadyStatePulseSequence
    {Tag(0x00189018), VR::CS, VR::none, {0, 1}, {57877, 23}, {57900, 26}, false},  // EchoPlanarPulseSequence
    {Tag(0x00189019), VR::FD, VR::none, {0, 1}, {57926, 17}, {57943, 20}, false},  // TagAngleFirstAxis
    {Tag(0x00189020), VR::CS, VR::none, {0, 1}, {57963, 21}, {57984, 22}, false},  // MagnetizationTransfer
    {Tag(0x00189021), VR::CS, VR::none, {0, 1}, {58006, 13}, {58019, 14}, false},  // T2Preparation
    {Tag(0x00189022), VR::CS, VR::none, {0, 1}, {58033, 18}, {58051, 20}, false},  // BloodSignalNulling
    {Tag(0x00189024), VR::CS, VR::none, {0, 1}, {58071, 18}, {58089, 19}, false},  // SaturationRecovery
    {Tag(0x00189025), VR::CS, VR::none, {0, 1}, {58108, 29}, {58137, 31}, false},  // SpectrallySelectedSuppression
    {Tag(0x00189026), VR::CS, VR::none, {0, 1}, {58168, 28}, {58196, 30}, false},  // SpectrallySelectedExcitation
    {Tag(0x00189027), VR::CS, VR::none, {0, 1}, {58226, 20}, {58246, 22}, false},  // SpatialPresaturation
    {Tag(0x00189028), VR::CS, VR::none, {0, 1}, {58268, 7}, {58268, 7}, false},  // Tagging
    {Tag(0x00189029), VR::CS, VR::none, {0, 1}, {58275, 17}, {58292, 18}, false},  // OversamplingPhase
    {Tag(0x00189030), VR::FD, VR::none, {0, 1}, {58310, 24}, {58334, 27}, false},  // TagSpacingFirstDimension
    {Tag(0x00189032), VR::CS, VR::none, {0, 1}, {58361, 25}, {58386, 29}, false},  // GeometryOfKSpaceTraversal
    {Tag(0x00189033), VR::CS, VR::none, {0, 1}, {58415, 24}, {58439, 27}, false},  // SegmentedKSpaceTraversal
    {Tag(0x00189034), VR::CS, VR::none, {0, 1}, {58466, 32}, {58498, 35}, false},  // RectilinearPhaseEncodeReordering
    {Tag(0x00189035), VR::FD, VR::none, {0, 1}, {58533, 12}, {58545, 13}, false},  // TagThickness
    {Tag(0x00189036), VR::CS, VR::none, {0, 1}, {58558, 23}, {58581, 25}, false},  // PartialFourierDirection
    {Tag(0x00189037), VR::CS, VR::none, {0, 1}, {58606, 31}, {58637, 33}, false},  // CardiacSynchronizationTechnique
    {Tag(0x00189041), VR::LO, VR::none, {0, 1}, {58670, 27}, {58697, 30}, false},  // ReceiveCoilManufacturerName
    {Tag(0x00189042), VR::SQ, VR::none, {0, 1}, {58727, 21}, {58748, 24}, false},  // MRReceiveCoilSequence
    {Tag(0x00189043), VR::CS, VR::none, {0, 1}, {58772, 15}, {58787, 17}, false},  // ReceiveCoilType
    {Tag(0x00189044), VR::CS, VR::none, {0, 1}, {58804, 21}, {58825, 23}, false},  // QuadratureReceiveCoil
    {Tag(0x00189045), VR::SQ, VR::none, {0, 1}, {58848, 27}, {58875, 30}, false},  // MultiCoilDefinitionSequence
    {Tag(0x00189046), VR::LO, VR::none, {0, 1}, {58905, 22}, {58927, 24}, false},  // MultiCoilConfiguration
    {Tag(0x00189047), VR::SH, VR::none, {0, 1}, {58951, 20}, {58971, 23}, false},  // MultiCoilElementName
    {Tag(0x00189048), VR::CS, VR::none, {0, 1}, {58994, 20}, {59014, 23}, false},  // MultiCoilElementUsed
    {Tag(0x00189049), VR::SQ, VR::none, {0, 1}, {59037, 22}, {59059, 25}, false},  // MRTransmitCoilSequence
    {Tag(0x00189050), VR::LO, VR::none, {0, 1}, {59084, 28}, {59112, 31}, false},  // TransmitCoilManufacturerName
    {Tag(0x00189051), VR::CS, VR::none, {0, 1}, {59143, 16}, {59159, 18}, false},  // TransmitCoilType
    {Tag(0x00189052), VR::FD, VR::none, {8152, 3}, {59177, 13}, {59190, 14}, false},  // SpectralWidth
    {Tag(0x00189053), VR::FD, VR::none, {8152, 3}, {59204, 22}, {59226, 24}, false},  // ChemicalShiftReference
    {Tag(0x00189054), VR::CS, VR::none, {0, 1}, {59250, 27}, {59277, 29}, false},  // VolumeLocalizationTechnique
    {Tag(0x00189058), VR::US, VR::none, {0, 1}, {59306, 35}, {59341, 39}, false},  // MRAcquisitionFrequencyEncodingSteps
    {Tag(0x00189059), VR::CS, VR::none, {0, 1}, {59380, 10}, {59390, 11}, false},  // Decoupling
    {Tag(0x00189060), VR::CS, VR::none, {8152, 3}, {59401, 16}, {59417, 18}, false},  // DecoupledNucleus
    {Tag(0x00189061), VR::FD, VR::none, {8152, 3}, {59435, 19}, {59454, 21}, false},  // DecouplingFrequency
    {Tag(0x00189062), VR::CS, VR::none, {0, 1}, {59475, 16}, {59491, 18}, false},  // DecouplingMethod
    {Tag(0x00189063), VR::FD, VR::none, {8152, 3}, {59509, 32}, {59541, 36}, false},  // DecouplingChemicalShiftReference
    {Tag(0x00189064), VR::CS, VR::none, {0, 1}, {59577, 15}, {59592, 17}, false},  // KSpaceFiltering
    {Tag(0x00189065), VR::CS, VR::none, {8152, 3}, {59609, 19}, {59628, 21}, false},  // TimeDomainFiltering
    {Tag(0x00189066), VR::US, VR::none, {8152, 3}, {59649, 17}, {59666, 20}, false},  // NumberOfZeroFills
    {Tag(0x00189067), VR::CS, VR::none, {0, 1}, {59686, 18}, {59704, 19}, false},  // BaselineCorrection
    {Tag(0x00189069), VR::FD, VR::none, {0, 1}, {59723, 30}, {59753, 34}, false},  // ParallelReductionFactorInPlane
    {Tag(0x00189070), VR::FD, VR::none, {0, 1}, {59787, 26}, {59813, 30}, false},  // CardiacRRIntervalSpecified
    {Tag(0x00189073), VR::FD, VR::none, {0, 1}, {59843, 19}, {59862, 20}, false},  // AcquisitionDuration
    {Tag(0x00189074), VR::DT, VR::none, {0, 1}, {59882, 24}, {59906, 26}, false},  // FrameAcquisitionDateTime
    {Tag(0x00189075), VR::CS, VR::none, {0, 1}, {59932, 23}, {59955, 24}, false},  // DiffusionDirectionality
    {Tag(0x00189076), VR::SQ, VR::none, {0, 1}, {59979, 34}, {60013, 37}, false},  // DiffusionGradientDirectionSequence
    {Tag(0x00189077), VR::CS, VR::none, {0, 1}, {60050, 19}, {60069, 20}, false},  // ParallelAcquisition
    {Tag(0x00189078), VR::CS, VR::none, {0, 1}, {60089, 28}, {60117, 30}, false},  // ParallelAcquisitionTechnique
    {Tag(0x00189079), VR::FD, VR::none, {510, 3}, {60147, 14}, {60161, 15}, false},  // InversionTimes
    {Tag(0x00189080), VR::ST, VR::none, {0, 1}, {60176, 24}, {60200, 26}, false},  // MetaboliteMapDescription
    {Tag(0x00189081), VR::CS, VR::none, {0, 1}, {60226, 14}, {60240, 15}, false},  // PartialFourier
    {Tag(0x00189082), VR::FD, VR::none, {0, 1}, {60255, 17}, {60272, 19}, false},  // EffectiveEchoTime
    {Tag(0x00189083), VR::SQ, VR::none, {0, 1}, {60291, 25}, {60316, 28}, false},  // MetaboliteMapCodeSequence
    {Tag(0x00189084), VR::SQ, VR::none, {0, 1}, {60344, 21}, {60365, 23}, false},  // ChemicalShiftSequence
    {Tag(0x00189085), VR::CS, VR::none, {0, 1}, {60388, 19}, {60407, 21}, false},  // CardiacSignalSource
    {Tag(0x00189087), VR::FD, VR::none, {0, 1}, {60428, 15}, {60443, 17}, false},  // DiffusionBValue
    {Tag(0x00189089), VR::FD, VR::none, {17631, 1}, {60460, 28}, {60488, 30}, false},  // DiffusionGradientOrientation
    {Tag(0x00189090), VR::FD, VR::none, {17631, 1}, {60518, 25}, {60543, 27}, false},  // VelocityEncodingDirection
    {Tag(0x00189091), VR::FD, VR::none, {0, 1}, {60570, 28}, {60598, 31}, false},  // VelocityEncodingMinimumValue
    {Tag(0x00189092), VR::SQ, VR::none, {0, 1}, {60629, 35}, {60664, 38}, false},  // VelocityEncodingAcquisitionSequence
    {Tag(0x00189093), VR::US, VR::none, {0, 1}, {60702, 26}, {60728, 30}, false},  // NumberOfKSpaceTrajectories
    {Tag(0x00189094), VR::CS, VR::none, {0, 1}, {60758, 16}, {60774, 19}, false},  // CoverageOfKSpace
    {Tag(0x00189095), VR::UL, VR::none, {0, 1}, {60793, 32}, {60825, 35}, false},  // SpectroscopyAcquisitionPhaseRows
    {Tag(0x00189096), VR::FD, VR::none, {0, 1}, {60860, 37}, {60897, 44}, true},  // ParallelReductionFactorInPlaneRetired
    {Tag(0x00189098), VR::FD, VR::none, {8152, 3}, {60941, 20}, {60961, 21}, false},  // TransmitterFrequency
    {Tag(0x00189100), VR::CS, VR::none, {8152, 3}, {60982, 15}, {60997, 16}, false},  // ResonantNucleus
    {Tag(0x00189101), VR::CS, VR::none, {0, 1}, {61013, 19}, {61032, 20}, false},  // FrequencyCorrection
    {Tag(0x00189103), VR::SQ, VR::none, {0, 1}, {61052, 33}, {61085, 37}, false},  // MRSpectroscopyFOVGeometrySequence
    {Tag(0x00189104), VR::FD, VR::none, {0, 1}, {61122, 13}, {61135, 14}, false},  // SlabThickness
    {Tag(0x00189105), VR::FD, VR::none, {17631, 1}, {61149, 15}, {61164, 16}, false},  // SlabOrientation
    {Tag(0x00189106), VR::FD, VR::none, {17631, 1}, {61180, 15}, {61195, 17}, false},  // MidSlabPosition
    {Tag(0x00189107), VR::SQ, VR::none, {0, 1}, {61212, 27}, {61239, 30}, false},  // MRSpatialSaturationSequence
    {Tag(0x00189112), VR::SQ, VR::none, {0, 1}, {61269, 36}, {61305, 41}, false},  // MRTimingAndRelatedParametersSequence
    {Tag(0x00189114), VR::SQ, VR::none, {0, 1}, {61346, 14}, {61360, 16}, false},  // MREchoSequence
    {Tag(0x00189115), VR::SQ, VR::none, {0, 1}, {61376, 18}, {61394, 20}, false},  // MRModifierSequence
    {Tag(0x00189117), VR::SQ, VR::none, {0, 1}, {61414, 19}, {61433, 21}, false},  // MRDiffusionSequence
    {Tag(0x00189118), VR::SQ, VR::none, {0, 1}, {61454, 30}, {61484, 32}, false},  // CardiacSynchronizationSequence
    {Tag(0x00189119), VR::SQ, VR::none, {0, 1}, {61516, 18}, {61534, 20}, false},  // MRAveragesSequence
    {Tag(0x00189125), VR::SQ, VR::none, {0, 1}, {61554, 21}, {61575, 24}, false},  // MRFOVGeometrySequence
    {Tag(0x00189126), VR::SQ, VR::none, {0, 1}, {61599, 26}, {61625, 28}, false},  // VolumeLocalizationSequence
    {Tag(0x00189127), VR::UL, VR::none, {0, 1}, {61653, 34}, {61687, 37}, false},  // SpectroscopyAcquisitionDataColumns
    {Tag(0x00189147), VR::CS, VR::none, {0, 1}, {61724, 23}, {61747, 25}, false},  // DiffusionAnisotropyType
    {Tag(0x00189151), VR::DT, VR::none, {0, 1}, {61772, 22}, {61794, 24}, false},  // FrameReferenceDateTime
    {Tag(0x00189152), VR::SQ, VR::none, {0, 1}, {61818, 23}, {61841, 26}, false},  // MRMetaboliteMapSequence
    {Tag(0x00189155), VR::FD, VR::none, {0, 1}, {61867, 33}, {61900, 38}, false},  // ParallelReductionFactorOutOfPlane
    {Tag(0x00189159), VR::UL, VR::none, {0, 1}, {61938, 43}, {61981, 49}, false},  // SpectroscopyAcquisitionOutOfPlanePhaseSteps
    {Tag(0x00189166), VR::CS, VR::none, {0, 1}, {62030, 16}, {62046, 18}, true},  // BulkMotionStatus
    {Tag(0x00189168), VR::FD, VR::none, {0, 1}, {62064, 36}, {62100, 41}, false},  // ParallelReductionFactorSecondInPlane
    {Tag(0x00189169), VR::CS, VR::none, {0, 1}, {62141, 29}, {62170, 32}, false},  // CardiacBeatRejectionTechnique
    {Tag(0x00189170), VR::CS, VR::none, {0, 1}, {62202, 38}, {62240, 41}, false},  // RespiratoryMotionCompensationTechnique
    {Tag(0x00189171), VR::CS, VR::none, {0, 1}, {62281, 23}, {62304, 25}, false},  // RespiratorySignalSource
    {Tag(0x00189172), VR::CS, VR::none, {0, 1}, {62329, 31}, {62360, 34}, false},  // BulkMotionCompensationTechnique
    {Tag(0x00189173), VR::CS, VR::none, {0, 1}, {62394, 22}, {62416, 25}, false},  // BulkMotionSignalSource
    {Tag(0x00189174), VR::CS, VR::none, {0, 1}, {62441, 30}, {62471, 33}, false},  // ApplicableSafetyStandardAgency
    {Tag(0x00189175), VR::LO, VR::none, {0, 1}, {62504, 35}, {62539, 38}, false},  // ApplicableSafetyStandardDescription
    {Tag(0x00189176), VR::SQ, VR::none, {0, 1}, {62577, 21}, {62598, 23}, false},  // OperatingModeSequence
    {Tag(0x00189177), VR::CS, VR::none, {0, 1}, {62621, 17}, {62638, 19}, false},  // OperatingModeType
    {Tag(0x00189178), VR::CS, VR::none, {0, 1}, {62657, 13}, {62670, 14}, false},  // OperatingMode
    {Tag(0x00189179), VR::CS, VR::none, {0, 1}, {62684, 32}, {62716, 35}, false},  // SpecificAbsorptionRateDefinition
    {Tag(0x00189180), VR::CS, VR::none, {0, 1}, {62751, 18}, {62769, 20}, false},  // GradientOutputType
    {Tag(0x00189181), VR::FD, VR::none, {0, 1}, {62789, 27}, {62816, 30}, false},  // SpecificAbsorptionRateValue
    {Tag(0x00189182), VR::FD, VR::none, {0, 1}, {62846, 14}, {62860, 15}, false},  // GradientOutput
    {Tag(0x00189183), VR::CS, VR::none, {0, 1}, {62875, 25}, {62900, 27}, false},  // FlowCompensationDirection
    {Tag(0x00189184), VR::FD, VR::none, {0, 1}, {62927, 12}, {62939, 13}, false},  // TaggingDelay
    {Tag(0x00189185), VR::ST, VR::none, {0, 1}, {62952, 49}, {63001, 53}, false},  // RespiratoryMotionCompensationTechniqueDescription
    {Tag(0x00189186), VR::SH, VR::none, {0, 1}, {63054, 25}, {63079, 28}, false},  // RespiratorySignalSourceID
    {Tag(0x00189195), VR::FD, VR::none, {0, 1}, {63107, 40}, {63147, 46}, true},  // ChemicalShiftMinimumIntegrationLimitInHz
    {Tag(0x00189196), VR::FD, VR::none, {0, 1}, {63193, 40}, {63233, 46}, true},  // ChemicalShiftMaximumIntegrationLimitInHz
    {Tag(0x00189197), VR::SQ, VR::none, {0, 1}, {63279, 26}, {63305, 29}, false},  // MRVelocityEncodingSequence
    {Tag(0x00189198), VR::CS, VR::none, {0, 1}, {63334, 25}, {63359, 28}, false},  // FirstOrderPhaseCorrection
    {Tag(0x00189199), VR::CS, VR::none, {0, 1}, {63387, 30}, {63417, 33}, false},  // WaterReferencedPhaseCorrection
    {Tag(0x00189200), VR::CS, VR::none, {0, 1}, {63450, 29}, {63479, 32}, false},  // MRSpectroscopyAcquisitionType
    {Tag(0x00189214), VR::CS, VR::none, {0, 1}, {63511, 24}, {63535, 26}, false},  // RespiratoryCyclePosition
    {Tag(0x00189217), VR::FD, VR::none, {0, 1}, {63561, 28}, {63589, 31}, false},  // VelocityEncodingMaximumValue
    {Tag(0x00189218), VR::FD, VR::none, {0, 1}, {63620, 25}, {63645, 28}, false},  // TagSpacingSecondDimension
    {Tag(0x00189219), VR::SS, VR::none, {0, 1}, {63673, 18}, {63691, 21}, false},  // TagAngleSecondAxis
    {Tag(0x00189220), VR::FD, VR::none, {0, 1}, {63712, 24}, {63736, 26}, false},  // FrameAcquisitionDuration
    {Tag(0x00189226), VR::SQ, VR::none, {0, 1}, {63762, 24}, {63786, 28}, false},  // MRImageFrameTypeSequence
    {Tag(0x00189227), VR::SQ, VR::none, {0, 1}, {63814, 31}, {63845, 35}, false},  // MRSpectroscopyFrameTypeSequence
    {Tag(0x00189231), VR::US, VR::none, {0, 1}, {63880, 38}, {63918, 44}, false},  // MRAcquisitionPhaseEncodingStepsInPlane
    {Tag(0x00189232), VR::US, VR::none, {0, 1}, {63962, 41}, {64003, 48}, false},  // MRAcquisitionPhaseEncodingStepsOutOfPlane
    {Tag(0x00189234), VR::UL, VR::none, {0, 1}, {64051, 35}, {64086, 38}, false},  // SpectroscopyAcquisitionPhaseColumns
    {Tag(0x00189236), VR::CS, VR::none, {0, 1}, {64124, 20}, {64144, 22}, false},  // CardiacCyclePosition
    {Tag(0x00189239), VR::SQ, VR::none, {0, 1}, {64166, 30}, {64196, 33}, false},  // SpecificAbsorptionRateSequence
    {Tag(0x00189240), VR::US, VR::none, {0, 1}, {64229, 17}, {64246, 20}, false},  // RFEchoTrainLength
    {Tag(0x00189241), VR::US, VR::none, {0, 1}, {64266, 23}, {64289, 26}, false},  // GradientEchoTrainLength
    {Tag(0x00189250), VR::CS, VR::none, {0, 1}, {64315, 28}, {64343, 31}, false},  // ArterialSpinLabelingContrast
    {Tag(0x00189251), VR::SQ, VR::none, {0, 1}, {64374, 30}, {64404, 34}, false},  // MRArterialSpinLabelingSequence
    {Tag(0x00189252), VR::LO, VR::none, {0, 1}, {64438, 23}, {64461, 25}, false},  // ASLTechniqueDescription
    {Tag(0x00189253), VR::US, VR::none, {0, 1}, {64486, 13}, {64499, 15}, false},  // ASLSlabNumber
    {Tag(0x00189254), VR::FD, VR::none, {0, 1}, {64514, 16}, {64530, 18}, false},  // ASLSlabThickness
    {Tag(0x00189255), VR::FD, VR::none, {17631, 1}, {64548, 18}, {64566, 20}, false},  // ASLSlabOrientation
    {Tag(0x00189256), VR::FD, VR::none, {17631, 1}, {64586, 18}, {64604, 21}, false},  // ASLMidSlabPosition
    {Tag(0x00189257), VR::CS, VR::none, {0, 1}, {64625, 10}, {64635, 11}, false},  // ASLContext
    {Tag(0x00189258), VR::UL, VR::none, {0, 1}, {64646, 21}, {64667, 24}, false},  // ASLPulseTrainDuration
    {Tag(0x00189259), VR::CS, VR::none, {0, 1}, {64691, 14}, {64705, 16}, false},  // ASLCrusherFlag
    {Tag(0x0018925a), VR::FD, VR::none, {0, 1}, {64721, 19}, {64740, 22}, false},  // ASLCrusherFlowLimit
    {Tag(0x0018925b), VR::LO, VR::none, {0, 1}, {64762, 21}, {64783, 23}, false},  // ASLCrusherDescription
    {Tag(0x0018925c), VR::CS, VR::none, {0, 1}, {64806, 18}, {64824, 22}, false},  // ASLBolusCutoffFlag
    {Tag(0x0018925d), VR::SQ, VR::none, {0, 1}, {64846, 28}, {64874, 33}, false},  // ASLBolusCutoffTimingSequence
    {Tag(0x0018925e), VR::LO, VR::none, {0, 1}, {64907, 23}, {64930, 27}, false},  // ASLBolusCutoffTechnique
    {Tag(0x0018925f), VR::UL, VR::none, {0, 1}, {64957, 23}, {64980, 28}, false},  // ASLBolusCutoffDelayTime
    {Tag(0x00189260), VR::SQ, VR::none, {0, 1}, {65008, 15}, {65023, 17}, false},  // ASLSlabSequence
    {Tag(0x00189295), VR::FD, VR::none, {0, 1}, {65040, 41}, {65081, 47}, false},  // ChemicalShiftMinimumIntegrationLimitInppm
    {Tag(0x00189296), VR::FD, VR::none, {0, 1}, {65128, 41}, {65169, 47}, false},  // ChemicalShiftMaximumIntegrationLimitInppm
    {Tag(0x00189297), VR::CS, VR::none, {0, 1}, {65216, 25}, {65241, 27}, false},  // WaterReferenceAcquisition
    {Tag(0x00189298), VR::IS, VR::none, {0, 1}, {65268, 16}, {65284, 18}, false},  // EchoPeakPosition
    {Tag(0x00189301), VR::SQ, VR::none, {0, 1}, {65302, 25}, {65327, 28}, false},  // CTAcquisitionTypeSequence
    {Tag(0x00189302), VR::CS, VR::none, {0, 1}, {65355, 15}, {65370, 16}, false},  // AcquisitionType
    {Tag(0x00189303), VR::FD, VR::none, {0, 1}, {65386, 9}, {65395, 10}, false},  // TubeAngle
    {Tag(0x00189304), VR::SQ, VR::none, {0, 1}, {65405, 28}, {65433, 31}, false},  // CTAcquisitionDetailsSequence
    {Tag(0x00189305), VR::FD, VR::none, {0, 1}, {65464, 14}, {65478, 15}, false},  // RevolutionTime
    {Tag(0x00189306), VR::FD, VR::none, {0, 1}, {65493, 22}, {65515, 24}, false},  // SingleCollimationWidth
    {Tag(0x00189307), VR::FD, VR::none, {0, 1}, {65539, 21}, {65560, 23}, false},  // TotalCollimationWidth
    {Tag(0x00189308), VR::SQ, VR::none, {0, 1}, {65583, 23}, {65606, 26}, false},  // CTTableDynamicsSequence
    {Tag(0x00189309), VR::FD, VR::none, {0, 1}, {65632, 10}, {65642, 11}, false},  // TableSpeed
    {Tag(0x00189310), VR::FD, VR::none, {0, 1}, {65653, 20}, {65673, 23}, false},  // TableFeedPerRotation
    {Tag(0x00189311), VR::FD, VR::none, {0, 1}, {65696, 17}, {65713, 19}, false},  // SpiralPitchFactor
    {Tag(0x00189312), VR::SQ, VR::none, {0, 1}, {65732, 18}, {65750, 20}, false},  // CTGeometrySequence
    {Tag(0x00189313), VR::FD, VR::none, {17631, 1}, {65770, 27}, {65797, 32}, false},  // DataCollectionCenterPatient
    {Tag(0x00189314), VR::SQ, VR::none, {0, 1}, {65829, 24}, {65853, 26}, false},  // CTReconstructionSequence
    {Tag(0x00189315), VR::CS, VR::none, {0, 1}, {65879, 23}, {65902, 24}, false},  // ReconstructionAlgorithm
    {Tag(0x00189316), VR::CS, VR::none, {0, 1}, {65926, 22}, {65948, 24}, false},  // ConvolutionKernelGroup
    {Tag(0x00189317), VR::FD, VR::none, {12834, 1}, {65972, 25}, {65997, 28}, false},  // ReconstructionFieldOfView
    {Tag(0x00189318), VR::FD, VR::none, {17631, 1}, {66025, 33}, {66058, 38}, false},  // ReconstructionTargetCenterPatient
    {Tag(0x00189319), VR::FD, VR::none, {0, 1}, {66096, 19}, {66115, 20}, false},  // ReconstructionAngle
    {Tag(0x00189320), VR::SH, VR::none, {0, 1}, {66135, 11}, {66146, 12}, false},  // ImageFilter
    {Tag(0x00189321), VR::SQ, VR::none, {0, 1}, {66158, 18}, {66176, 20}, false},  // CTExposureSequence
    {Tag(0x00189322), VR::FD, VR::none, {12834, 1}, {66196, 26}, {66222, 28}, false},  // ReconstructionPixelSpacing
    {Tag(0x00189323), VR::CS, VR::none, {510, 3}, {66250, 22}, {66272, 24}, false},  // ExposureModulationType
    {Tag(0x00189324), VR::FD, VR::none, {0, 1}, {66296, 19}, {66315, 21}, true},  // EstimatedDoseSaving
    {Tag(0x00189325), VR::SQ, VR::none, {0, 1}, {66336, 21}, {66357, 25}, false},  // CTXRayDetailsSequence
    {Tag(0x00189326), VR::SQ, VR::none, {0, 1}, {66382, 18}, {66400, 20}, false},  // CTPositionSequence
    {Tag(0x00189327), VR::FD, VR::none, {0, 1}, {66420, 13}, {66433, 14}, false},  // TablePosition
    {Tag(0x00189328), VR::FD, VR::none, {0, 1}, {66447, 16}, {66463, 19}, false},  // ExposureTimeInms
    {Tag(0x00189329), VR::SQ, VR::none, {0, 1}, {66482, 24}, {66506, 28}, false},  // CTImageFrameTypeSequence
    {Tag(0x00189330), VR::FD, VR::none, {0, 1}, {66534, 19}, {66553, 24}, false},  // XRayTubeCurrentInmA
    {Tag(0x00189332), VR::FD, VR::none, {0, 1}, {66577, 13}, {66590, 15}, false},  // ExposureInmAs
    {Tag(0x00189333), VR::CS, VR::none, {0, 1}, {66605, 18}, {66623, 20}, false},  // ConstantVolumeFlag
    {Tag(0x00189334), VR::CS, VR::none, {0, 1}, {66643, 15}, {66658, 16}, false},  // FluoroscopyFlag
    {Tag(0x00189335), VR::FD, VR::none, {0, 1}, {66674, 36}, {66710, 41}, false},  // DistanceSourceToDataCollectionCenter
    {Tag(0x00189337), VR::US, VR::none, {0, 1}, {66751, 24}, {66775, 27}, false},  // ContrastBolusAgentNumber
    {Tag(0x00189338), VR::SQ, VR::none, {0, 1}, {66802, 35}, {66837, 39}, false},  // ContrastBolusIngredientCodeSequence
    {Tag(0x00189340), VR::SQ, VR::none, {0, 1}, {66876, 37}, {66913, 40}, false},  // ContrastAdministrationProfileSequence
    {Tag(0x00189341), VR::SQ, VR::none, {0, 1}, {66953, 26}, {66979, 29}, false},  // ContrastBolusUsageSequence
    {Tag(0x00189342), VR::CS, VR::none, {0, 1}, {67008, 30}, {67038, 33}, false},  // ContrastBolusAgentAdministered
    {Tag(0x00189343), VR::CS, VR::none, {0, 1}, {67071, 26}, {67097, 29}, false},  // ContrastBolusAgentDetected
    {Tag(0x00189344), VR::CS, VR::none, {0, 1}, {67126, 23}, {67149, 26}, false},  // ContrastBolusAgentPhase
    {Tag(0x00189345), VR::FD, VR::none, {0, 1}, {67175, 7}, {67175, 7}, false},  // CTDIvol
    {Tag(0x00189346), VR::SQ, VR::none, {0, 1}, {67182, 27}, {67209, 31}, false},  // CTDIPhantomTypeCodeSequence
    {Tag(0x00189351), VR::FL, VR::none, {0, 1}, {67240, 31}, {67271, 35}, false},  // CalciumScoringMassFactorPatient
    {Tag(0x00189352), VR::FL, VR::none, {17631, 1}, {67306, 30}, {67336, 34}, false},  // CalciumScoringMassFactorDevice
    {Tag(0x00189353), VR::FL, VR::none, {0, 1}, {67370, 21}, {67391, 23}, false},  // EnergyWeightingFactor
    {Tag(0x00189360), VR::SQ, VR::none, {0, 1}, {67414, 30}, {67444, 35}, false},  // CTAdditionalXRaySourceSequence
    {Tag(0x00189361), VR::CS, VR::none, {0, 1}, {67479, 24}, {67503, 27}, false},  // MultienergyCTAcquisition
    {Tag(0x00189362), VR::SQ, VR::none, {0, 1}, {67530, 32}, {67562, 36}, false},  // MultienergyCTAcquisitionSequence
    {Tag(0x00189363), VR::SQ, VR::none, {0, 1}, {67598, 31}, {67629, 35}, false},  // MultienergyCTProcessingSequence
    {Tag(0x00189364), VR::SQ, VR::none, {0, 1}, {67664, 36}, {67700, 40}, false},  // MultienergyCTCharacteristicsSequence
    {Tag(0x00189365), VR::SQ, VR::none, {0, 1}, {67740, 31}, {67771, 37}, false},  // MultienergyCTXRaySourceSequence
    {Tag(0x00189366), VR::US, VR::none, {0, 1}, {67808, 15}, {67823, 18}, false},  // XRaySourceIndex
    {Tag(0x00189367), VR::UC, VR::none, {0, 1}, {67841, 12}, {67853, 15}, false},  // XRaySourceID
    {Tag(0x00189368), VR::CS, VR::none, {0, 1}, {67868, 26}, {67894, 29}, false},  // MultienergySourceTechnique
    {Tag(0x00189369), VR::DT, VR::none, {0, 1}, {67923, 19}, {67942, 21}, false},  // SourceStartDateTime
    {Tag(0x0018936a), VR::DT, VR::none, {0, 1}, {67963, 17}, {67980, 19}, false},  // SourceEndDateTime
    {Tag(0x0018936b), VR::US, VR::none, {0, 1}, {67999, 20}, {68019, 22}, false},  // SwitchingPhaseNumber
    {Tag(0x0018936c), VR::DS, VR::none, {0, 1}, {68041, 29}, {68070, 32}, false},  // SwitchingPhaseNominalDuration
    {Tag(0x0018936d), VR::DS, VR::none, {0, 1}, {68102, 32}, {68134, 35}, false},  // SwitchingPhaseTransitionDuration
    {Tag(0x0018936e), VR::DS, VR::none, {0, 1}, {68169, 18}, {68187, 20}, false},  // EffectiveBinEnergy
    {Tag(0x0018936f), VR::SQ, VR::none, {0, 1}, {68207, 33}, {68240, 39}, false},  // MultienergyCTXRayDetectorSequence
    {Tag(0x00189370), VR::US, VR::none, {0, 1}, {68279, 17}, {68296, 20}, false},  // XRayDetectorIndex
    {Tag(0x00189371), VR::UC, VR::none, {0, 1}, {68316, 14}, {68330, 17}, false},  // XRayDetectorID
    {Tag(0x00189372), VR::CS, VR::none, {0, 1}, {68347, 23}, {68370, 26}, false},  // MultienergyDetectorType
    {Tag(0x00189373), VR::ST, VR::none, {0, 1}, {68396, 17}, {68413, 20}, false},  // XRayDetectorLabel
    {Tag(0x00189374), VR::DS, VR::none, {0, 1}, {68433, 16}, {68449, 18}, false},  // NominalMaxEnergy
    {Tag(0x00189375), VR::DS, VR::none, {0, 1}, {68467, 16}, {68483, 18}, false},  // NominalMinEnergy
    {Tag(0x00189376), VR::US, VR::none, {510, 3}, {68501, 27}, {68528, 31}, false},  // ReferencedXRayDetectorIndex
    {Tag(0x00189377), VR::US, VR::none, {510, 3}, {68559, 25}, {68584, 29}, false},  // ReferencedXRaySourceIndex
    {Tag(0x00189378), VR::US, VR::none, {510, 3}, {68613, 19}, {68632, 21}, false},  // ReferencedPathIndex
    {Tag(0x00189379), VR::SQ, VR::none, {0, 1}, {68653, 25}, {68678, 29}, false},  // MultienergyCTPathSequence
    {Tag(0x0018937a), VR::US, VR::none, {0, 1}, {68707, 22}, {68729, 26}, false},  // MultienergyCTPathIndex
    {Tag(0x0018937b), VR::UT, VR::none, {0, 1}, {68755, 33}, {68788, 36}, false},  // MultienergyAcquisitionDescription
    {Tag(0x0018937c), VR::FD, VR::none, {0, 1}, {68824, 29}, {68853, 31}, false},  // MonoenergeticEnergyEquivalent
    {Tag(0x0018937d), VR::SQ, VR::none, {0, 1}, {68884, 20}, {68904, 22}, false},  // MaterialCodeSequence
    {Tag(0x0018937e), VR::CS, VR::none, {0, 1}, {68926, 19}, {68945, 20}, false},  // DecompositionMethod
    {Tag(0x0018937f), VR::UT, VR::none, {0, 1}, {68965, 24}, {68989, 25}, false},  // DecompositionDescription
    {Tag(0x00189380), VR::SQ, VR::none, {0, 1}, {69014, 44}, {69058, 47}, false},  // DecompositionAlgorithmIdentificationSequence
    {Tag(0x00189381), VR::SQ, VR::none, {0, 1}, {69105, 29}, {69134, 31}, false},  // DecompositionMaterialSequence
    {Tag(0x00189382), VR::SQ, VR::none, {0, 1}, {69165, 27}, {69192, 29}, false},  // MaterialAttenuationSequence
    {Tag(0x00189383), VR::DS, VR::none, {0, 1}, {69221, 12}, {69233, 13}, false},  // PhotonEnergy
    {Tag(0x00189384), VR::DS, VR::none, {0, 1}, {69246, 30}, {69276, 34}, false},  // XRayMassAttenuationCoefficient
    {Tag(0x00189390), VR::SQ, VR::none, {0, 1}, {69310, 30}, {69340, 33}, false},  // MetalArtifactReductionSequence
    {Tag(0x00189391), VR::CS, VR::none, {0, 1}, {69373, 29}, {69402, 32}, false},  // MetalArtifactReductionApplied
    {Tag(0x00189392), VR::SQ, VR::none, {0, 1}, {69434, 53}, {69487, 58}, false},  // MetalArtifactReductionAlgorithmIdentificationSequence
    {Tag(0x00189401), VR::SQ, VR::none, {0, 1}, {69545, 34}, {69579, 37}, false},  // ProjectionPixelCalibrationSequence
    {Tag(0x00189402), VR::FL, VR::none, {0, 1}, {69616, 25}, {69641, 28}, false},  // DistanceSourceToIsocenter
    {Tag(0x00189403), VR::FL, VR::none, {0, 1}, {69669, 24}, {69693, 28}, false},  // DistanceObjectToTableTop
    {Tag(0x00189404), VR::FL, VR::none, {12834, 1}, {69721, 32}, {69753, 38}, false},  // ObjectPixelSpacingInCenterOfBeam
    {Tag(0x00189405), VR::SQ, VR::none, {0, 1}, {69791, 26}, {69817, 28}, false},  // PositionerPositionSequence
    {Tag(0x00189406), VR::SQ, VR::none, {0, 1}, {69845, 21}, {69866, 23}, false},  // TablePositionSequence
    {Tag(0x00189407), VR::SQ, VR::none, {0, 1}, {69889, 23}, {69912, 25}, false},  // CollimatorShapeSequence
    {Tag(0x00189410), VR::CS, VR::none, {0, 1}, {69937, 19}, {69956, 21}, false},  // PlanesInAcquisition
    {Tag(0x00189412), VR::SQ, VR::none, {0, 1}, {69977, 33}, {70010, 37}, false},  // XAXRFFrameCharacteristicsSequence
    {Tag(0x00189417), VR::SQ, VR::none, {0, 1}, {70047, 24}, {70071, 26}, false},  // FrameAcquisitionSequence
    {Tag(0x00189420), VR::CS, VR::none, {0, 1}, {70097, 16}, {70113, 19}, false},  // XRayReceptorType
    {Tag(0x00189423), VR::LO, VR::none, {0, 1}, {70132, 23}, {70155, 25}, false},  // AcquisitionProtocolName
    {Tag(0x00189424), VR::LT, VR::none, {0, 1}, {70180, 30}, {70210, 32}, false},  // AcquisitionProtocolDescription
    {Tag(0x00189425), VR::CS, VR::none, {0, 1}, {70242, 29}, {70271, 32}, false},  // ContrastBolusIngredientOpaque
    {Tag(0x00189426), VR::FL, VR::none, {0, 1}, {70303, 38}, {70341, 43}, false},  // DistanceReceptorPlaneToDetectorHousing
    {Tag(0x00189427), VR::CS, VR::none, {0, 1}, {70384, 22}, {70406, 24}, false},  // IntensifierActiveShape
    {Tag(0x00189428), VR::FL, VR::none, {8152, 3}, {70430, 27}, {70457, 31}, false},  // IntensifierActiveDimensions
    {Tag(0x00189429), VR::FL, VR::none, {12834, 1}, {70488, 20}, {70508, 22}, false},  // PhysicalDetectorSize
    {Tag(0x00189430), VR::FL, VR::none, {12834, 1}, {70530, 29}, {70559, 32}, false},  // PositionOfIsocenterProjection
    {Tag(0x00189432), VR::SQ, VR::none, {0, 1}, {70591, 19}, {70610, 22}, false},  // FieldOfViewSequence
    {Tag(0x00189433), VR::LO, VR::none, {0, 1}, {70632, 22}, {70654, 25}, false},  // FieldOfViewDescription
    {Tag(0x00189434), VR::SQ, VR::none, {0, 1}, {70679, 37}, {70716, 41}, false},  // ExposureControlSensingRegionsSequence
    {Tag(0x00189435), VR::CS, VR::none, {0, 1}, {70757, 33}, {70790, 37}, false},  // ExposureControlSensingRegionShape
    {Tag(0x00189436), VR::SS, VR::none, {0, 1}, {70827, 44}, {70871, 50}, false},  // ExposureControlSensingRegionLeftVerticalEdge
    {Tag(0x00189437), VR::SS, VR::none, {0, 1}, {70921, 45}, {70966, 51}, false},  // ExposureControlSensingRegionRightVerticalEdge
    {Tag(0x00189438), VR::SS, VR::none, {0, 1}, {71017, 47}, {71064, 53}, false},  // ExposureControlSensingRegionUpperHorizontalEdge
    {Tag(0x00189439), VR::SS, VR::none, {0, 1}, {71117, 47}, {71164, 53}, false},  // ExposureControlSensingRegionLowerHorizontalEdge
    {Tag(0x00189440), VR::SS, VR::none, {12834, 1}, {71217, 44}, {71261, 50}, false},  // CenterOfCircularExposureControlSensingRegion
    {Tag(0x00189441), VR::US, VR::none, {0, 1}, {71311, 44}, {71355, 50}, false},  // RadiusOfCircularExposureControlSensingRegion
    {Tag(0x00189442), VR::SS, VR::none, {3989, 3}, {71405, 50}, {71455, 57}, false},  // VerticesOfThePolygonalExposureControlSensingRegion
    {Tag(0x00189445), VR::OB, VR::none, {0, 1}, {0, 0}, {7321, 13}, true},  // 
    {Tag(0x00189447), VR::FL, VR::none, {0, 1}, {71512, 23}, {71535, 27}, false},  // ColumnAngulationPatient
    {Tag(0x00189449), VR::FL, VR::none, {0, 1}, {71562, 9}, {71571, 10}, false},  // BeamAngle
    {Tag(0x00189451), VR::SQ, VR::none, {0, 1}, {71581, 31}, {71612, 34}, false},  // FrameDetectorParametersSequence
    {Tag(0x00189452), VR::FL, VR::none, {0, 1}, {71646, 26}, {71672, 28}, false},  // CalculatedAnatomyThickness
    {Tag(0x00189455), VR::SQ, VR::none, {0, 1}, {71700, 19}, {71719, 20}, false},  // CalibrationSequence
    {Tag(0x00189456), VR::SQ, VR::none, {0, 1}, {71739, 23}, {71762, 25}, false},  // ObjectThicknessSequence
    {Tag(0x00189457), VR::CS, VR::none, {0, 1}, {71787, 19}, {71806, 20}, false},  // PlaneIdentification
    {Tag(0x00189461), VR::FL, VR::none, {8152, 3}, {71826, 28}, {71854, 35}, false},  // FieldOfViewDimensionsInFloat
    {Tag(0x00189462), VR::SQ, VR::none, {0, 1}, {71889, 32}, {71921, 35}, false},  // IsocenterReferenceSystemSequence
    {Tag(0x00189463), VR::FL, VR::none, {0, 1}, {71956, 31}, {71987, 34}, false},  // PositionerIsocenterPrimaryAngle
    {Tag(0x00189464), VR::FL, VR::none, {0, 1}, {72021, 33}, {72054, 36}, false},  // PositionerIsocenterSecondaryAngle
    {Tag(0x00189465), VR::FL, VR::none, {0, 1}, {72090, 40}, {72130, 44}, false},  // PositionerIsocenterDetectorRotationAngle
    {Tag(0x00189466), VR::FL, VR::none, {0, 1}, {72174, 25}, {72199, 29}, false},  // TableXPositionToIsocenter
    {Tag(0x00189467), VR::FL, VR::none, {0, 1}, {72228, 25}, {72253, 29}, false},  // TableYPositionToIsocenter
    {Tag(0x00189468), VR::FL, VR::none, {0, 1}, {72282, 25}, {72307, 29}, false},  // TableZPositionToIsocenter
    {Tag(0x00189469), VR::FL, VR::none, {0, 1}, {72336, 28}, {72364, 31}, false},  // TableHorizontalRotationAngle
    {Tag(0x00189470), VR::FL, VR::none, {0, 1}, {72395, 18}, {72413, 21}, false},  // TableHeadTiltAngle
    {Tag(0x00189471), VR::FL, VR::none, {0, 1}, {72434, 20}, {72454, 23}, false},  // TableCradleTiltAngle
    {Tag(0x00189472), VR::SQ, VR::none, {0, 1}, {72477, 27}, {72504, 30}, false},  // FrameDisplayShutterSequence
    {Tag(0x00189473), VR::FL, VR::none, {0, 1}, {72534, 28}, {72562, 32}, false},  // AcquiredImageAreaDoseProduct
    {Tag(0x00189474), VR::CS, VR::none, {0, 1}, {72594, 34}, {72628, 38}, false},  // CArmPositionerTabletopRelationship
    {Tag(0x00189476), VR::SQ, VR::none, {0, 1}, {72666, 20}, {72686, 23}, false},  // XRayGeometrySequence
    {Tag(0x00189477), VR::SQ, VR::none, {0, 1}, {72709, 38}, {72747, 41}, false},  // IrradiationEventIdentificationSequence
    {Tag(0x00189504), VR::SQ, VR::none, {0, 1}, {72788, 23}, {72811, 28}, false},  // XRay3DFrameTypeSequence
    {Tag(0x00189506), VR::SQ, VR::none, {0, 1}, {72839, 27}, {72866, 29}, false},  // ContributingSourcesSequence
    {Tag(0x00189507), VR::SQ, VR::none, {0, 1}, {72895, 25}, {72920, 29}, false},  // XRay3DAcquisitionSequence
    {Tag(0x00189508), VR::FL, VR::none, {0, 1}, {72949, 24}, {72973, 27}, false},  // PrimaryPositionerScanArc
    {Tag(0x00189509), VR::FL, VR::none, {0, 1}, {73000, 26}, {73026, 29}, false},  // SecondaryPositionerScanArc
    {Tag(0x00189510), VR::FL, VR::none, {0, 1}, {73055, 31}, {73086, 35}, false},  // PrimaryPositionerScanStartAngle
    {Tag(0x00189511), VR::FL, VR::none, {0, 1}, {73121, 33}, {73154, 37}, false},  // SecondaryPositionerScanStartAngle
    {Tag(0x00189514), VR::FL, VR::none, {0, 1}, {73191, 26}, {73217, 28}, false},  // PrimaryPositionerIncrement
    {Tag(0x00189515), VR::FL, VR::none, {0, 1}, {73245, 28}, {73273, 30}, false},  // SecondaryPositionerIncrement
    {Tag(0x00189516), VR::DT, VR::none, {0, 1}, {73303, 24}, {73327, 26}, false},  // StartAcquisitionDateTime
    {Tag(0x00189517), VR::DT, VR::none, {0, 1}, {73353, 22}, {73375, 24}, false},  // EndAcquisitionDateTime
    {Tag(0x00189518), VR::SS, VR::none, {0, 1}, {73399, 30}, {73429, 33}, false},  // PrimaryPositionerIncrementSign
    {Tag(0x00189519), VR::SS, VR::none, {0, 1}, {73462, 32}, {73494, 35}, false},  // SecondaryPositionerIncrementSign
    {Tag(0x00189524), VR::LO, VR::none, {0, 1}, {73529, 15}, {73544, 16}, false},  // ApplicationName
    {Tag(0x00189525), VR::LO, VR::none, {0, 1}, {73560, 18}, {73578, 19}, false},  // ApplicationVersion
    {Tag(0x00189526), VR::LO, VR::none, {0, 1}, {73597, 23}, {73620, 24}, false},  // ApplicationManufacturer
    {Tag(0x00189527), VR::CS, VR::none, {0, 1}, {73644, 13}, {73657, 14}, false},  // AlgorithmType
    {Tag(0x00189528), VR::LO, VR::none, {0, 1}, {73671, 20}, {73691, 21}, false},  // AlgorithmDescription
    {Tag(0x00189530), VR::SQ, VR::none, {0, 1}, {73712, 28}, {73740, 32}, false},  // XRay3DReconstructionSequence
    {Tag(0x00189531), VR::LO, VR::none, {0, 1}, {73772, 25}, {73797, 26}, false},  // ReconstructionDescription
    {Tag(0x00189538), VR::SQ, VR::none, {0, 1}, {73823, 32}, {73855, 35}, false},  // PerProjectionAcquisitionSequence
    {Tag(0x00189541), VR::SQ, VR::none, {0, 1}, {73890, 24}, {73914, 26}, false},  // DetectorPositionSequence
    {Tag(0x00189542), VR::SQ, VR::none, {0, 1}, {73940, 27}, {73967, 31}, false},  // XRayAcquisitionDoseSequence
    {Tag(0x00189543), VR::FD, VR::none, {0, 1}, {73998, 31}, {74029, 36}, false},  // XRaySourceIsocenterPrimaryAngle
    {Tag(0x00189544), VR::FD, VR::none, {0, 1}, {74065, 33}, {74098, 38}, false},  // XRaySourceIsocenterSecondaryAngle
    {Tag(0x00189545), VR::FD, VR::none, {0, 1}, {74136, 34}, {74170, 38}, false},  // BreastSupportIsocenterPrimaryAngle
    {Tag(0x00189546), VR::FD, VR::none, {0, 1}, {74208, 36}, {74244, 40}, false},  // BreastSupportIsocenterSecondaryAngle
    {Tag(0x00189547), VR::FD, VR::none, {0, 1}, {74284, 33}, {74317, 38}, false},  // BreastSupportXPositionToIsocenter
    {Tag(0x00189548), VR::FD, VR::none, {0, 1}, {74355, 33}, {74388, 38}, false},  // BreastSupportYPositionToIsocenter
    {Tag(0x00189549), VR::FD, VR::none, {0, 1}, {74426, 33}, {74459, 38}, false},  // BreastSupportZPositionToIsocenter
    {Tag(0x00189550), VR::FD, VR::none, {0, 1}, {74497, 29}, {74526, 32}, false},  // DetectorIsocenterPrimaryAngle
    {Tag(0x00189551), VR::FD, VR::none, {0, 1}, {74558, 31}, {74589, 34}, false},  // DetectorIsocenterSecondaryAngle
    {Tag(0x00189552), VR::FD, VR::none, {0, 1}, {74623, 28}, {74651, 32}, false},  // DetectorXPositionToIsocenter
    {Tag(0x00189553), VR::FD, VR::none, {0, 1}, {74683, 28}, {74711, 32}, false},  // DetectorYPositionToIsocenter
    {Tag(0x00189554), VR::FD, VR::none, {0, 1}, {74743, 28}, {74771, 32}, false},  // DetectorZPositionToIsocenter
    {Tag(0x00189555), VR::SQ, VR::none, {0, 1}, {74803, 16}, {74819, 19}, false},  // XRayGridSequence
    {Tag(0x00189556), VR::SQ, VR::none, {0, 1}, {74838, 18}, {74856, 21}, false},  // XRayFilterSequence
    {Tag(0x00189557), VR::FD, VR::none, {17631, 1}, {74877, 30}, {74907, 34}, false},  // DetectorActiveAreaTLHCPosition
    {Tag(0x00189558), VR::FD, VR::none, {53122, 1}, {74941, 29}, {74970, 32}, false},  // DetectorActiveAreaOrientation
    {Tag(0x00189559), VR::CS, VR::none, {0, 1}, {75002, 31}, {75033, 34}, false},  // PositionerPrimaryAngleDirection
    {Tag(0x00189601), VR::SQ, VR::none, {0, 1}, {75067, 24}, {75091, 27}, false},  // DiffusionBMatrixSequence
    {Tag(0x00189602), VR::FD, VR::none, {0, 1}, {75118, 17}, {75135, 20}, false},  // DiffusionBValueXX
    {Tag(0x00189603), VR::FD, VR::none, {0, 1}, {75155, 17}, {75172, 20}, false},  // DiffusionBValueXY
    {Tag(0x00189604), VR::FD, VR::none, {0, 1}, {75192, 17}, {75209, 20}, false},  // DiffusionBValueXZ
    {Tag(0x00189605), VR::FD, VR::none, {0, 1}, {75229, 17}, {75246, 20}, false},  // DiffusionBValueYY
    {Tag(0x00189606), VR::FD, VR::none, {0, 1}, {75266, 17}, {75283, 20}, false},  // DiffusionBValueYZ
    {Tag(0x00189607), VR::FD, VR::none, {0, 1}, {75303, 17}, {75320, 20}, false},  // DiffusionBValueZZ
    {Tag(0x00189621), VR::SQ, VR::none, {0, 1}, {75340, 20}, {75360, 22}, false},  // FunctionalMRSequence
    {Tag(0x00189622), VR::CS, VR::none, {0, 1}, {75382, 36}, {75418, 40}, false},  // FunctionalSettlingPhaseFramesPresent
    {Tag(0x00189623), VR::DT, VR::none, {0, 1}, {75458, 19}, {75477, 21}, false},  // FunctionalSyncPulse
    {Tag(0x00189624), VR::CS, VR::none, {0, 1}, {75498, 18}, {75516, 20}, false},  // SettlingPhaseFrame
    {Tag(0x00189701), VR::DT, VR::none, {0, 1}, {75536, 23}, {75559, 25}, false},  // DecayCorrectionDateTime
    {Tag(0x00189715), VR::FD, VR::none, {0, 1}, {75584, 21}, {75605, 23}, false},  // StartDensityThreshold
    {Tag(0x00189716), VR::FD, VR::none, {0, 1}, {75628, 39}, {75667, 43}, false},  // StartRelativeDensityDifferenceThreshold
    {Tag(0x00189717), VR::FD, VR::none, {0, 1}, {75710, 33}, {75743, 37}, false},  // StartCardiacTriggerCountThreshold
    {Tag(0x00189718), VR::FD, VR::none, {0, 1}, {75780, 37}, {75817, 41}, false},  // StartRespiratoryTriggerCountThreshold
    {Tag(0x00189719), VR::FD, VR::none, {0, 1}, {75858, 26}, {75884, 28}, false},  // TerminationCountsThreshold
    {Tag(0x00189720), VR::FD, VR::none, {0, 1}, {75912, 27}, {75939, 29}, false},  // TerminationDensityThreshold
    {Tag(0x00189721), VR::FD, VR::none, {0, 1}, {75968, 35}, {76003, 38}, false},  // TerminationRelativeDensityThreshold
    {Tag(0x00189722), VR::FD, VR::none, {0, 1}, {76041, 24}, {76065, 26}, false},  // TerminationTimeThreshold
    {Tag(0x00189723), VR::FD, VR::none, {0, 1}, {76091, 39}, {76130, 43}, false},  // TerminationCardiacTriggerCountThreshold
    {Tag(0x00189724), VR::FD, VR::none, {0, 1}, {76173, 43}, {76216, 47}, false},  // TerminationRespiratoryTriggerCountThreshold
    {Tag(0x00189725), VR::CS, VR::none, {0, 1}, {76263, 16}, {76279, 17}, false},  // DetectorGeometry
    {Tag(0x00189726), VR::FD, VR::none, {0, 1}, {76296, 28}, {76324, 30}, false},  // TransverseDetectorSeparation
    {Tag(0x00189727), VR::FD, VR::none, {0, 1}, {76354, 22}, {76376, 24}, false},  // AxialDetectorDimension
    {Tag(0x00189729), VR::US, VR::none, {0, 1}, {76400, 30}, {76430, 32}, false},  // RadiopharmaceuticalAgentNumber
    {Tag(0x00189732), VR::SQ, VR::none, {0, 1}, {76462, 27}, {76489, 30}, false},  // PETFrameAcquisitionSequence
    {Tag(0x00189733), VR::SQ, VR::none, {0, 1}, {76519, 32}, {76551, 36}, false},  // PETDetectorMotionDetailsSequence
    {Tag(0x00189734), VR::SQ, VR::none, {0, 1}, {76587, 24}, {76611, 27}, false},  // PETTableDynamicsSequence
    {Tag(0x00189735), VR::SQ, VR::none, {0, 1}, {76638, 19}, {76657, 21}, false},  // PETPositionSequence
    {Tag(0x00189736), VR::SQ, VR::none, {0, 1}, {76678, 33}, {76711, 37}, false},  // PETFrameCorrectionFactorsSequence
    {Tag(0x00189737), VR::SQ, VR::none, {0, 1}, {76748, 32}, {76780, 34}, false},  // RadiopharmaceuticalUsageSequence
    {Tag(0x00189738), VR::CS, VR::none, {0, 1}, {76814, 27}, {76841, 29}, false},  // AttenuationCorrectionSource
    {Tag(0x00189739), VR::US, VR::none, {0, 1}, {76870, 18}, {76888, 20}, false},  // NumberOfIterations
    {Tag(0x00189740), VR::US, VR::none, {0, 1}, {76908, 15}, {76923, 17}, false},  // NumberOfSubsets
    {Tag(0x00189749), VR::SQ, VR::none, {0, 1}, {76940, 25}, {76965, 27}, false},  // PETReconstructionSequence
    {Tag(0x00189751), VR::SQ, VR::none, {0, 1}, {76992, 20}, {77012, 23}, false},  // PETFrameTypeSequence
    {Tag(0x00189755), VR::CS, VR::none, {0, 1}, {77035, 27}, {77062, 31}, false},  // TimeOfFlightInformationUsed
    {Tag(0x00189756), VR::CS, VR::none, {0, 1}, {77093, 18}, {77111, 19}, false},  // ReconstructionType
    {Tag(0x00189758), VR::CS, VR::none, {0, 1}, {77130, 14}, {77144, 15}, false},  // DecayCorrected
    {Tag(0x00189759), VR::CS, VR::none, {0, 1}, {77159, 20}, {77179, 21}, false},  // AttenuationCorrected
    {Tag(0x00189760), VR::CS, VR::none, {0, 1}, {77200, 16}, {77216, 17}, false},  // ScatterCorrected
    {Tag(0x00189761), VR::CS, VR::none, {0, 1}, {77233, 17}, {77250, 19}, false},  // DeadTimeCorrected
    {Tag(0x00189762), VR::CS, VR::none, {0, 1}, {77269, 21}, {77290, 23}, false},  // GantryMotionCorrected
    {Tag(0x00189763), VR::CS, VR::none, {0, 1}, {77313, 22}, {77335, 24}, false},  // PatientMotionCorrected
    {Tag(0x00189764), VR::CS, VR::none, {0, 1}, {77359, 31}, {77390, 34}, false},  // CountLossNormalizationCorrected
    {Tag(0x00189765), VR::CS, VR::none, {0, 1}, {77424, 16}, {77440, 17}, false},  // RandomsCorrected
    {Tag(0x00189766), VR::CS, VR::none, {0, 1}, {77457, 33}, {77490, 37}, false},  // NonUniformRadialSamplingCorrected
    {Tag(0x00189767), VR::CS, VR::none, {0, 1}, {77527, 21}, {77548, 22}, false},  // SensitivityCalibrated
    {Tag(0x00189768), VR::CS, VR::none, {0, 1}, {77570, 31}, {77601, 33}, false},  // DetectorNormalizationCorrection
    {Tag(0x00189769), VR::CS, VR::none, {0, 1}, {77634, 29}, {77663, 31}, false},  // IterativeReconstructionMethod
    {Tag(0x00189770), VR::CS, VR::none, {0, 1}, {77694, 41}, {77735, 44}, false},  // AttenuationCorrectionTemporalRelationship
    {Tag(0x00189771), VR::SQ, VR::none, {0, 1}, {77779, 33}, {77812, 36}, false},  // PatientPhysiologicalStateSequence
    {Tag(0x00189772), VR::SQ, VR::none, {0, 1}, {77848, 37}, {77885, 41}, false},  // PatientPhysiologicalStateCodeSequence
    {Tag(0x00189801), VR::FD, VR::none, {510, 3}, {77926, 13}, {77939, 17}, false},  // DepthsOfFocus
    {Tag(0x00189803), VR::SQ, VR::none, {0, 1}, {77956, 25}, {77981, 27}, false},  // ExcludedIntervalsSequence
    {Tag(0x00189804), VR::DT, VR::none, {0, 1}, {78008, 22}, {78030, 24}, false},  // ExclusionStartDateTime
    {Tag(0x00189805), VR::FD, VR::none, {0, 1}, {78054, 17}, {78071, 18}, false},  // ExclusionDuration
    {Tag(0x00189806), VR::SQ, VR::none, {0, 1}, {78089, 26}, {78115, 29}, false},  // USImageDescriptionSequence
    {Tag(0x00189807), VR::SQ, VR::none, {0, 1}, {78144, 21}, {78165, 24}, false},  // ImageDataTypeSequence
    {Tag(0x00189808), VR::CS, VR::none, {0, 1}, {78189, 8}, {78197, 9}, false},  // DataType
    {Tag(0x00189809), VR::SQ, VR::none, {0, 1}, {78206, 33}, {78239, 37}, false},  // TransducerScanPatternCodeSequence
    {Tag(0x0018980b), VR::CS, VR::none, {0, 1}, {78276, 15}, {78291, 17}, false},  // AliasedDataType
    {Tag(0x0018980c), VR::CS, VR::none, {0, 1}, {78308, 27}, {78335, 30}, false},  // PositionMeasuringDeviceUsed
    {Tag(0x0018980d), VR::SQ, VR::none, {0, 1}, {78365, 30}, {78395, 33}, false},  // TransducerGeometryCodeSequence
    {Tag(0x0018980e), VR::SQ, VR::none, {0, 1}, {78428, 34}, {78462, 38}, false},  // TransducerBeamSteeringCodeSequence
    {Tag(0x0018980f), VR::SQ, VR::none, {0, 1}, {78500, 33}, {78533, 36}, false},  // TransducerApplicationCodeSequence
    {Tag(0x00189810), VR::US, VR::SS, {0, 1}, {78569, 22}, {78591, 25}, false},  // ZeroVelocityPixelValue
    {Tag(0x00189821), VR::SQ, VR::none, {0, 1}, {78616, 46}, {78662, 49}, false},  // PhotoacousticExcitationCharacteristicsSequence
    {Tag(0x00189822), VR::FD, VR::none, {0, 1}, {78711, 23}, {78734, 25}, false},  // ExcitationSpectralWidth
    {Tag(0x00189823), VR::FD, VR::none, {0, 1}, {78759, 16}, {78775, 17}, false},  // ExcitationEnergy
    {Tag(0x00189824), VR::FD, VR::none, {0, 1}, {78792, 23}, {78815, 25}, false},  // ExcitationPulseDuration
    {Tag(0x00189825), VR::SQ, VR::none, {0, 1}, {78840, 28}, {78868, 30}, false},  // ExcitationWavelengthSequence
    {Tag(0x00189826), VR::FD, VR::none, {0, 1}, {78898, 20}, {78918, 21}, false},  // ExcitationWavelength
    {Tag(0x00189828), VR::CS, VR::none, {0, 1}, {78939, 27}, {78966, 29}, false},  // IlluminationTranslationFlag
    {Tag(0x00189829), VR::CS, VR::none, {0, 1}, {78995, 26}, {79021, 29}, false},  // AcousticCouplingMediumFlag
    {Tag(0x0018982a), VR::SQ, VR::none, {0, 1}, {79050, 34}, {79084, 38}, false},  // AcousticCouplingMediumCodeSequence
    {Tag(0x0018982b), VR::FD, VR::none, {0, 1}, {79122, 33}, {79155, 36}, false},  // AcousticCouplingMediumTemperature
    {Tag(0x0018982c), VR::SQ, VR::none, {0, 1}, {79191, 26}, {79217, 28}, false},  // TransducerResponseSequence
    {Tag(0x0018982d), VR::FD, VR::none, {0, 1}, {79245, 15}, {79260, 16}, false},  // CenterFrequency
    {Tag(0x0018982e), VR::FD, VR::none, {0, 1}, {79276, 19}, {79295, 20}, false},  // FractionalBandwidth
    {Tag(0x0018982f), VR::FD, VR::none, {0, 1}, {79315, 20}, {79335, 22}, false},  // LowerCutoffFrequency
    {Tag(0x00189830), VR::FD, VR::none, {0, 1}, {79357, 20}, {79377, 22}, false},  // UpperCutoffFrequency
    {Tag(0x00189831), VR::SQ, VR::none, {0, 1}, {79399, 28}, {79427, 30}, false},  // TransducerTechnologySequence
    {Tag(0x00189832), VR::SQ, VR::none, {0, 1}, {79457, 41}, {79498, 46}, false},  // SoundSpeedCorrectionMechanismCodeSequence
    {Tag(0x00189833), VR::FD, VR::none, {0, 1}, {79544, 16}, {79560, 18}, false},  // ObjectSoundSpeed
    {Tag(0x00189834), VR::FD, VR::none, {0, 1}, {79578, 32}, {79610, 36}, false},  // AcousticCouplingMediumSoundSpeed
    {Tag(0x00189835), VR::SQ, VR::none, {0, 1}, {79646, 35}, {79681, 39}, false},  // PhotoacousticImageFrameTypeSequence
    {Tag(0x00189836), VR::SQ, VR::none, {0, 1}, {79720, 25}, {79745, 29}, false},  // ImageDataTypeCodeSequence
    {Tag(0x00189900), VR::LO, VR::none, {0, 1}, {79774, 22}, {79796, 24}, false},  // ReferenceLocationLabel
    {Tag(0x00189901), VR::UT, VR::none, {0, 1}, {79820, 28}, {79848, 30}, false},  // ReferenceLocationDescription
    {Tag(0x00189902), VR::SQ, VR::none, {0, 1}, {79878, 26}, {79904, 29}, false},  // ReferenceBasisCodeSequence
    {Tag(0x00189903), VR::SQ, VR::none, {0, 1}, {79933, 29}, {79962, 32}, false},  // ReferenceGeometryCodeSequence
    {Tag(0x00189904), VR::DS, VR::none, {0, 1}, {79994, 14}, {80008, 15}, false},  // OffsetDistance
    {Tag(0x00189905), VR::CS, VR::none, {0, 1}, {80023, 15}, {80038, 16}, false},  // OffsetDirection
    {Tag(0x00189906), VR::SQ, VR::none, {0, 1}, {80054, 38}, {80092, 42}, false},  // PotentialScheduledProtocolCodeSequence
    {Tag(0x00189907), VR::SQ, VR::none, {0, 1}, {80134, 39}, {80173, 43}, false},  // PotentialRequestedProcedureCodeSequence
    {Tag(0x00189908), VR::UC, VR::none, {510, 3}, {80216, 28}, {80244, 31}, false},  // PotentialReasonsForProcedure
    {Tag(0x00189909), VR::SQ, VR::none, {0, 1}, {80275, 40}, {80315, 45}, false},  // PotentialReasonsForProcedureCodeSequence
    {Tag(0x0018990a), VR::UC, VR::none, {510, 3}, {80360, 24}, {80384, 26}, false},  // PotentialDiagnosticTasks
    {Tag(0x0018990b), VR::SQ, VR::none, {0, 1}, {80410, 29}, {80439, 31}, false},  // ContraindicationsCodeSequence
    {Tag(0x0018990c), VR::SQ, VR::none, {0, 1}, {80470, 33}, {80503, 36}, false},  // ReferencedDefinedProtocolSequence
    {Tag(0x0018990d), VR::SQ, VR::none, {0, 1}, {80539, 35}, {80574, 38}, false},  // ReferencedPerformedProtocolSequence
    {Tag(0x0018990e), VR::SQ, VR::none, {0, 1}, {80612, 27}, {80639, 29}, false},  // PredecessorProtocolSequence
    {Tag(0x0018990f), VR::UT, VR::none, {0, 1}, {80668, 27}, {80695, 29}, false},  // ProtocolPlanningInformation
    {Tag(0x00189910), VR::UT, VR::none, {0, 1}, {80724, 23}, {80747, 25}, false},  // ProtocolDesignRationale
    {Tag(0x00189911), VR::SQ, VR::none, {0, 1}, {80772, 28}, {80800, 30}, false},  // PatientSpecificationSequence
    {Tag(0x00189912), VR::SQ, VR::none, {0, 1}, {80830, 26}, {80856, 28}, false},  // ModelSpecificationSequence
    {Tag(0x00189913), VR::SQ, VR::none, {0, 1}, {80884, 31}, {80915, 33}, false},  // ParametersSpecificationSequence
    {Tag(0x00189914), VR::SQ, VR::none, {0, 1}, {80948, 19}, {80967, 20}, false},  // InstructionSequence
    {Tag(0x00189915), VR::US, VR::none, {0, 1}, {80987, 16}, {81003, 17}, false},  // InstructionIndex
    {Tag(0x00189916), VR::LO, VR::none, {0, 1}, {81020, 15}, {81035, 16}, false},  // InstructionText
    {Tag(0x00189917), VR::UT, VR::none, {0, 1}, {81051, 22}, {81073, 23}, false},  // InstructionDescription
    {Tag(0x00189918), VR::CS, VR::none, {0, 1}, {81096, 24}, {81120, 26}, false},  // InstructionPerformedFlag
    {Tag(0x00189919), VR::DT, VR::none, {0, 1}, {81146, 28}, {81174, 30}, false},  // InstructionPerformedDateTime
    {Tag(0x0018991a), VR::UT, VR::none, {0, 1}, {81204, 29}, {81233, 31}, false},  // InstructionPerformanceComment
    {Tag(0x0018991b), VR::SQ, VR::none, {0, 1}, {81264, 37}, {81301, 40}, false},  // PatientPositioningInstructionSequence
    {Tag(0x0018991c), VR::SQ, VR::none, {0, 1}, {81341, 29}, {81370, 32}, false},  // PositioningMethodCodeSequence
    {Tag(0x0018991d), VR::SQ, VR::none, {0, 1}, {81402, 27}, {81429, 29}, false},  // PositioningLandmarkSequence
    {Tag(0x0018991e), VR::UI, VR::none, {0, 1}, {81458, 25}, {81483, 29}, false},  // TargetFrameOfReferenceUID
    {Tag(0x0018991f), VR::SQ, VR::none, {0, 1}, {81512, 47}, {81559, 51}, false},  // AcquisitionProtocolElementSpecificationSequence
    {Tag(0x00189920), VR::SQ, VR::none, {0, 1}, {81610, 34}, {81644, 37}, false},  // AcquisitionProtocolElementSequence
    {Tag(0x00189921), VR::US, VR::none, {0, 1}, {81681, 21}, {81702, 23}, false},  // ProtocolElementNumber
    {Tag(0x00189922), VR::LO, VR::none, {0, 1}, {81725, 19}, {81744, 21}, false},  // ProtocolElementName
    {Tag(0x00189923), VR::UT, VR::none, {0, 1}, {81765, 37}, {81802, 40}, false},  // ProtocolElementCharacteristicsSummary
    {Tag(0x00189924), VR::UT, VR::none, {0, 1}, {81842, 22}, {81864, 24}, false},  // ProtocolElementPurpose
    {Tag(0x00189930), VR::CS, VR::none, {0, 1}, {81888, 17}, {81905, 18}, false},  // AcquisitionMotion
    {Tag(0x00189931), VR::SQ, VR::none, {0, 1}, {81923, 32}, {81955, 35}, false},  // AcquisitionStartLocationSequence
    {Tag(0x00189932), VR::SQ, VR::none, {0, 1}, {81990, 30}, {82020, 33}, false},  // AcquisitionEndLocationSequence
    {Tag(0x00189933), VR::SQ, VR::none, {0, 1}, {82053, 50}, {82103, 54}, false},  // ReconstructionProtocolElementSpecificationSequence
    {Tag(0x00189934), VR::SQ, VR::none, {0, 1}, {82157, 37}, {82194, 40}, false},  // ReconstructionProtocolElementSequence
    {Tag(0x00189935), VR::SQ, VR::none, {0, 1}, {82234, 43}, {82277, 47}, false},  // StorageProtocolElementSpecificationSequence
    {Tag(0x00189936), VR::SQ, VR::none, {0, 1}, {82324, 30}, {82354, 33}, false},  // StorageProtocolElementSequence
    {Tag(0x00189937), VR::LO, VR::none, {0, 1}, {82387, 26}, {82413, 28}, false},  // RequestedSeriesDescription
    {Tag(0x00189938), VR::US, VR::none, {510, 3}, {82441, 38}, {82479, 42}, false},  // SourceAcquisitionProtocolElementNumber
    {Tag(0x00189939), VR::US, VR::none, {510, 3}, {82521, 27}, {82548, 30}, false},  // SourceAcquisitionBeamNumber
    {Tag(0x0018993a), VR::US, VR::none, {510, 3}, {82578, 41}, {82619, 45}, false},  // SourceReconstructionProtocolElementNumber
    {Tag(0x0018993b), VR::SQ, VR::none, {0, 1}, {82664, 35}, {82699, 38}, false},  // ReconstructionStartLocationSequence
    {Tag(0x0018993c), VR::SQ, VR::none, {0, 1}, {82737, 33}, {82770, 36}, false},  // ReconstructionEndLocationSequence
    {Tag(0x0018993d), VR::SQ, VR::none, {0, 1}, {82806, 31}, {82837, 33}, false},  // ReconstructionAlgorithmSequence
    {Tag(0x0018993e), VR::SQ, VR::none, {0, 1}, {82870, 42}, {82912, 46}, false},  // ReconstructionTargetCenterLocationSequence
    {Tag(0x00189941), VR::UT, VR::none, {0, 1}, {82958, 22}, {82980, 24}, false},  // ImageFilterDescription
    {Tag(0x00189942), VR::FD, VR::none, {0, 1}, {83004, 26}, {83030, 28}, false},  // CTDIvolNotificationTrigger
    {Tag(0x00189943), VR::FD, VR::none, {0, 1}, {83058, 22}, {83080, 24}, false},  // DLPNotificationTrigger
    {Tag(0x00189944), VR::CS, VR::none, {0, 1}, {83104, 20}, {83124, 23}, false},  // AutoKVPSelectionType
    {Tag(0x00189945), VR::FD, VR::none, {0, 1}, {83147, 17}, {83164, 20}, false},  // AutoKVPUpperBound
    {Tag(0x00189946), VR::FD, VR::none, {0, 1}, {83184, 17}, {83201, 20}, false},  // AutoKVPLowerBound
    {Tag(0x00189947), VR::CS, VR::none, {0, 1}, {83221, 30}, {83251, 33}, false},  // ProtocolDefinedPatientPosition
    {Tag(0x0018a001), VR::SQ, VR::none, {0, 1}, {83284, 29}, {83313, 31}, false},  // ContributingEquipmentSequence
    {Tag(0x0018a002), VR::DT, VR::none, {0, 1}, {83344, 20}, {83364, 21}, false},  // ContributionDateTime
    {Tag(0x0018a003), VR::ST, VR::none, {0, 1}, {83385, 23}, {83408, 24}, false},  // ContributionDescription
    {Tag(0x0020000d), VR::UI, VR::none, {0, 1}, {83432, 16}, {83448, 18}, false},  // StudyInstanceUID
    {Tag(0x0020000e), VR::UI, VR::none, {0, 1}, {83466, 17}, {83483, 19}, false},  // SeriesInstanceUID
    {Tag(0x00200010), VR::SH, VR::none, {0, 1}, {83502, 7}, {83509, 8}, false},  // StudyID
    {Tag(0x00200011), VR::IS, VR::none, {0, 1}, {83517, 12}, {83529, 13}, false},  // SeriesNumber
    {Tag(0x00200012), VR::IS, VR::none, {0, 1}, {83542, 17}, {83559, 18}, false},  // AcquisitionNumber
    {Tag(0x00200013), VR::IS, VR::none, {0, 1}, {83577, 14}, {83591, 15}, false},  // InstanceNumber
    {Tag(0x00200014), VR::IS, VR::none, {0, 1}, {83606, 13}, {83619, 14}, true},  // IsotopeNumber
    {Tag(0x00200015), VR::IS, VR::none, {0, 1}, {83633, 11}, {83644, 12}, true},  // PhaseNumber
    {Tag(0x00200016), VR::IS, VR::none, {0, 1}, {83656, 14}, {83670, 15}, true},  // IntervalNumber
    {Tag(0x00200017), VR::IS, VR::none, {0, 1}, {83685, 14}, {83699, 16}, true},  // TimeSlotNumber
    {Tag(0x00200018), VR::IS, VR::none, {0, 1}, {83715, 11}, {83726, 12}, true},  // AngleNumber
    {Tag(0x00200019), VR::IS, VR::none, {0, 1}, {83738, 10}, {83748, 11}, false},  // ItemNumber
    {Tag(0x00200020), VR::CS, VR::none, {12834, 1}, {83759, 18}, {83777, 19}, false},  // PatientOrientation
    {Tag(0x00200022), VR::IS, VR::none, {0, 1}, {83796, 13}, {83809, 14}, true},  // OverlayNumber
    {Tag(0x00200024), VR::IS, VR::none, {0, 1}, {83823, 11}, {83834, 12}, true},  // CurveNumber
    {Tag(0x00200026), VR::IS, VR::none, {0, 1}, {83846, 9}, {83855, 10}, true},  // LUTNumber
    {Tag(0x00200027), VR::LO, VR::none, {0, 1}, {83865, 12}, {83877, 13}, false},  // PyramidLabel
    {Tag(0x00200030), VR::DS, VR::none, {17631, 1}, {83890, 13}, {83903, 14}, true},  // ImagePosition
    {Tag(0x00200032), VR::DS, VR::none, {17631, 1}, {83917, 20}, {83937, 24}, false},  // ImagePositionPatient
    {Tag(0x00200035), VR::DS, VR::none, {53122, 1}, {83961, 16}, {83977, 17}, true},  // ImageOrientation
    {Tag(0x00200037), VR::DS, VR::none, {53122, 1}, {83994, 23}, {84017, 27}, false},  // ImageOrientationPatient
    {Tag(0x00200050), VR::DS, VR::none, {0, 1}, {84044, 8}, {84044, 8}, true},  // Location
    {Tag(0x00200052), VR::UI, VR::none, {0, 1}, {84052, 19}, {84071, 22}, false},  // FrameOfReferenceUID
    {Tag(0x00200060), VR::CS, VR::none, {0, 1}, {84093, 10}, {84093, 10}, false},  // Laterality
    {Tag(0x00200062), VR::CS, VR::none, {0, 1}, {84103, 15}, {84118, 16}, false},  // ImageLaterality
    {Tag(0x00200070), VR::LO, VR::none, {0, 1}, {84134, 17}, {84151, 19}, true},  // ImageGeometryType
    {Tag(0x00200080), VR::CS, VR::none, {510, 3}, {84170, 12}, {84182, 13}, true},  // MaskingImage
    {Tag(0x002000aa), VR::IS, VR::none, {0, 1}, {84195, 12}, {84207, 13}, true},  // ReportNumber
    {Tag(0x00200100), VR::IS, VR::none, {0, 1}, {84220, 26}, {84246, 28}, false},  // TemporalPositionIdentifier
    {Tag(0x00200105), VR::IS, VR::none, {0, 1}, {84274, 25}, {84299, 28}, false},  // NumberOfTemporalPositions
    {Tag(0x00200110), VR::DS, VR::none, {0, 1}, {84327, 18}, {84345, 19}, false},  // TemporalResolution
    {Tag(0x00200200), VR::UI, VR::none, {0, 1}, {84364, 34}, {84398, 38}, false},  // SynchronizationFrameOfReferenceUID
    {Tag(0x00200242), VR::UI, VR::none, {0, 1}, {84436, 35}, {84471, 40}, false},  // SOPInstanceUIDOfConcatenationSource
    {Tag(0x00201000), VR::IS, VR::none, {0, 1}, {84511, 13}, {84524, 15}, true},  // SeriesInStudy
    {Tag(0x00201001), VR::IS, VR::none, {0, 1}, {84539, 20}, {84559, 22}, true},  // AcquisitionsInSeries
    {Tag(0x00201002), VR::IS, VR::none, {0, 1}, {84581, 19}, {84600, 21}, false},  // ImagesInAcquisition
    {Tag(0x00201003), VR::IS, VR::none, {0, 1}, {84621, 14}, {84635, 16}, true},  // ImagesInSeries
    {Tag(0x00201004), VR::IS, VR::none, {0, 1}, {84651, 19}, {84670, 21}, true},  // AcquisitionsInStudy
    {Tag(0x00201005), VR::IS, VR::none, {0, 1}, {84691, 13}, {84704, 15}, true},  // ImagesInStudy
    {Tag(0x00201020), VR::LO, VR::none, {510, 3}, {84719, 9}, {84719, 9}, true},  // Reference
    {Tag(0x0020103f), VR::LO, VR::none, {0, 1}, {84728, 32}, {84760, 35}, false},  // TargetPositionReferenceIndicator
    {Tag(0x00201040), VR::LO, VR::none, {0, 1}, {84795, 26}, {84821, 28}, false},  // PositionReferenceIndicator
    {Tag(0x00201041), VR::DS, VR::none, {0, 1}, {84849, 13}, {84862, 14}, false},  // SliceLocation
    {Tag(0x00201070), VR::IS, VR::none, {510, 3}, {84876, 17}, {84893, 19}, true},  // OtherStudyNumbers
    {Tag(0x00201200), VR::IS, VR::none, {0, 1}, {84912, 29}, {84941, 33}, false},  // NumberOfPatientRelatedStudies
    {Tag(0x00201202), VR::IS, VR::none, {0, 1}, {84974, 28}, {85002, 32}, false},  // NumberOfPatientRelatedSeries
    {Tag(0x00201204), VR::IS, VR::none, {0, 1}, {85034, 31}, {85065, 35}, false},  // NumberOfPatientRelatedInstances
    {Tag(0x00201206), VR::IS, VR::none, {0, 1}, {85100, 26}, {85126, 30}, false},  // NumberOfStudyRelatedSeries
    {Tag(0x00201208), VR::IS, VR::none, {0, 1}, {85156, 29}, {85185, 33}, false},  // NumberOfStudyRelatedInstances
    {Tag(0x00201209), VR::IS, VR::none, {0, 1}, {85218, 30}, {85248, 34}, false},  // NumberOfSeriesRelatedInstances
    {Tag(0x00203401), VR::CS, VR::none, {0, 1}, {85282, 17}, {85299, 19}, true},  // ModifyingDeviceID
    {Tag(0x00203402), VR::CS, VR::none, {0, 1}, {85318, 15}, {85333, 17}, true},  // ModifiedImageID
    {Tag(0x00203403), VR::DA, VR::none, {0, 1}, {85350, 17}, {85367, 19}, true},  // ModifiedImageDate
    {Tag(0x00203404), VR::LO, VR::none, {0, 1}, {85386, 27}, {85413, 29}, true},  // ModifyingDeviceManufacturer
    {Tag(0x00203405), VR::TM, VR::none, {0, 1}, {85442, 17}, {85459, 19}, true},  // ModifiedImageTime
    {Tag(0x00203406), VR::LO, VR::none, {0, 1}, {85478, 24}, {85502, 26}, true},  // ModifiedImageDescription
    {Tag(0x00204000), VR::LT, VR::none, {0, 1}, {85528, 13}, {85541, 14}, false},  // ImageComments
    {Tag(0x00205000), VR::AT, VR::none, {510, 3}, {85555, 27}, {85582, 29}, true},  // OriginalImageIdentification
    {Tag(0x00205002), VR::LO, VR::none, {510, 3}, {85611, 39}, {85650, 42}, true},  // OriginalImageIdentificationNomenclature
    {Tag(0x00209056), VR::SH, VR::none, {0, 1}, {85692, 7}, {85699, 8}, false},  // StackID
    {Tag(0x00209057), VR::UL, VR::none, {0, 1}, {85707, 21}, {85728, 24}, false},  // InStackPositionNumber
    {Tag(0x00209071), VR::SQ, VR::none, {0, 1}, {85752, 20}, {85772, 22}, false},  // FrameAnatomySequence
    {Tag(0x00209072), VR::CS, VR::none, {0, 1}, {85794, 15}, {85809, 16}, false},  // FrameLaterality
    {Tag(0x00209111), VR::SQ, VR::none, {0, 1}, {85825, 20}, {85845, 22}, false},  // FrameContentSequence
    {Tag(0x00209113), VR::SQ, VR::none, {0, 1}, {85867, 21}, {85888, 23}, false},  // PlanePositionSequence
    {Tag(0x00209116), VR::SQ, VR::none, {0, 1}, {85911, 24}, {85935, 26}, false},  // PlaneOrientationSequence
    {Tag(0x00209128), VR::UL, VR::none, {0, 1}, {85961, 21}, {85982, 23}, false},  // TemporalPositionIndex
    {Tag(0x00209153), VR::FD, VR::none, {0, 1}, {86005, 30}, {86035, 34}, false},  // NominalCardiacTriggerDelayTime
    {Tag(0x00209154), VR::FL, VR::none, {0, 1}, {86069, 37}, {86106, 44}, false},  // NominalCardiacTriggerTimePriorToRPeak
    {Tag(0x00209155), VR::FL, VR::none, {0, 1}, {86150, 36}, {86186, 43}, false},  // ActualCardiacTriggerTimePriorToRPeak
    {Tag(0x00209156), VR::US, VR::none, {0, 1}, {86229, 22}, {86251, 24}, false},  // FrameAcquisitionNumber
    {Tag(0x00209157), VR::UL, VR::none, {510, 3}, {86275, 20}, {86295, 22}, false},  // DimensionIndexValues
    {Tag(0x00209158), VR::LT, VR::none, {0, 1}, {86317, 13}, {86330, 14}, false},  // FrameComments
    {Tag(0x00209161), VR::UI, VR::none, {0, 1}, {86344, 16}, {86360, 17}, false},  // ConcatenationUID
    {Tag(0x00209162), VR::US, VR::none, {0, 1}, {86377, 21}, {86398, 23}, false},  // InConcatenationNumber
    {Tag(0x00209163), VR::US, VR::none, {0, 1}, {86421, 26}, {86447, 29}, false},  // InConcatenationTotalNumber
    {Tag(0x00209164), VR::UI, VR::none, {0, 1}, {86476, 24}, {86500, 26}, false},  // DimensionOrganizationUID
    {Tag(0x00209165), VR::AT, VR::none, {0, 1}, {86526, 21}, {86547, 23}, false},  // DimensionIndexPointer
    {Tag(0x00209167), VR::AT, VR::none, {0, 1}, {86570, 22}, {86592, 24}, false},  // FunctionalGroupPointer
    {Tag(0x00209170), VR::SQ, VR::none, {0, 1}, {86616, 43}, {86659, 47}, false},  // UnassignedSharedConvertedAttributesSequence
    {Tag(0x00209171), VR::SQ, VR::none, {0, 1}, {86706, 45}, {86751, 50}, false},  // UnassignedPerFrameConvertedAttributesSequence
    {Tag(0x00209172), VR::SQ, VR::none, {0, 1}, {86801, 34}, {86835, 37}, false},  // ConversionSourceAttributesSequence
    {Tag(0x00209213), VR::LO, VR::none, {0, 1}, {86872, 28}, {86900, 31}, false},  // DimensionIndexPrivateCreator
    {Tag(0x00209221), VR::SQ, VR::none, {0, 1}, {86931, 29}, {86960, 31}, false},  // DimensionOrganizationSequence
    {Tag(0x00209222), VR::SQ, VR::none, {0, 1}, {86991, 22}, {87013, 24}, false},  // DimensionIndexSequence
    {Tag(0x00209228), VR::UL, VR::none, {0, 1}, {87037, 30}, {87067, 33}, false},  // ConcatenationFrameOffsetNumber
    {Tag(0x00209238), VR::LO, VR::none, {0, 1}, {87100, 29}, {87129, 32}, false},  // FunctionalGroupPrivateCreator
    {Tag(0x00209241), VR::FL, VR::none, {0, 1}, {87161, 31}, {87192, 35}, false},  // NominalPercentageOfCardiacPhase
    {Tag(0x00209245), VR::FL, VR::none, {0, 1}, {87227, 35}, {87262, 39}, false},  // NominalPercentageOfRespiratoryPhase
    {Tag(0x00209246), VR::FL, VR::none, {0, 1}, {87301, 28}, {87329, 30}, false},  // StartingRespiratoryAmplitude
    {Tag(0x00209247), VR::CS, VR::none, {0, 1}, {87359, 24}, {87383, 26}, false},  // StartingRespiratoryPhase
    {Tag(0x00209248), VR::FL, VR::none, {0, 1}, {87409, 26}, {87435, 28}, false},  // EndingRespiratoryAmplitude
    {Tag(0x00209249), VR::CS, VR::none, {0, 1}, {87463, 22}, {87485, 24}, false},  // EndingRespiratoryPhase
    {Tag(0x00209250), VR::CS, VR::none, {0, 1}, {87509, 22}, {87531, 24}, false},  // RespiratoryTriggerType
    {Tag(0x00209251), VR::FD, VR::none, {0, 1}, {87555, 21}, {87576, 25}, false},  // RRIntervalTimeNominal
    {Tag(0x00209252), VR::FD, VR::none, {0, 1}, {87601, 29}, {87630, 33}, false},  // ActualCardiacTriggerDelayTime
    {Tag(0x00209253), VR::SQ, VR::none, {0, 1}, {87663, 34}, {87697, 36}, false},  // RespiratorySynchronizationSequence
    {Tag(0x00209254), VR::FD, VR::none, {0, 1}, {87733, 23}, {87756, 25}, false},  // RespiratoryIntervalTime
    {Tag(0x00209255), VR::FD, VR::none, {0, 1}, {87781, 34}, {87815, 38}, false},  // NominalRespiratoryTriggerDelayTime
    {Tag(0x00209256), VR::FD, VR::none, {0, 1}, {87853, 32}, {87885, 35}, false},  // RespiratoryTriggerDelayThreshold
    {Tag(0x00209257), VR::FD, VR::none, {0, 1}, {87920, 33}, {87953, 37}, false},  // ActualRespiratoryTriggerDelayTime
    {Tag(0x00209301), VR::FD, VR::none, {17631, 1}, {87990, 19}, {88009, 23}, false},  // ImagePositionVolume
    {Tag(0x00209302), VR::FD, VR::none, {53122, 1}, {88032, 22}, {88054, 26}, false},  // ImageOrientationVolume
    {Tag(0x00209307), VR::CS, VR::none, {0, 1}, {88080, 29}, {88109, 31}, false},  // UltrasoundAcquisitionGeometry
    {Tag(0x00209308), VR::FD, VR::none, {17631, 1}, {88140, 12}, {88152, 13}, false},  // ApexPosition
    {Tag(0x00209309), VR::FD, VR::none, {88165, 2}, {88167, 31}, {88198, 35}, false},  // VolumeToTransducerMappingMatrix
    {Tag(0x0020930a), VR::FD, VR::none, {88165, 2}, {88233, 26}, {88259, 30}, false},  // VolumeToTableMappingMatrix
    {Tag(0x0020930b), VR::CS, VR::none, {0, 1}, {88289, 30}, {88319, 33}, false},  // VolumeToTransducerRelationship
    {Tag(0x0020930c), VR::CS, VR::none, {0, 1}, {88352, 29}, {88381, 33}, false},  // PatientFrameOfReferenceSource
    {Tag(0x0020930d), VR::FD, VR::none, {0, 1}, {88414, 26}, {88440, 29}, false},  // TemporalPositionTimeOffset
    {Tag(0x0020930e), VR::SQ, VR::none, {0, 1}, {88469, 27}, {88496, 32}, false},  // PlanePositionVolumeSequence
    {Tag(0x0020930f), VR::SQ, VR::none, {0, 1}, {88528, 30}, {88558, 35}, false},  // PlaneOrientationVolumeSequence
    {Tag(0x00209310), VR::SQ, VR::none, {0, 1}, {88593, 24}, {88617, 26}, false},  // TemporalPositionSequence
    {Tag(0x00209311), VR::CS, VR::none, {0, 1}, {88643, 25}, {88668, 27}, false},  // DimensionOrganizationType
    {Tag(0x00209312), VR::UI, VR::none, {0, 1}, {88695, 25}, {88720, 29}, false},  // VolumeFrameOfReferenceUID
    {Tag(0x00209313), VR::UI, VR::none, {0, 1}, {88749, 24}, {88773, 28}, false},  // TableFrameOfReferenceUID
    {Tag(0x00209421), VR::LO, VR::none, {0, 1}, {88801, 25}, {88826, 27}, false},  // DimensionDescriptionLabel
    {Tag(0x00209450), VR::SQ, VR::none, {0, 1}, {88853, 33}, {88886, 37}, false},  // PatientOrientationInFrameSequence
    {Tag(0x00209453), VR::LO, VR::none, {0, 1}, {88923, 10}, {88933, 11}, false},  // FrameLabel
    {Tag(0x00209518), VR::US, VR::none, {510, 3}, {88944, 16}, {88960, 17}, false},  // AcquisitionIndex
    {Tag(0x00209529), VR::SQ, VR::none, {0, 1}, {88977, 41}, {89018, 45}, false},  // ContributingSOPInstancesReferenceSequence
    {Tag(0x00209536), VR::US, VR::none, {0, 1}, {89063, 19}, {89082, 20}, false},  // ReconstructionIndex
    {Tag(0x00220001), VR::US, VR::none, {0, 1}, {89102, 36}, {89138, 41}, false},  // LightPathFilterPassThroughWavelength
    {Tag(0x00220002), VR::US, VR::none, {12834, 1}, {89179, 23}, {89202, 27}, false},  // LightPathFilterPassBand
    {Tag(0x00220003), VR::US, VR::none, {0, 1}, {89229, 36}, {89265, 41}, false},  // ImagePathFilterPassThroughWavelength
    {Tag(0x00220004), VR::US, VR::none, {12834, 1}, {89306, 23}, {89329, 27}, false},  // ImagePathFilterPassBand
    {Tag(0x00220005), VR::CS, VR::none, {0, 1}, {89356, 27}, {89383, 30}, false},  // PatientEyeMovementCommanded
    {Tag(0x00220006), VR::SQ, VR::none, {0, 1}, {89413, 37}, {89450, 42}, false},  // PatientEyeMovementCommandCodeSequence
    {Tag(0x00220007), VR::FL, VR::none, {0, 1}, {89492, 18}, {89510, 20}, false},  // SphericalLensPower
    {Tag(0x00220008), VR::FL, VR::none, {0, 1}, {89530, 17}, {89547, 19}, false},  // CylinderLensPower
    {Tag(0x00220009), VR::FL, VR::none, {0, 1}, {89566, 12}, {89578, 13}, false},  // CylinderAxis
    {Tag(0x0022000a), VR::FL, VR::none, {0, 1}, {89591, 23}, {89614, 24}, false},  // EmmetropicMagnification
    {Tag(0x0022000b), VR::FL, VR::none, {0, 1}, {89638, 19}, {89657, 21}, false},  // IntraOcularPressure
    {Tag(0x0022000c), VR::FL, VR::none, {0, 1}, {89678, 21}, {89699, 24}, false},  // HorizontalFieldOfView
    {Tag(0x0022000d), VR::CS, VR::none, {0, 1}, {89723, 12}, {89735, 13}, false},  // PupilDilated
    {Tag(0x0022000e), VR::FL, VR::none, {0, 1}, {89748, 16}, {89764, 18}, false},  // DegreeOfDilation
    {Tag(0x0022000f), VR::FD, VR::none, {0, 1}, {89782, 14}, {89796, 15}, false},  // VertexDistance
    {Tag(0x00220010), VR::FL, VR::none, {0, 1}, {89811, 19}, {89830, 21}, false},  // StereoBaselineAngle
    {Tag(0x00220011), VR::FL, VR::none, {0, 1}, {89851, 26}, {89877, 28}, false},  // StereoBaselineDisplacement
    {Tag(0x00220012), VR::FL, VR::none, {0, 1}, {89905, 27}, {89932, 30}, false},  // StereoHorizontalPixelOffset
    {Tag(0x00220013), VR::FL, VR::none, {0, 1}, {89962, 25}, {89987, 28}, false},  // StereoVerticalPixelOffset
    {Tag(0x00220014), VR::FL, VR::none, {0, 1}, {90015, 14}, {90029, 15}, false},  // StereoRotation
    {Tag(0x00220015), VR::SQ, VR::none, {0, 1}, {90044, 33}, {90077, 37}, false},  // AcquisitionDeviceTypeCodeSequence
    {Tag(0x00220016), VR::SQ, VR::none, {0, 1}, {90114, 28}, {90142, 31}, false},  // IlluminationTypeCodeSequence
    {Tag(0x00220017), VR::SQ, VR::none, {0, 1}, {90173, 36}, {90209, 42}, false},  // LightPathFilterTypeStackCodeSequence
    {Tag(0x00220018), VR::SQ, VR::none, {0, 1}, {90251, 36}, {90287, 42}, false},  // ImagePathFilterTypeStackCodeSequence
    {Tag(0x00220019), VR::SQ, VR::none, {0, 1}, {90329, 18}, {90347, 20}, false},  // LensesCodeSequence
    {Tag(0x0022001a), VR::SQ, VR::none, {0, 1}, {90367, 30}, {90397, 33}, false},  // ChannelDescriptionCodeSequence
    {Tag(0x0022001b), VR::SQ, VR::none, {0, 1}, {90430, 23}, {90453, 25}, false},  // RefractiveStateSequence
    {Tag(0x0022001c), VR::SQ, VR::none, {0, 1}, {90478, 26}, {90504, 29}, false},  // MydriaticAgentCodeSequence
    {Tag(0x0022001d), VR::SQ, VR::none, {0, 1}, {90533, 33}, {90566, 37}, false},  // RelativeImagePositionCodeSequence
    {Tag(0x0022001e), VR::FL, VR::none, {0, 1}, {90603, 17}, {90620, 20}, false},  // CameraAngleOfView
    {Tag(0x00220020), VR::SQ, VR::none, {0, 1}, {90640, 19}, {90659, 21}, false},  // StereoPairsSequence
    {Tag(0x00220021), VR::SQ, VR::none, {0, 1}, {90680, 17}, {90697, 19}, false},  // LeftImageSequence
    {Tag(0x00220022), VR::SQ, VR::none, {0, 1}, {90716, 18}, {90734, 20}, false},  // RightImageSequence
    {Tag(0x00220028), VR::CS, VR::none, {0, 1}, {90754, 18}, {90772, 20}, false},  // StereoPairsPresent
    {Tag(0x00220030), VR::FL, VR::none, {0, 1}, {90792, 19}, {90811, 23}, false},  // AxialLengthOfTheEye
    {Tag(0x00220031), VR::SQ, VR::none, {0, 1}, {90834, 31}, {90865, 34}, false},  // OphthalmicFrameLocationSequence
    {Tag(0x00220032), VR::FL, VR::none, {50202, 4}, {90899, 20}, {90919, 21}, false},  // ReferenceCoordinates
    {Tag(0x00220035), VR::FL, VR::none, {0, 1}, {90940, 22}, {90962, 24}, false},  // DepthSpatialResolution
    {Tag(0x00220036), VR::FL, VR::none, {0, 1}, {90986, 22}, {91008, 24}, false},  // MaximumDepthDistortion
    {Tag(0x00220037), VR::FL, VR::none, {0, 1}, {91032, 26}, {91058, 29}, false},  // AlongScanSpatialResolution
    {Tag(0x00220038), VR::FL, VR::none, {0, 1}, {91087, 26}, {91113, 29}, false},  // MaximumAlongScanDistortion
    {Tag(0x00220039), VR::CS, VR::none, {0, 1}, {91142, 26}, {91168, 28}, false},  // OphthalmicImageOrientation
    {Tag(0x00220041), VR::FL, VR::none, {0, 1}, {91196, 22}, {91218, 25}, false},  // DepthOfTransverseImage
    {Tag(0x00220042), VR::SQ, VR::none, {0, 1}, {91243, 40}, {91283, 44}, false},  // MydriaticAgentConcentrationUnitsSequence
    {Tag(0x00220048), VR::FL, VR::none, {0, 1}, {91327, 27}, {91354, 30}, false},  // AcrossScanSpatialResolution
    {Tag(0x00220049), VR::FL, VR::none, {0, 1}, {91384, 27}, {91411, 30}, false},  // MaximumAcrossScanDistortion
    {Tag(0x0022004e), VR::DS, VR::none, {0, 1}, {91441, 27}, {91468, 29}, false},  // MydriaticAgentConcentration
    {Tag(0x00220055), VR::FL, VR::none, {0, 1}, {91497, 22}, {91519, 24}, false},  // IlluminationWaveLength
    {Tag(0x00220056), VR::FL, VR::none, {0, 1}, {91543, 17}, {91560, 18}, false},  // IlluminationPower
    {Tag(0x00220057), VR::FL, VR::none, {0, 1}, {91578, 21}, {91599, 22}, false},  // IlluminationBandwidth
    {Tag(0x00220058), VR::SQ, VR::none, {0, 1}, {91621, 22}, {91643, 24}, false},  // MydriaticAgentSequence
    {Tag(0x00221007), VR::SQ, VR::none, {0, 1}, {91667, 43}, {91710, 48}, false},  // OphthalmicAxialMeasurementsRightEyeSequence
    {Tag(0x00221008), VR::SQ, VR::none, {0, 1}, {91758, 42}, {91800, 47}, false},  // OphthalmicAxialMeasurementsLeftEyeSequence
    {Tag(0x00221009), VR::CS, VR::none, {0, 1}, {91847, 37}, {91884, 41}, false},  // OphthalmicAxialMeasurementsDeviceType
    {Tag(0x00221010), VR::CS, VR::none, {0, 1}, {91925, 37}, {91962, 41}, false},  // OphthalmicAxialLengthMeasurementsType
    {Tag(0x00221012), VR::SQ, VR::none, {0, 1}, {92003, 29}, {92032, 32}, false},  // OphthalmicAxialLengthSequence
    {Tag(0x00221019), VR::FL, VR::none, {0, 1}, {92064, 21}, {92085, 23}, false},  // OphthalmicAxialLength
    {Tag(0x00221024), VR::SQ, VR::none, {0, 1}, {92108, 22}, {92130, 25}, false},  // LensStatusCodeSequence
    {Tag(0x00221025), VR::SQ, VR::none, {0, 1}, {92155, 26}, {92181, 29}, false},  // VitreousStatusCodeSequence
    {Tag(0x00221028), VR::SQ, VR::none, {0, 1}, {92210, 22}, {92232, 25}, false},  // IOLFormulaCodeSequence
    {Tag(0x00221029), VR::LO, VR::none, {0, 1}, {92257, 16}, {92273, 18}, false},  // IOLFormulaDetail
    {Tag(0x00221033), VR::FL, VR::none, {0, 1}, {92291, 16}, {92307, 17}, false},  // KeratometerIndex
    {Tag(0x00221035), VR::SQ, VR::none, {0, 1}, {92324, 41}, {92365, 47}, false},  // SourceOfOphthalmicAxialLengthCodeSequence
    {Tag(0x00221036), VR::SQ, VR::none, {0, 1}, {92412, 35}, {92447, 41}, false},  // SourceOfCornealSizeDataCodeSequence
    {Tag(0x00221037), VR::FL, VR::none, {0, 1}, {92488, 16}, {92504, 17}, false},  // TargetRefraction
    {Tag(0x00221039), VR::CS, VR::none, {0, 1}, {92521, 27}, {92548, 29}, false},  // RefractiveProcedureOccurred
    {Tag(0x00221040), VR::SQ, VR::none, {0, 1}, {92577, 33}, {92610, 37}, false},  // RefractiveSurgeryTypeCodeSequence
    {Tag(0x00221044), VR::SQ, VR::none, {0, 1}, {92647, 38}, {92685, 42}, false},  // OphthalmicUltrasoundMethodCodeSequence
    {Tag(0x00221045), VR::SQ, VR::none, {0, 1}, {92727, 36}, {92763, 39}, false},  // SurgicallyInducedAstigmatismSequence
    {Tag(0x00221046), VR::CS, VR::none, {0, 1}, {92802, 23}, {92825, 26}, false},  // TypeOfOpticalCorrection
    {Tag(0x00221047), VR::SQ, VR::none, {0, 1}, {92851, 21}, {92872, 24}, false},  // ToricIOLPowerSequence
    {Tag(0x00221048), VR::SQ, VR::none, {0, 1}, {92896, 27}, {92923, 30}, false},  // PredictedToricErrorSequence
    {Tag(0x00221049), VR::CS, VR::none, {0, 1}, {92953, 26}, {92979, 29}, false},  // PreSelectedForImplantation
    {Tag(0x0022104a), VR::SQ, VR::none, {0, 1}, {93008, 39}, {93047, 45}, false},  // ToricIOLPowerForExactEmmetropiaSequence
    {Tag(0x0022104b), VR::SQ, VR::none, {0, 1}, {93092, 45}, {93137, 52}, false},  // ToricIOLPowerForExactTargetRefractionSequence
    {Tag(0x00221050), VR::SQ, VR::none, {0, 1}, {93189, 41}, {93230, 45}, false},  // OphthalmicAxialLengthMeasurementsSequence
    {Tag(0x00221053), VR::FL, VR::none, {0, 1}, {93275, 8}, {93283, 9}, false},  // IOLPower
    {Tag(0x00221054), VR::FL, VR::none, {0, 1}, {93292, 24}, {93316, 26}, false},  // PredictedRefractiveError
    {Tag(0x00221059), VR::FL, VR::none, {0, 1}, {93342, 29}, {93371, 32}, false},  // OphthalmicAxialLengthVelocity
    {Tag(0x00221065), VR::LO, VR::none, {0, 1}, {93403, 21}, {93424, 23}, false},  // LensStatusDescription
    {Tag(0x00221066), VR::LO, VR::none, {0, 1}, {93447, 25}, {93472, 27}, false},  // VitreousStatusDescription
    {Tag(0x00221090), VR::SQ, VR::none, {0, 1}, {93499, 16}, {93515, 18}, false},  // IOLPowerSequence
    {Tag(0x00221092), VR::SQ, VR::none, {0, 1}, {93533, 20}, {93553, 22}, false},  // LensConstantSequence
    {Tag(0x00221093), VR::LO, VR::none, {0, 1}, {93575, 15}, {93590, 16}, false},  // IOLManufacturer
    {Tag(0x00221094), VR::LO, VR::none, {0, 1}, {93606, 23}, {93629, 25}, true},  // LensConstantDescription
    {Tag(0x00221095), VR::LO, VR::none, {0, 1}, {93654, 11}, {93665, 12}, false},  // ImplantName
    {Tag(0x00221096), VR::SQ, VR::none, {0, 1}, {93677, 38}, {93715, 42}, false},  // KeratometryMeasurementTypeCodeSequence
    {Tag(0x00221097), VR::LO, VR::none, {0, 1}, {93757, 17}, {93774, 19}, false},  // ImplantPartNumber
    {Tag(0x00221100), VR::SQ, VR::none, {0, 1}, {93793, 45}, {93838, 49}, false},  // ReferencedOphthalmicAxialMeasurementsSequence
    {Tag(0x00221101), VR::SQ, VR::none, {0, 1}, {93887, 56}, {93943, 63}, false},  // OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
    {Tag(0x00221103), VR::SQ, VR::none, {0, 1}, {94006, 50}, {94056, 56}, false},  // RefractiveErrorBeforeRefractiveSurgeryCodeSequence
    {Tag(0x00221121), VR::FL, VR::none, {0, 1}, {94112, 26}, {94138, 30}, false},  // IOLPowerForExactEmmetropia
    {Tag(0x00221122), VR::FL, VR::none, {0, 1}, {94168, 32}, {94200, 37}, false},  // IOLPowerForExactTargetRefraction
    {Tag(0x00221125), VR::SQ, VR::none, {0, 1}, {94237, 42}, {94279, 47}, false},  // AnteriorChamberDepthDefinitionCodeSequence
    {Tag(0x00221127), VR::SQ, VR::none, {0, 1}, {94326, 21}, {94347, 23}, false},  // LensThicknessSequence
    {Tag(0x00221128), VR::SQ, VR::none, {0, 1}, {94370, 28}, {94398, 31}, false},  // AnteriorChamberDepthSequence
    {Tag(0x0022112a), VR::SQ, VR::none, {0, 1}, {94429, 26}, {94455, 28}, false},  // CalculationCommentSequence
    {Tag(0x0022112b), VR::CS, VR::none, {0, 1}, {94483, 22}, {94505, 24}, false},  // CalculationCommentType
    {Tag(0x0022112c), VR::LT, VR::none, {0, 1}, {94529, 18}, {94547, 19}, false},  // CalculationComment
    {Tag(0x00221130), VR::FL, VR::none, {0, 1}, {94566, 13}, {94579, 14}, false},  // LensThickness
    {Tag(0x00221131), VR::FL, VR::none, {0, 1}, {94593, 20}, {94613, 22}, false},  // AnteriorChamberDepth
    {Tag(0x00221132), VR::SQ, VR::none, {0, 1}, {94635, 37}, {94672, 43}, false},  // SourceOfLensThicknessDataCodeSequence
    {Tag(0x00221133), VR::SQ, VR::none, {0, 1}, {94715, 44}, {94759, 51}, false},  // SourceOfAnteriorChamberDepthDataCodeSequence
    {Tag(0x00221134), VR::SQ, VR::none, {0, 1}, {94810, 38}, {94848, 42}, false},  // SourceOfRefractiveMeasurementsSequence
    {Tag(0x00221135), VR::SQ, VR::none, {0, 1}, {94890, 42}, {94932, 47}, false},  // SourceOfRefractiveMeasurementsCodeSequence
    {Tag(0x00221140), VR::CS, VR::none, {0, 1}, {94979, 40}, {95019, 44}, false},  // OphthalmicAxialLengthMeasurementModified
    {Tag(0x00221150), VR::SQ, VR::none, {0, 1}, {95063, 43}, {95106, 49}, false},  // OphthalmicAxialLengthDataSourceCodeSequence
    {Tag(0x00221153), VR::SQ, VR::none, {0, 1}, {95155, 50}, {95205, 56}, true},  // OphthalmicAxialLengthAcquisitionMethodCodeSequence
    {Tag(0x00221155), VR::FL, VR::none, {0, 1}, {95261, 18}, {95279, 21}, false},  // SignalToNoiseRatio
    {Tag(0x00221159), VR::LO, VR::none, {0, 1}, {95300, 42}, {95342, 47}, false},  // OphthalmicAxialLengthDataSourceDescription
    {Tag(0x00221210), VR::SQ, VR::none, {0, 1}, {95389, 52}, {95441, 58}, false},  // OphthalmicAxialLengthMeasurementsTotalLengthSequence
    {Tag(0x00221211), VR::SQ, VR::none, {0, 1}, {95499, 56}, {95555, 62}, false},  // OphthalmicAxialLengthMeasurementsSegmentalLengthSequence
    {Tag(0x00221212), VR::SQ, VR::none, {0, 1}, {95617, 56}, {95673, 62}, false},  // OphthalmicAxialLengthMeasurementsLengthSummationSequence
    {Tag(0x00221220), VR::SQ, VR::none, {0, 1}, {95735, 51}, {95786, 56}, false},  // UltrasoundOphthalmicAxialLengthMeasurementsSequence
    {Tag(0x00221225), VR::SQ, VR::none, {0, 1}, {95842, 48}, {95890, 53}, false},  // OpticalOphthalmicAxialLengthMeasurementsSequence
    {Tag(0x00221230), VR::SQ, VR::none, {0, 1}, {95943, 47}, {95990, 52}, false},  // UltrasoundSelectedOphthalmicAxialLengthSequence
    {Tag(0x00221250), VR::SQ, VR::none, {0, 1}, {96042, 48}, {96090, 54}, false},  // OphthalmicAxialLengthSelectionMethodCodeSequence
    {Tag(0x00221255), VR::SQ, VR::none, {0, 1}, {96144, 44}, {96188, 49}, false},  // OpticalSelectedOphthalmicAxialLengthSequence
    {Tag(0x00221257), VR::SQ, VR::none, {0, 1}, {96237, 46}, {96283, 51}, false},  // SelectedSegmentalOphthalmicAxialLengthSequence
    {Tag(0x00221260), VR::SQ, VR::none, {0, 1}, {96334, 42}, {96376, 47}, false},  // SelectedTotalOphthalmicAxialLengthSequence
    {Tag(0x00221262), VR::SQ, VR::none, {0, 1}, {96423, 42}, {96465, 47}, false},  // OphthalmicAxialLengthQualityMetricSequence
    {Tag(0x00221265), VR::SQ, VR::none, {0, 1}, {96512, 50}, {96562, 57}, true},  // OphthalmicAxialLengthQualityMetricTypeCodeSequence
    {Tag(0x00221273), VR::LO, VR::none, {0, 1}, {96619, 49}, {96668, 55}, true},  // OphthalmicAxialLengthQualityMetricTypeDescription
    {Tag(0x00221300), VR::SQ, VR::none, {0, 1}, {96723, 43}, {96766, 48}, false},  // IntraocularLensCalculationsRightEyeSequence
    {Tag(0x00221310), VR::SQ, VR::none, {0, 1}, {96814, 42}, {96856, 47}, false},  // IntraocularLensCalculationsLeftEyeSequence
    {Tag(0x00221330), VR::SQ, VR::none, {0, 1}, {96903, 57}, {96960, 64}, false},  // ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
    {Tag(0x00221415), VR::CS, VR::none, {0, 1}, {97024, 27}, {97051, 30}, false},  // OphthalmicMappingDeviceType
    {Tag(0x00221420), VR::SQ, VR::none, {0, 1}, {97081, 29}, {97110, 32}, false},  // AcquisitionMethodCodeSequence
    {Tag(0x00221423), VR::SQ, VR::none, {0, 1}, {97142, 34}, {97176, 37}, false},  // AcquisitionMethodAlgorithmSequence
    {Tag(0x00221436), VR::SQ, VR::none, {0, 1}, {97213, 38}, {97251, 43}, false},  // OphthalmicThicknessMapTypeCodeSequence
    {Tag(0x00221443), VR::SQ, VR::none, {0, 1}, {97294, 41}, {97335, 45}, false},  // OphthalmicThicknessMappingNormalsSequence
    {Tag(0x00221445), VR::SQ, VR::none, {0, 1}, {97380, 38}, {97418, 42}, false},  // RetinalThicknessDefinitionCodeSequence
    {Tag(0x00221450), VR::SQ, VR::none, {0, 1}, {97460, 39}, {97499, 45}, false},  // PixelValueMappingToCodedConceptSequence
    {Tag(0x00221452), VR::US, VR::SS, {0, 1}, {97544, 16}, {97560, 18}, false},  // MappedPixelValue
    {Tag(0x00221454), VR::LO, VR::none, {0, 1}, {97578, 28}, {97606, 31}, false},  // PixelValueMappingExplanation
    {Tag(0x00221458), VR::SQ, VR::none, {0, 1}, {97637, 46}, {97683, 51}, false},  // OphthalmicThicknessMapQualityThresholdSequence
    {Tag(0x00221460), VR::FL, VR::none, {0, 1}, {97734, 44}, {97778, 49}, false},  // OphthalmicThicknessMapThresholdQualityRating
    {Tag(0x00221463), VR::FL, VR::none, {12834, 1}, {97827, 31}, {97858, 34}, false},  // AnatomicStructureReferencePoint
    {Tag(0x00221465), VR::SQ, VR::none, {0, 1}, {97892, 31}, {97923, 34}, false},  // RegistrationToLocalizerSequence
    {Tag(0x00221466), VR::CS, VR::none, {0, 1}, {97957, 24}, {97981, 26}, false},  // RegisteredLocalizerUnits
    {Tag(0x00221467), VR::FL, VR::none, {12834, 1}, {98007, 36}, {98043, 41}, false},  // RegisteredLocalizerTopLeftHandCorner
    {Tag(0x00221468), VR::FL, VR::none, {12834, 1}, {98084, 40}, {98124, 45}, false},  // RegisteredLocalizerBottomRightHandCorner
    {Tag(0x00221470), VR::SQ, VR::none, {0, 1}, {98169, 43}, {98212, 48}, false},  // OphthalmicThicknessMapQualityRatingSequence
    {Tag(0x00221472), VR::SQ, VR::none, {0, 1}, {98260, 29}, {98289, 32}, false},  // RelevantOPTAttributesSequence
    {Tag(0x00221512), VR::SQ, VR::none, {0, 1}, {98321, 32}, {98353, 35}, false},  // TransformationMethodCodeSequence
    {Tag(0x00221513), VR::SQ, VR::none, {0, 1}, {98388, 31}, {98419, 33}, false},  // TransformationAlgorithmSequence
    {Tag(0x00221515), VR::CS, VR::none, {0, 1}, {98452, 27}, {98479, 30}, false},  // OphthalmicAxialLengthMethod
    {Tag(0x00221517), VR::FL, VR::none, {0, 1}, {98509, 13}, {98522, 14}, false},  // OphthalmicFOV
    {Tag(0x00221518), VR::SQ, VR::none, {0, 1}, {98536, 43}, {98579, 49}, false},  // TwoDimensionalToThreeDimensionalMapSequence
    {Tag(0x00221525), VR::SQ, VR::none, {0, 1}, {98628, 51}, {98679, 57}, false},  // WideFieldOphthalmicPhotographyQualityRatingSequence
    {Tag(0x00221526), VR::SQ, VR::none, {0, 1}, {98736, 54}, {98790, 60}, false},  // WideFieldOphthalmicPhotographyQualityThresholdSequence
    {Tag(0x00221527), VR::FL, VR::none, {0, 1}, {98850, 52}, {98902, 58}, false},  // WideFieldOphthalmicPhotographyThresholdQualityRating
    {Tag(0x00221528), VR::FL, VR::none, {0, 1}, {98960, 32}, {98992, 37}, false},  // XCoordinatesCenterPixelViewAngle
    {Tag(0x00221529), VR::FL, VR::none, {0, 1}, {99029, 32}, {99061, 37}, false},  // YCoordinatesCenterPixelViewAngle
    {Tag(0x00221530), VR::UL, VR::none, {0, 1}, {99098, 17}, {99115, 20}, false},  // NumberOfMapPoints
    {Tag(0x00221531), VR::OF, VR::none, {0, 1}, {99135, 39}, {99174, 45}, false},  // TwoDimensionalToThreeDimensionalMapData
    {Tag(0x00221612), VR::SQ, VR::none, {0, 1}, {99219, 27}, {99246, 29}, false},  // DerivationAlgorithmSequence
    {Tag(0x00221615), VR::SQ, VR::none, {0, 1}, {99275, 31}, {99306, 35}, false},  // OphthalmicImageTypeCodeSequence
    {Tag(0x00221616), VR::LO, VR::none, {0, 1}, {99341, 30}, {99371, 33}, false},  // OphthalmicImageTypeDescription
    {Tag(0x00221618), VR::SQ, VR::none, {0, 1}, {99404, 27}, {99431, 31}, false},  // ScanPatternTypeCodeSequence
    {Tag(0x00221620), VR::SQ, VR::none, {0, 1}, {99462, 43}, {99505, 47}, false},  // ReferencedSurfaceMeshIdentificationSequence
    {Tag(0x00221622), VR::CS, VR::none, {0, 1}, {99552, 34}, {99586, 37}, false},  // OphthalmicVolumetricPropertiesFlag
    {Tag(0x00221623), VR::FL, VR::none, {0, 1}, {99623, 47}, {99670, 52}, false},  // OphthalmicAnatomicReferencePointFrameCoordinate
    {Tag(0x00221624), VR::FL, VR::none, {0, 1}, {99722, 43}, {99765, 48}, false},  // OphthalmicAnatomicReferencePointXCoordinate
    {Tag(0x00221626), VR::FL, VR::none, {0, 1}, {99813, 43}, {99856, 48}, false},  // OphthalmicAnatomicReferencePointYCoordinate
    {Tag(0x00221627), VR::SQ, VR::none, {0, 1}, {99904, 40}, {99944, 45}, false},  // OphthalmicEnFaceVolumeDescriptorSequence
    {Tag(0x00221628), VR::SQ, VR::none, {0, 1}, {99989, 42}, {100031, 48}, false},  // OphthalmicEnFaceImageQualityRatingSequence
    {Tag(0x00221629), VR::CS, VR::none, {0, 1}, {100079, 37}, {100116, 42}, false},  // OphthalmicEnFaceVolumeDescriptorScope
    {Tag(0x00221630), VR::DS, VR::none, {0, 1}, {100158, 16}, {100174, 17}, false},  // QualityThreshold
    {Tag(0x00221632), VR::SQ, VR::none, {0, 1}, {100191, 40}, {100231, 44}, false},  // OphthalmicAnatomicReferencePointSequence
    {Tag(0x00221633), VR::CS, VR::none, {0, 1}, {100275, 48}, {100323, 53}, false},  // OphthalmicAnatomicReferencePointLocalizationType
    {Tag(0x00221634), VR::IS, VR::none, {0, 1}, {100376, 33}, {100409, 37}, false},  // PrimaryAnatomicStructureItemIndex
    {Tag(0x00221640), VR::SQ, VR::none, {0, 1}, {100446, 45}, {100491, 51}, false},  // OCTBscanAnalysisAcquisitionParametersSequence
    {Tag(0x00221642), VR::UL, VR::none, {0, 1}, {100542, 22}, {100564, 27}, false},  // NumberOfBscansPerFrame
    {Tag(0x00221643), VR::FL, VR::none, {0, 1}, {100591, 18}, {100609, 21}, false},  // BscanSlabThickness
    {Tag(0x00221644), VR::FL, VR::none, {0, 1}, {100630, 25}, {100655, 29}, false},  // DistanceBetweenBscanSlabs
    {Tag(0x00221645), VR::FL, VR::none, {0, 1}, {100684, 14}, {100698, 17}, false},  // BscanCycleTime
    {Tag(0x00221646), VR::FL, VR::none, {510, 3}, {100715, 20}, {100735, 24}, false},  // BscanCycleTimeVector
    {Tag(0x00221649), VR::FL, VR::none, {0, 1}, {100759, 9}, {100768, 11}, false},  // AscanRate
    {Tag(0x00221650), VR::FL, VR::none, {0, 1}, {100779, 9}, {100788, 11}, false},  // BscanRate
    {Tag(0x00221658), VR::UL, VR::none, {0, 1}, {100799, 23}, {100822, 27}, false},  // SurfaceMeshZPixelOffset
    {Tag(0x00240010), VR::FL, VR::none, {0, 1}, {100849, 27}, {100876, 30}, false},  // VisualFieldHorizontalExtent
    {Tag(0x00240011), VR::FL, VR::none, {0, 1}, {100906, 25}, {100931, 28}, false},  // VisualFieldVerticalExtent
    {Tag(0x00240012), VR::CS, VR::none, {0, 1}, {100959, 16}, {100975, 18}, false},  // VisualFieldShape
    {Tag(0x00240016), VR::SQ, VR::none, {0, 1}, {100993, 29}, {101022, 33}, false},  // ScreeningTestModeCodeSequence
    {Tag(0x00240018), VR::FL, VR::none, {0, 1}, {101055, 24}, {101079, 26}, false},  // MaximumStimulusLuminance
    {Tag(0x00240020), VR::FL, VR::none, {0, 1}, {101105, 19}, {101124, 20}, false},  // BackgroundLuminance
    {Tag(0x00240021), VR::SQ, VR::none, {0, 1}, {101144, 25}, {101169, 28}, false},  // StimulusColorCodeSequence
    {Tag(0x00240024), VR::SQ, VR::none, {0, 1}, {101197, 39}, {101236, 43}, false},  // BackgroundIlluminationColorCodeSequence
    {Tag(0x00240025), VR::FL, VR::none, {0, 1}, {101279, 12}, {101291, 13}, false},  // StimulusArea
    {Tag(0x00240028), VR::FL, VR::none, {0, 1}, {101304, 24}, {101328, 26}, false},  // StimulusPresentationTime
    {Tag(0x00240032), VR::SQ, VR::none, {0, 1}, {101354, 16}, {101370, 17}, false},  // FixationSequence
    {Tag(0x00240033), VR::SQ, VR::none, {0, 1}, {101387, 30}, {101417, 33}, false},  // FixationMonitoringCodeSequence
    {Tag(0x00240034), VR::SQ, VR::none, {0, 1}, {101450, 29}, {101479, 33}, false},  // VisualFieldCatchTrialSequence
    {Tag(0x00240035), VR::US, VR::none, {0, 1}, {101512, 23}, {101535, 25}, false},  // FixationCheckedQuantity
    {Tag(0x00240036), VR::US, VR::none, {0, 1}, {101560, 33}, {101593, 37}, false},  // PatientNotProperlyFixatedQuantity
    {Tag(0x00240037), VR::CS, VR::none, {0, 1}, {101630, 30}, {101660, 34}, false},  // PresentedVisualStimuliDataFlag
    {Tag(0x00240038), VR::US, VR::none, {0, 1}, {101694, 21}, {101715, 24}, false},  // NumberOfVisualStimuli
    {Tag(0x00240039), VR::CS, VR::none, {0, 1}, {101739, 31}, {101770, 35}, false},  // ExcessiveFixationLossesDataFlag
    {Tag(0x00240040), VR::CS, VR::none, {0, 1}, {101805, 23}, {101828, 25}, false},  // ExcessiveFixationLosses
    {Tag(0x00240042), VR::US, VR::none, {0, 1}, {101853, 24}, {101877, 26}, false},  // StimuliRetestingQuantity
    {Tag(0x00240044), VR::LT, VR::none, {0, 1}, {101903, 41}, {101944, 49}, false},  // CommentsOnPatientPerformanceOfVisualField
    {Tag(0x00240045), VR::CS, VR::none, {0, 1}, {101993, 26}, {102019, 29}, false},  // FalseNegativesEstimateFlag
    {Tag(0x00240046), VR::FL, VR::none, {0, 1}, {102048, 22}, {102070, 24}, false},  // FalseNegativesEstimate
    {Tag(0x00240048), VR::US, VR::none, {0, 1}, {102094, 27}, {102121, 30}, false},  // NegativeCatchTrialsQuantity
    {Tag(0x00240050), VR::US, VR::none, {0, 1}, {102151, 22}, {102173, 24}, false},  // FalseNegativesQuantity
    {Tag(0x00240051), VR::CS, VR::none, {0, 1}, {102197, 31}, {102228, 35}, false},  // ExcessiveFalseNegativesDataFlag
    {Tag(0x00240052), VR::CS, VR::none, {0, 1}, {102263, 23}, {102286, 25}, false},  // ExcessiveFalseNegatives
    {Tag(0x00240053), VR::CS, VR::none, {0, 1}, {102311, 26}, {102337, 29}, false},  // FalsePositivesEstimateFlag
    {Tag(0x00240054), VR::FL, VR::none, {0, 1}, {102366, 22}, {102388, 24}, false},  // FalsePositivesEstimate
    {Tag(0x00240055), VR::CS, VR::none, {0, 1}, {102412, 19}, {102431, 22}, false},  // CatchTrialsDataFlag
    {Tag(0x00240056), VR::US, VR::none, {0, 1}, {102453, 27}, {102480, 30}, false},  // PositiveCatchTrialsQuantity
    {Tag(0x00240057), VR::CS, VR::none, {0, 1}, {102510, 24}, {102534, 28}, false},  // TestPointNormalsDataFlag
    {Tag(0x00240058), VR::SQ, VR::none, {0, 1}, {102562, 24}, {102586, 27}, false},  // TestPointNormalsSequence
    {Tag(0x00240059), VR::CS, VR::none, {0, 1}, {102613, 37}, {102650, 41}, false},  // GlobalDeviationProbabilityNormalsFlag
    {Tag(0x00240060), VR::US, VR::none, {0, 1}, {102691, 22}, {102713, 24}, false},  // FalsePositivesQuantity
    {Tag(0x00240061), VR::CS, VR::none, {0, 1}, {102737, 31}, {102768, 35}, false},  // ExcessiveFalsePositivesDataFlag
    {Tag(0x00240062), VR::CS, VR::none, {0, 1}, {102803, 23}, {102826, 25}, false},  // ExcessiveFalsePositives
    {Tag(0x00240063), VR::CS, VR::none, {0, 1}, {102851, 26}, {102877, 30}, false},  // VisualFieldTestNormalsFlag
    {Tag(0x00240064), VR::SQ, VR::none, {0, 1}, {102907, 22}, {102929, 24}, false},  // ResultsNormalsSequence
    {Tag(0x00240065), VR::SQ, VR::none, {0, 1}, {102953, 49}, {103002, 54}, false},  // AgeCorrectedSensitivityDeviationAlgorithmSequence
    {Tag(0x00240066), VR::FL, VR::none, {0, 1}, {103056, 25}, {103081, 28}, false},  // GlobalDeviationFromNormal
    {Tag(0x00240067), VR::SQ, VR::none, {0, 1}, {103109, 54}, {103163, 59}, false},  // GeneralizedDefectSensitivityDeviationAlgorithmSequence
    {Tag(0x00240068), VR::FL, VR::none, {0, 1}, {103222, 28}, {103250, 31}, false},  // LocalizedDeviationFromNormal
    {Tag(0x00240069), VR::LO, VR::none, {0, 1}, {103281, 27}, {103308, 29}, false},  // PatientReliabilityIndicator
    {Tag(0x00240070), VR::FL, VR::none, {0, 1}, {103337, 26}, {103363, 29}, false},  // VisualFieldMeanSensitivity
    {Tag(0x00240071), VR::FL, VR::none, {0, 1}, {103392, 26}, {103418, 28}, false},  // GlobalDeviationProbability
    {Tag(0x00240072), VR::CS, VR::none, {0, 1}, {103446, 36}, {103482, 40}, false},  // LocalDeviationProbabilityNormalsFlag
    {Tag(0x00240073), VR::FL, VR::none, {0, 1}, {103522, 29}, {103551, 31}, false},  // LocalizedDeviationProbability
    {Tag(0x00240074), VR::CS, VR::none, {0, 1}, {103582, 30}, {103612, 33}, false},  // ShortTermFluctuationCalculated
    {Tag(0x00240075), VR::FL, VR::none, {0, 1}, {103645, 20}, {103665, 22}, false},  // ShortTermFluctuation
    {Tag(0x00240076), VR::CS, VR::none, {0, 1}, {103687, 41}, {103728, 45}, false},  // ShortTermFluctuationProbabilityCalculated
    {Tag(0x00240077), VR::FL, VR::none, {0, 1}, {103773, 31}, {103804, 34}, false},  // ShortTermFluctuationProbability
    {Tag(0x00240078), VR::CS, VR::none, {0, 1}, {103838, 47}, {103885, 52}, false},  // CorrectedLocalizedDeviationFromNormalCalculated
    {Tag(0x00240079), VR::FL, VR::none, {0, 1}, {103937, 37}, {103974, 41}, false},  // CorrectedLocalizedDeviationFromNormal
    {Tag(0x00240080), VR::CS, VR::none, {0, 1}, {104015, 58}, {104073, 64}, false},  // CorrectedLocalizedDeviationFromNormalProbabilityCalculated
    {Tag(0x00240081), VR::FL, VR::none, {0, 1}, {104137, 48}, {104185, 53}, false},  // CorrectedLocalizedDeviationFromNormalProbability
    {Tag(0x00240083), VR::SQ, VR::none, {0, 1}, {104238, 34}, {104272, 37}, false},  // GlobalDeviationProbabilitySequence
    {Tag(0x00240085), VR::SQ, VR::none, {0, 1}, {104309, 37}, {104346, 40}, false},  // LocalizedDeviationProbabilitySequence
    {Tag(0x00240086), VR::CS, VR::none, {0, 1}, {104386, 25}, {104411, 27}, false},  // FovealSensitivityMeasured
    {Tag(0x00240087), VR::FL, VR::none, {0, 1}, {104438, 17}, {104455, 18}, false},  // FovealSensitivity
    {Tag(0x00240088), VR::FL, VR::none, {0, 1}, {104473, 23}, {104496, 26}, false},  // VisualFieldTestDuration
    {Tag(0x00240089), VR::SQ, VR::none, {0, 1}, {104522, 28}, {104550, 32}, false},  // VisualFieldTestPointSequence
    {Tag(0x00240090), VR::FL, VR::none, {0, 1}, {104582, 31}, {104613, 36}, false},  // VisualFieldTestPointXCoordinate
    {Tag(0x00240091), VR::FL, VR::none, {0, 1}, {104649, 31}, {104680, 36}, false},  // VisualFieldTestPointYCoordinate
    {Tag(0x00240092), VR::FL, VR::none, {0, 1}, {104716, 37}, {104753, 41}, false},  // AgeCorrectedSensitivityDeviationValue
    {Tag(0x00240093), VR::CS, VR::none, {0, 1}, {104794, 15}, {104809, 16}, false},  // StimulusResults
    {Tag(0x00240094), VR::FL, VR::none, {0, 1}, {104825, 16}, {104841, 17}, false},  // SensitivityValue
    {Tag(0x00240095), VR::CS, VR::none, {0, 1}, {104858, 18}, {104876, 20}, false},  // RetestStimulusSeen
    {Tag(0x00240096), VR::FL, VR::none, {0, 1}, {104896, 22}, {104918, 24}, false},  // RetestSensitivityValue
    {Tag(0x00240097), VR::SQ, VR::none, {0, 1}, {104942, 35}, {104977, 40}, false},  // VisualFieldTestPointNormalsSequence
    {Tag(0x00240098), VR::FL, VR::none, {0, 1}, {105017, 16}, {105033, 17}, false},  // QuantifiedDefect
    {Tag(0x00240100), VR::FL, VR::none, {0, 1}, {105050, 48}, {105098, 53}, false},  // AgeCorrectedSensitivityDeviationProbabilityValue
    {Tag(0x00240102), VR::CS, VR::none, {0, 1}, {105151, 50}, {105201, 55}, false},  // GeneralizedDefectCorrectedSensitivityDeviationFlag
    {Tag(0x00240103), VR::FL, VR::none, {0, 1}, {105256, 51}, {105307, 56}, false},  // GeneralizedDefectCorrectedSensitivityDeviationValue
    {Tag(0x00240104), VR::FL, VR::none, {0, 1}, {105363, 62}, {105425, 68}, false},  // GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue
    {Tag(0x00240105), VR::FL, VR::none, {0, 1}, {105493, 23}, {105516, 25}, false},  // MinimumSensitivityValue
    {Tag(0x00240106), VR::CS, VR::none, {0, 1}, {105541, 18}, {105559, 20}, false},  // BlindSpotLocalized
    {Tag(0x00240107), VR::FL, VR::none, {0, 1}, {105579, 20}, {105599, 23}, false},  // BlindSpotXCoordinate
    {Tag(0x00240108), VR::FL, VR::none, {0, 1}, {105622, 20}, {105642, 23}, false},  // BlindSpotYCoordinate
    {Tag(0x00240110), VR::SQ, VR::none, {0, 1}, {105665, 31}, {105696, 34}, false},  // VisualAcuityMeasurementSequence
    {Tag(0x00240112), VR::SQ, VR::none, {0, 1}, {105730, 41}, {105771, 46}, false},  // RefractiveParametersUsedOnPatientSequence
    {Tag(0x00240113), VR::CS, VR::none, {0, 1}, {105817, 21}, {105838, 22}, false},  // MeasurementLaterality
    {Tag(0x00240114), VR::SQ, VR::none, {0, 1}, {105860, 51}, {105911, 57}, false},  // OphthalmicPatientClinicalInformationLeftEyeSequence
    {Tag(0x00240115), VR::SQ, VR::none, {0, 1}, {105968, 52}, {106020, 58}, false},  // OphthalmicPatientClinicalInformationRightEyeSequence
    {Tag(0x00240117), VR::CS, VR::none, {0, 1}, {106078, 28}, {106106, 32}, false},  // FovealPointNormativeDataFlag
    {Tag(0x00240118), VR::FL, VR::none, {0, 1}, {106138, 27}, {106165, 30}, false},  // FovealPointProbabilityValue
    {Tag(0x00240120), VR::CS, VR::none, {0, 1}, {106195, 25}, {106220, 27}, false},  // ScreeningBaselineMeasured
    {Tag(0x00240122), VR::SQ, VR::none, {0, 1}, {106247, 33}, {106280, 36}, false},  // ScreeningBaselineMeasuredSequence
    {Tag(0x00240124), VR::CS, VR::none, {0, 1}, {106316, 21}, {106337, 23}, false},  // ScreeningBaselineType
    {Tag(0x00240126), VR::FL, VR::none, {0, 1}, {106360, 22}, {106382, 24}, false},  // ScreeningBaselineValue
    {Tag(0x00240202), VR::LO, VR::none, {0, 1}, {106406, 15}, {106421, 16}, false},  // AlgorithmSource
    {Tag(0x00240306), VR::LO, VR::none, {0, 1}, {106437, 11}, {106448, 13}, false},  // DataSetName
    {Tag(0x00240307), VR::LO, VR::none, {0, 1}, {106461, 14}, {106475, 16}, false},  // DataSetVersion
    {Tag(0x00240308), VR::LO, VR::none, {0, 1}, {106491, 13}, {106504, 15}, false},  // DataSetSource
    {Tag(0x00240309), VR::LO, VR::none, {0, 1}, {106519, 18}, {106537, 20}, false},  // DataSetDescription
    {Tag(0x00240317), VR::SQ, VR::none, {0, 1}, {106557, 45}, {106602, 51}, false},  // VisualFieldTestReliabilityGlobalIndexSequence
    {Tag(0x00240320), VR::SQ, VR::none, {0, 1}, {106653, 37}, {106690, 42}, false},  // VisualFieldGlobalResultsIndexSequence
    {Tag(0x00240325), VR::SQ, VR::none, {0, 1}, {106732, 23}, {106755, 25}, false},  // DataObservationSequence
    {Tag(0x00240338), VR::CS, VR::none, {0, 1}, {106780, 16}, {106796, 18}, false},  // IndexNormalsFlag
    {Tag(0x00240341), VR::FL, VR::none, {0, 1}, {106814, 16}, {106830, 17}, false},  // IndexProbability
    {Tag(0x00240344), VR::SQ, VR::none, {0, 1}, {106847, 24}, {106871, 26}, false},  // IndexProbabilitySequence
    {Tag(0x00280002), VR::US, VR::none, {0, 1}, {106897, 15}, {106912, 17}, false},  // SamplesPerPixel
    {Tag(0x00280003), VR::US, VR::none, {0, 1}, {106929, 19}, {106948, 22}, false},  // SamplesPerPixelUsed
    {Tag(0x00280004), VR::CS, VR::none, {0, 1}, {106970, 25}, {106995, 26}, false},  // PhotometricInterpretation
    {Tag(0x00280005), VR::US, VR::none, {0, 1}, {107021, 15}, {107036, 16}, true},  // ImageDimensions
    {Tag(0x00280006), VR::US, VR::none, {0, 1}, {107052, 19}, {107071, 20}, false},  // PlanarConfiguration
    {Tag(0x00280008), VR::IS, VR::none, {0, 1}, {107091, 14}, {107105, 16}, false},  // NumberOfFrames
    {Tag(0x00280009), VR::AT, VR::none, {510, 3}, {107121, 21}, {107142, 23}, false},  // FrameIncrementPointer
    {Tag(0x0028000a), VR::AT, VR::none, {510, 3}, {107165, 21}, {107186, 23}, false},  // FrameDimensionPointer
    {Tag(0x00280010), VR::US, VR::none, {0, 1}, {107209, 4}, {107209, 4}, false},  // Rows
    {Tag(0x00280011), VR::US, VR::none, {0, 1}, {107213, 7}, {107213, 7}, false},  // Columns
    {Tag(0x00280012), VR::US, VR::none, {0, 1}, {107220, 6}, {107220, 6}, true},  // Planes
    {Tag(0x00280014), VR::US, VR::none, {0, 1}, {107226, 26}, {107252, 29}, false},  // UltrasoundColorDataPresent
    {Tag(0x00280020), VR::OB, VR::none, {0, 1}, {0, 0}, {7321, 13}, true},  // 
    {Tag(0x00280030), VR::DS, VR::none, {12834, 1}, {107281, 12}, {107293, 13}, false},  // PixelSpacing
    {Tag(0x00280031), VR::DS, VR::none, {12834, 1}, {107306, 10}, {107316, 11}, false},  // ZoomFactor
    {Tag(0x00280032), VR::DS, VR::none, {12834, 1}, {107327, 10}, {107337, 11}, false},  // ZoomCenter
    {Tag(0x00280034), VR::IS, VR::none, {12834, 1}, {107348, 16}, {107364, 18}, false},  // PixelAspectRatio
    {Tag(0x00280040), VR::CS, VR::none, {0, 1}, {107382, 11}, {107393, 12}, true},  // ImageFormat
    {Tag(0x00280050), VR::LO, VR::none, {510, 3}, {107405, 16}, {107421, 17}, true},  // ManipulatedImage
    {Tag(0x00280051), VR::CS, VR::none, {510, 3}, {107438, 14}, {107452, 15}, false},  // CorrectedImage
    {Tag(0x0028005f), VR::LO, VR::none, {0, 1}, {107467, 26}, {107493, 28}, true},  // CompressionRecognitionCode
    {Tag(0x00280060), VR::CS, VR::none, {0, 1}, {107521, 15}, {107536, 16}, true},  // CompressionCode
    {Tag(0x00280061), VR::SH, VR::none, {0, 1}, {107552, 21}, {107573, 22}, true},  // CompressionOriginator
    {Tag(0x00280062), VR::LO, VR::none, {0, 1}, {107595, 16}, {107611, 17}, true},  // CompressionLabel
    {Tag(0x00280063), VR::SH, VR::none, {0, 1}, {107628, 22}, {107650, 23}, true},  // CompressionDescription
    {Tag(0x00280065), VR::CS, VR::none, {510, 3}, {107673, 19}, {107692, 20}, true},  // CompressionSequence
    {Tag(0x00280066), VR::AT, VR::none, {510, 3}, {107712, 23}, {107735, 25}, true},  // CompressionStepPointers
    {Tag(0x00280068), VR::US, VR::none, {0, 1}, {107760, 14}, {107774, 15}, true},  // RepeatInterval
    {Tag(0x00280069), VR::US, VR::none, {0, 1}, {107789, 11}, {107800, 12}, true},  // BitsGrouped
    {Tag(0x00280070), VR::US, VR::none, {510, 3}, {107812, 14}, {107826, 15}, true},  // PerimeterTable
    {Tag(0x00280071), VR::US, VR::SS, {0, 1}, {107841, 14}, {107855, 15}, true},  // PerimeterValue
    {Tag(0x00280080), VR::US, VR::none, {0, 1}, {107870, 13}, {107883, 14}, true},  // PredictorRows
    {Tag(0x00280081), VR::US, VR::none, {0, 1}, {107897, 16}, {107913, 17}, true},  // PredictorColumns
    {Tag(0x00280082), VR::US, VR::none, {510, 3}, {107930, 18}, {107948, 19}, true},  // PredictorConstants
    {Tag(0x00280090), VR::CS, VR::none, {0, 1}, {107967, 13}, {107980, 14}, true},  // BlockedPixels
    {Tag(0x00280091), VR::US, VR::none, {0, 1}, {107994, 9}, {108003, 10}, true},  // BlockRows
    {Tag(0x00280092), VR::US, VR::none, {0, 1}, {108013, 12}, {108025, 13}, true},  // BlockColumns
    {Tag(0x00280093), VR::US, VR::none, {0, 1}, {108038, 10}, {108048, 11}, true},  // RowOverlap
    {Tag(0x00280094), VR::US, VR::none, {0, 1}, {108059, 13}, {108072, 14}, true},  // ColumnOverlap
    {Tag(0x00280100), VR::US, VR::none, {0, 1}, {108086, 13}, {108099, 14}, false},  // BitsAllocated
    {Tag(0x00280101), VR::US, VR::none, {0, 1}, {108113, 10}, {108123, 11}, false},  // BitsStored
    {Tag(0x00280102), VR::US, VR::none, {0, 1}, {108134, 7}, {108141, 8}, false},  // HighBit
    {Tag(0x00280103), VR::US, VR::none, {0, 1}, {108149, 19}, {108168, 20}, false},  // PixelRepresentation
    {Tag(0x00280104), VR::US, VR::SS, {0, 1}, {108188, 23}, {108211, 26}, true},  // SmallestValidPixelValue
    {Tag(0x00280105), VR::US, VR::SS, {0, 1}, {108237, 22}, {108259, 25}, true},  // LargestValidPixelValue
    {Tag(0x00280106), VR::US, VR::SS, {0, 1}, {108284, 23}, {108307, 26}, false},  // SmallestImagePixelValue
    {Tag(0x00280107), VR::US, VR::SS, {0, 1}, {108333, 22}, {108355, 25}, false},  // LargestImagePixelValue
    {Tag(0x00280108), VR::US, VR::SS, {0, 1}, {108380, 26}, {108406, 30}, false},  // SmallestPixelValueInSeries
    {Tag(0x00280109), VR::US, VR::SS, {0, 1}, {108436, 25}, {108461, 29}, false},  // LargestPixelValueInSeries
    {Tag(0x00280110), VR::US, VR::SS, {0, 1}, {108490, 30}, {108520, 35}, true},  // SmallestImagePixelValueInPlane
    {Tag(0x00280111), VR::US, VR::SS, {0, 1}, {108555, 29}, {108584, 34}, true},  // LargestImagePixelValueInPlane
    {Tag(0x00280120), VR::US, VR::SS, {0, 1}, {108618, 17}, {108635, 19}, false},  // PixelPaddingValue
    {Tag(0x00280121), VR::US, VR::SS, {0, 1}, {108654, 22}, {108676, 25}, false},  // PixelPaddingRangeLimit
    {Tag(0x00280122), VR::FL, VR::none, {0, 1}, {108701, 22}, {108723, 25}, false},  // FloatPixelPaddingValue
    {Tag(0x00280123), VR::FD, VR::none, {0, 1}, {108748, 28}, {108776, 32}, false},  // DoubleFloatPixelPaddingValue
    {Tag(0x00280124), VR::FL, VR::none, {0, 1}, {108808, 27}, {108835, 31}, false},  // FloatPixelPaddingRangeLimit
    {Tag(0x00280125), VR::FD, VR::none, {0, 1}, {108866, 33}, {108899, 38}, false},  // DoubleFloatPixelPaddingRangeLimit
    {Tag(0x00280200), VR::US, VR::none, {0, 1}, {108937, 13}, {108950, 14}, true},  // ImageLocation
    {Tag(0x00280300), VR::CS, VR::none, {0, 1}, {108964, 19}, {108983, 21}, false},  // QualityControlImage
    {Tag(0x00280301), VR::CS, VR::none, {0, 1}, {109004, 18}, {109022, 20}, false},  // BurnedInAnnotation
    {Tag(0x00280302), VR::CS, VR::none, {0, 1}, {109042, 26}, {109068, 28}, false},  // RecognizableVisualFeatures
    {Tag(0x00280303), VR::CS, VR::none, {0, 1}, {109096, 39}, {109135, 42}, false},  // LongitudinalTemporalInformationModified
    {Tag(0x00280304), VR::UI, VR::none, {0, 1}, {109177, 33}, {109210, 37}, false},  // ReferencedColorPaletteInstanceUID
    {Tag(0x00280400), VR::LO, VR::none, {0, 1}, {109247, 14}, {109261, 15}, true},  // TransformLabel
    {Tag(0x00280401), VR::LO, VR::none, {0, 1}, {109276, 22}, {109298, 24}, true},  // TransformVersionNumber
    {Tag(0x00280402), VR::US, VR::none, {0, 1}, {109322, 22}, {109344, 25}, true},  // NumberOfTransformSteps
    {Tag(0x00280403), VR::LO, VR::none, {510, 3}, {109369, 24}, {109393, 27}, true},  // SequenceOfCompressedData
    {Tag(0x00280404), VR::AT, VR::none, {510, 3}, {109420, 21}, {109441, 23}, true},  // DetailsOfCoefficients
    {Tag(0x00280700), VR::LO, VR::none, {0, 1}, {109464, 8}, {109472, 9}, true},  // DCTLabel
    {Tag(0x00280701), VR::CS, VR::none, {510, 3}, {109481, 20}, {109501, 22}, true},  // DataBlockDescription
    {Tag(0x00280702), VR::AT, VR::none, {510, 3}, {109523, 9}, {109532, 10}, true},  // DataBlock
    {Tag(0x00280710), VR::US, VR::none, {0, 1}, {109542, 25}, {109567, 27}, true},  // NormalizationFactorFormat
    {Tag(0x00280720), VR::US, VR::none, {0, 1}, {109594, 20}, {109614, 23}, true},  // ZonalMapNumberFormat
    {Tag(0x00280721), VR::AT, VR::none, {510, 3}, {109637, 16}, {109653, 18}, true},  // ZonalMapLocation
    {Tag(0x00280722), VR::US, VR::none, {0, 1}, {109671, 14}, {109685, 16}, true},  // ZonalMapFormat
    {Tag(0x00280730), VR::US, VR::none, {0, 1}, {109701, 17}, {109718, 19}, true},  // AdaptiveMapFormat
    {Tag(0x00280740), VR::US, VR::none, {0, 1}, {109737, 16}, {109753, 18}, true},  // CodeNumberFormat
    {Tag(0x00280a02), VR::CS, VR::none, {0, 1}, {109771, 27}, {109798, 30}, false},  // PixelSpacingCalibrationType
    {Tag(0x00280a04), VR::LO, VR::none, {0, 1}, {109828, 34}, {109862, 37}, false},  // PixelSpacingCalibrationDescription
    {Tag(0x00281040), VR::CS, VR::none, {0, 1}, {109899, 26}, {109925, 28}, false},  // PixelIntensityRelationship
    {Tag(0x00281041), VR::SS, VR::none, {0, 1}, {109953, 30}, {109983, 33}, false},  // PixelIntensityRelationshipSign
    {Tag(0x00281050), VR::DS, VR::none, {510, 3}, {110016, 12}, {110028, 13}, false},  // WindowCenter
    {Tag(0x00281051), VR::DS, VR::none, {510, 3}, {110041, 11}, {110052, 12}, false},  // WindowWidth
    {Tag(0x00281052), VR::DS, VR::none, {0, 1}, {110064, 16}, {110080, 17}, false},  // RescaleIntercept
    {Tag(0x00281053), VR::DS, VR::none, {0, 1}, {110097, 12}, {110109, 13}, false},  // RescaleSlope
    {Tag(0x00281054), VR::LO, VR::none, {0, 1}, {110122, 11}, {110133, 12}, false},  // RescaleType
    {Tag(0x00281055), VR::LO, VR::none, {510, 3}, {110145, 28}, {110173, 33}, false},  // WindowCenterWidthExplanation
    {Tag(0x00281056), VR::CS, VR::none, {0, 1}, {110206, 14}, {110220, 16}, false},  // VOILUTFunction
    {Tag(0x00281080), VR::CS, VR::none, {0, 1}, {110236, 9}, {110245, 10}, true},  // GrayScale
    {Tag(0x00281090), VR::CS, VR::none, {0, 1}, {110255, 22}, {110277, 24}, false},  // RecommendedViewingMode
    {Tag(0x00281100), VR::US, VR::SS, {17631, 1}, {110301, 25}, {110326, 28}, true},  // GrayLookupTableDescriptor
    {Tag(0x00281101), VR::US, VR::SS, {17631, 1}, {110354, 36}, {110390, 41}, false},  // RedPaletteColorLookupTableDescriptor
    {Tag(0x00281102), VR::US, VR::SS, {17631, 1}, {110431, 38}, {110469, 43}, false},  // GreenPaletteColorLookupTableDescriptor
    {Tag(0x00281103), VR::US, VR::SS, {17631, 1}, {110512, 37}, {110549, 42}, false},  // BluePaletteColorLookupTableDescriptor
    {Tag(0x00281104), VR::US, VR::none, {17631, 1}, {110591, 38}, {110629, 43}, false},  // AlphaPaletteColorLookupTableDescriptor
    {Tag(0x00281111), VR::US, VR::SS, {38962, 1}, {110672, 41}, {110713, 47}, true},  // LargeRedPaletteColorLookupTableDescriptor
    {Tag(0x00281112), VR::US, VR::SS, {38962, 1}, {110760, 43}, {110803, 49}, true},  // LargeGreenPaletteColorLookupTableDescriptor
    {Tag(0x00281113), VR::US, VR::SS, {38962, 1}, {110852, 42}, {110894, 48}, true},  // LargeBluePaletteColorLookupTableDescriptor
    {Tag(0x00281199), VR::UI, VR::none, {0, 1}, {110942, 26}, {110968, 30}, false},  // PaletteColorLookupTableUID
    {Tag(0x00281200), VR::US, VR::SS, {510, 3}, {110998, 19}, {111017, 22}, true},  // GrayLookupTableData
    {Tag(0x00281201), VR::OW, VR::none, {0, 1}, {111039, 30}, {111069, 35}, false},  // RedPaletteColorLookupTableData
    {Tag(0x00281202), VR::OW, VR::none, {0, 1}, {111104, 32}, {111136, 37}, false},  // GreenPaletteColorLookupTableData
    {Tag(0x00281203), VR::OW, VR::none, {0, 1}, {111173, 31}, {111204, 36}, false},  // BluePaletteColorLookupTableData
    {Tag(0x00281204), VR::OW, VR::none, {0, 1}, {111240, 32}, {111272, 37}, false},  // AlphaPaletteColorLookupTableData
    {Tag(0x00281211), VR::OW, VR::none, {0, 1}, {111309, 35}, {111344, 41}, true},  // LargeRedPaletteColorLookupTableData
    {Tag(0x00281212), VR::OW, VR::none, {0, 1}, {111385, 37}, {111422, 43}, true},  // LargeGreenPaletteColorLookupTableData
    {Tag(0x00281213), VR::OW, VR::none, {0, 1}, {111465, 36}, {111501, 42}, true},  // LargeBluePaletteColorLookupTableData
    {Tag(0x00281214), VR::UI, VR::none, {0, 1}, {111543, 31}, {111574, 36}, true},  // LargePaletteColorLookupTableUID
    {Tag(0x00281221), VR::OW, VR::none, {0, 1}, {111610, 39}, {111649, 45}, false},  // SegmentedRedPaletteColorLookupTableData
    {Tag(0x00281222), VR::OW, VR::none, {0, 1}, {111694, 41}, {111735, 47}, false},  // SegmentedGreenPaletteColorLookupTableData
    {Tag(0x00281223), VR::OW, VR::none, {0, 1}, {111782, 40}, {111822, 46}, false},  // SegmentedBluePaletteColorLookupTableData
    {Tag(0x00281224), VR::OW, VR::none, {0, 1}, {111868, 41}, {111909, 47}, false},  // SegmentedAlphaPaletteColorLookupTableData
    {Tag(0x00281230), VR::SQ, VR::none, {0, 1}, {111956, 29}, {111985, 33}, false},  // StoredValueColorRangeSequence
    {Tag(0x00281231), VR::FD, VR::none, {0, 1}, {112018, 24}, {112042, 27}, false},  // MinimumStoredValueMapped
    {Tag(0x00281232), VR::FD, VR::none, {0, 1}, {112069, 24}, {112093, 27}, false},  // MaximumStoredValueMapped
    {Tag(0x00281300), VR::CS, VR::none, {0, 1}, {112120, 20}, {112140, 22}, false},  // BreastImplantPresent
    {Tag(0x00281350), VR::CS, VR::none, {0, 1}, {112162, 11}, {112173, 12}, false},  // PartialView
    {Tag(0x00281351), VR::ST, VR::none, {0, 1}, {112185, 22}, {112207, 24}, false},  // PartialViewDescription
    {Tag(0x00281352), VR::SQ, VR::none, {0, 1}, {112231, 23}, {112254, 26}, false},  // PartialViewCodeSequence
    {Tag(0x0028135a), VR::CS, VR::none, {0, 1}, {112280, 25}, {112305, 27}, false},  // SpatialLocationsPreserved
    {Tag(0x00281401), VR::SQ, VR::none, {0, 1}, {112332, 27}, {112359, 30}, false},  // DataFrameAssignmentSequence
    {Tag(0x00281402), VR::CS, VR::none, {0, 1}, {112389, 18}, {112407, 20}, false},  // DataPathAssignment
    {Tag(0x00281403), VR::US, VR::none, {0, 1}, {112427, 28}, {112455, 33}, false},  // BitsMappedToColorLookupTable
    {Tag(0x00281404), VR::SQ, VR::none, {0, 1}, {112488, 20}, {112508, 23}, false},  // BlendingLUT1Sequence
    {Tag(0x00281405), VR::CS, VR::none, {0, 1}, {112531, 28}, {112559, 32}, false},  // BlendingLUT1TransferFunction
    {Tag(0x00281406), VR::FD, VR::none, {0, 1}, {112591, 22}, {112613, 24}, false},  // BlendingWeightConstant
    {Tag(0x00281407), VR::US, VR::none, {17631, 1}, {112637, 29}, {112666, 32}, false},  // BlendingLookupTableDescriptor
    {Tag(0x00281408), VR::OW, VR::none, {0, 1}, {112698, 23}, {112721, 26}, false},  // BlendingLookupTableData
    {Tag(0x0028140b), VR::SQ, VR::none, {0, 1}, {112747, 39}, {112786, 44}, false},  // EnhancedPaletteColorLookupTableSequence
    {Tag(0x0028140c), VR::SQ, VR::none, {0, 1}, {112830, 20}, {112850, 23}, false},  // BlendingLUT2Sequence
    {Tag(0x0028140d), VR::CS, VR::none, {0, 1}, {112873, 28}, {112901, 32}, false},  // BlendingLUT2TransferFunction
    {Tag(0x0028140e), VR::CS, VR::none, {0, 1}, {112933, 10}, {112943, 12}, false},  // DataPathID
    {Tag(0x0028140f), VR::CS, VR::none, {0, 1}, {112955, 22}, {112977, 25}, false},  // RGBLUTTransferFunction
    {Tag(0x00281410), VR::CS, VR::none, {0, 1}, {113002, 24}, {113026, 27}, false},  // AlphaLUTTransferFunction
    {Tag(0x00282000), VR::OB, VR::none, {0, 1}, {113053, 10}, {113063, 11}, false},  // ICCProfile
    {Tag(0x00282002), VR::CS, VR::none, {0, 1}, {113074, 10}, {113084, 11}, false},  // ColorSpace
    {Tag(0x00282110), VR::CS, VR::none, {0, 1}, {113095, 21}, {113116, 23}, false},  // LossyImageCompression
    {Tag(0x00282112), VR::DS, VR::none, {510, 3}, {113139, 26}, {113165, 29}, false},  // LossyImageCompressionRatio
    {Tag(0x00282114), VR::CS, VR::none, {510, 3}, {113194, 27}, {113221, 30}, false},  // LossyImageCompressionMethod
    {Tag(0x00283000), VR::SQ, VR::none, {0, 1}, {113251, 19}, {113270, 21}, false},  // ModalityLUTSequence
    {Tag(0x00283001), VR::SQ, VR::none, {0, 1}, {113291, 27}, {113318, 30}, false},  // VariableModalityLUTSequence
    {Tag(0x00283002), VR::US, VR::SS, {17631, 1}, {113348, 13}, {113361, 14}, false},  // LUTDescriptor
    {Tag(0x00283003), VR::LO, VR::none, {0, 1}, {113375, 14}, {113389, 15}, false},  // LUTExplanation
    {Tag(0x00283004), VR::LO, VR::none, {0, 1}, {113404, 15}, {113419, 17}, false},  // ModalityLUTType
    {Tag(0x00283006), VR::US, VR::OW, {510, 3}, {113436, 7}, {113443, 8}, false},  // LUTData
    {Tag(0x00283010), VR::SQ, VR::none, {0, 1}, {113451, 14}, {113465, 16}, false},  // VOILUTSequence
    {Tag(0x00283110), VR::SQ, VR::none, {0, 1}, {113481, 22}, {113503, 25}, false},  // SoftcopyVOILUTSequence
    {Tag(0x00284000), VR::LT, VR::none, {0, 1}, {113528, 25}, {113553, 27}, true},  // ImagePresentationComments
    {Tag(0x00285000), VR::SQ, VR::none, {0, 1}, {113580, 26}, {113606, 29}, true},  // BiPlaneAcquisitionSequence
    {Tag(0x00286010), VR::US, VR::none, {0, 1}, {113635, 25}, {113660, 27}, false},  // RepresentativeFrameNumber
    {Tag(0x00286020), VR::US, VR::none, {510, 3}, {113687, 22}, {113709, 31}, false},  // FrameNumbersOfInterest
    {Tag(0x00286022), VR::LO, VR::none, {510, 3}, {113740, 26}, {113766, 29}, false},  // FrameOfInterestDescription
    {Tag(0x00286023), VR::CS, VR::none, {510, 3}, {113795, 19}, {113814, 22}, false},  // FrameOfInterestType
    {Tag(0x00286030), VR::US, VR::none, {510, 3}, {113836, 12}, {113848, 15}, true},  // MaskPointers
    {Tag(0x00286040), VR::US, VR::none, {510, 3}, {113863, 12}, {113875, 14}, false},  // RWavePointer
    {Tag(0x00286100), VR::SQ, VR::none, {0, 1}, {113889, 23}, {113912, 25}, false},  // MaskSubtractionSequence
    {Tag(0x00286101), VR::CS, VR::none, {0, 1}, {113937, 13}, {113950, 14}, false},  // MaskOperation
    {Tag(0x00286102), VR::US, VR::none, {50202, 4}, {113964, 20}, {113984, 22}, false},  // ApplicableFrameRange
    {Tag(0x00286110), VR::US, VR::none, {510, 3}, {114006, 16}, {114022, 18}, false},  // MaskFrameNumbers
    {Tag(0x00286112), VR::US, VR::none, {0, 1}, {114040, 22}, {114062, 24}, false},  // ContrastFrameAveraging
    {Tag(0x00286114), VR::FL, VR::none, {12834, 1}, {114086, 17}, {114103, 20}, false},  // MaskSubPixelShift
    {Tag(0x00286120), VR::SS, VR::none, {0, 1}, {114123, 9}, {114132, 10}, false},  // TIDOffset
    {Tag(0x00286190), VR::ST, VR::none, {0, 1}, {114142, 24}, {114166, 26}, false},  // MaskOperationExplanation
    {Tag(0x00287000), VR::SQ, VR::none, {0, 1}, {114192, 30}, {114222, 32}, false},  // EquipmentAdministratorSequence
    {Tag(0x00287001), VR::US, VR::none, {0, 1}, {114254, 25}, {114279, 28}, false},  // NumberOfDisplaySubsystems
    {Tag(0x00287002), VR::US, VR::none, {0, 1}, {114307, 22}, {114329, 24}, false},  // CurrentConfigurationID
    {Tag(0x00287003), VR::US, VR::none, {0, 1}, {114353, 18}, {114371, 20}, false},  // DisplaySubsystemID
    {Tag(0x00287004), VR::SH, VR::none, {0, 1}, {114391, 20}, {114411, 22}, false},  // DisplaySubsystemName
    {Tag(0x00287005), VR::LO, VR::none, {0, 1}, {114433, 27}, {114460, 29}, false},  // DisplaySubsystemDescription
    {Tag(0x00287006), VR::CS, VR::none, {0, 1}, {114489, 12}, {114501, 13}, false},  // SystemStatus
    {Tag(0x00287007), VR::LO, VR::none, {0, 1}, {114514, 19}, {114533, 21}, false},  // SystemStatusComment
    {Tag(0x00287008), VR::SQ, VR::none, {0, 1}, {114554, 38}, {114592, 41}, false},  // TargetLuminanceCharacteristicsSequence
    {Tag(0x00287009), VR::US, VR::none, {0, 1}, {114633, 26}, {114659, 28}, false},  // LuminanceCharacteristicsID
    {Tag(0x0028700a), VR::SQ, VR::none, {0, 1}, {114687, 37}, {114724, 40}, false},  // DisplaySubsystemConfigurationSequence
    {Tag(0x0028700b), VR::US, VR::none, {0, 1}, {114764, 15}, {114779, 16}, false},  // ConfigurationID
    {Tag(0x0028700c), VR::SH, VR::none, {0, 1}, {114795, 17}, {114812, 18}, false},  // ConfigurationName
    {Tag(0x0028700d), VR::LO, VR::none, {0, 1}, {114830, 24}, {114854, 25}, false},  // ConfigurationDescription
    {Tag(0x0028700e), VR::US, VR::none, {0, 1}, {114879, 42}, {114921, 46}, false},  // ReferencedTargetLuminanceCharacteristicsID
    {Tag(0x0028700f), VR::SQ, VR::none, {0, 1}, {114967, 17}, {114984, 19}, false},  // QAResultsSequence
    {Tag(0x00287010), VR::SQ, VR::none, {0, 1}, {115003, 33}, {115036, 37}, false},  // DisplaySubsystemQAResultsSequence
    {Tag(0x00287011), VR::SQ, VR::none, {0, 1}, {115073, 30}, {115103, 33}, false},  // ConfigurationQAResultsSequence
    {Tag(0x00287012), VR::SQ, VR::none, {0, 1}, {115136, 28}, {115164, 30}, false},  // MeasurementEquipmentSequence
    {Tag(0x00287013), VR::CS, VR::none, {510, 3}, {115194, 20}, {115214, 21}, false},  // MeasurementFunctions
    {Tag(0x00287014), VR::CS, VR::none, {0, 1}, {115235, 24}, {115259, 26}, false},  // MeasurementEquipmentType
    {Tag(0x00287015), VR::SQ, VR::none, {0, 1}, {115285, 30}, {115315, 33}, false},  // VisualEvaluationResultSequence
    {Tag(0x00287016), VR::SQ, VR::none, {0, 1}, {115348, 32}, {115380, 35}, false},  // DisplayCalibrationResultSequence
    {Tag(0x00287017), VR::US, VR::none, {0, 1}, {115415, 8}, {115423, 9}, false},  // DDLValue
    {Tag(0x00287018), VR::FL, VR::none, {12834, 1}, {115432, 15}, {115447, 17}, false},  // CIExyWhitePoint
    {Tag(0x00287019), VR::CS, VR::none, {0, 1}, {115464, 19}, {115483, 21}, false},  // DisplayFunctionType
    {Tag(0x0028701a), VR::FL, VR::none, {0, 1}, {115504, 10}, {115514, 11}, false},  // GammaValue
    {Tag(0x0028701b), VR::US, VR::none, {0, 1}, {115525, 23}, {115548, 26}, false},  // NumberOfLuminancePoints
    {Tag(0x0028701c), VR::SQ, VR::none, {0, 1}, {115574, 25}, {115599, 27}, false},  // LuminanceResponseSequence
    {Tag(0x0028701d), VR::FL, VR::none, {0, 1}, {115626, 22}, {115648, 24}, false},  // TargetMinimumLuminance
    {Tag(0x0028701e), VR::FL, VR::none, {0, 1}, {115672, 22}, {115694, 24}, false},  // TargetMaximumLuminance
    {Tag(0x0028701f), VR::FL, VR::none, {0, 1}, {115718, 14}, {115732, 15}, false},  // LuminanceValue
    {Tag(0x00287020), VR::LO, VR::none, {0, 1}, {115747, 28}, {115775, 30}, false},  // LuminanceResponseDescription
    {Tag(0x00287021), VR::CS, VR::none, {0, 1}, {115805, 14}, {115819, 16}, false},  // WhitePointFlag
    {Tag(0x00287022), VR::SQ, VR::none, {0, 1}, {115835, 29}, {115864, 33}, false},  // DisplayDeviceTypeCodeSequence
    {Tag(0x00287023), VR::SQ, VR::none, {0, 1}, {115897, 24}, {115921, 26}, false},  // DisplaySubsystemSequence
    {Tag(0x00287024), VR::SQ, VR::none, {0, 1}, {115947, 23}, {115970, 25}, false},  // LuminanceResultSequence
    {Tag(0x00287025), VR::CS, VR::none, {0, 1}, {115995, 23}, {116018, 26}, false},  // AmbientLightValueSource
    {Tag(0x00287026), VR::CS, VR::none, {510, 3}, {116044, 23}, {116067, 24}, false},  // MeasuredCharacteristics
    {Tag(0x00287027), VR::SQ, VR::none, {0, 1}, {116091, 33}, {116124, 36}, false},  // LuminanceUniformityResultSequence
    {Tag(0x00287028), VR::SQ, VR::none, {0, 1}, {116160, 28}, {116188, 31}, false},  // VisualEvaluationTestSequence
    {Tag(0x00287029), VR::CS, VR::none, {0, 1}, {116219, 10}, {116229, 11}, false},  // TestResult
    {Tag(0x0028702a), VR::LO, VR::none, {0, 1}, {116240, 17}, {116257, 19}, false},  // TestResultComment
    {Tag(0x0028702b), VR::CS, VR::none, {0, 1}, {116276, 19}, {116295, 21}, false},  // TestImageValidation
    {Tag(0x0028702c), VR::SQ, VR::none, {0, 1}, {116316, 23}, {116339, 26}, false},  // TestPatternCodeSequence
    {Tag(0x0028702d), VR::SQ, VR::none, {0, 1}, {116365, 30}, {116395, 33}, false},  // MeasurementPatternCodeSequence
    {Tag(0x0028702e), VR::SQ, VR::none, {0, 1}, {116428, 34}, {116462, 38}, false},  // VisualEvaluationMethodCodeSequence
    {Tag(0x00287fe0), VR::UR, VR::none, {0, 1}, {116500, 20}, {116520, 23}, false},  // PixelDataProviderURL
    {Tag(0x00289001), VR::UL, VR::none, {0, 1}, {116543, 13}, {116556, 15}, false},  // DataPointRows
    {Tag(0x00289002), VR::UL, VR::none, {0, 1}, {116571, 16}, {116587, 18}, false},  // DataPointColumns
    {Tag(0x00289003), VR::CS, VR::none, {0, 1}, {116605, 19}, {116624, 21}, false},  // SignalDomainColumns
    {Tag(0x00289099), VR::US, VR::none, {0, 1}, {116645, 27}, {116672, 30}, true},  // LargestMonochromePixelValue
    {Tag(0x00289108), VR::CS, VR::none, {0, 1}, {116702, 18}, {116720, 19}, false},  // DataRepresentation
    {Tag(0x00289110), VR::SQ, VR::none, {0, 1}, {116739, 21}, {116760, 23}, false},  // PixelMeasuresSequence
    {Tag(0x00289132), VR::SQ, VR::none, {0, 1}, {116783, 19}, {116802, 22}, false},  // FrameVOILUTSequence
    {Tag(0x00289145), VR::SQ, VR::none, {0, 1}, {116824, 32}, {116856, 35}, false},  // PixelValueTransformationSequence
    {Tag(0x00289235), VR::CS, VR::none, {0, 1}, {116891, 16}, {116907, 18}, false},  // SignalDomainRows
    {Tag(0x00289411), VR::FL, VR::none, {0, 1}, {116925, 23}, {116948, 25}, false},  // DisplayFilterPercentage
    {Tag(0x00289415), VR::SQ, VR::none, {0, 1}, {116973, 23}, {116996, 26}, false},  // FramePixelShiftSequence
    {Tag(0x00289416), VR::US, VR::none, {0, 1}, {117022, 17}, {117039, 19}, false},  // SubtractionItemID
    {Tag(0x00289422), VR::SQ, VR::none, {0, 1}, {117058, 37}, {117095, 41}, false},  // PixelIntensityRelationshipLUTSequence
    {Tag(0x00289443), VR::SQ, VR::none, {0, 1}, {117136, 32}, {117168, 36}, false},  // FramePixelDataPropertiesSequence
    {Tag(0x00289444), VR::CS, VR::none, {0, 1}, {117204, 21}, {117225, 22}, false},  // GeometricalProperties
    {Tag(0x00289445), VR::FL, VR::none, {0, 1}, {117247, 26}, {117273, 28}, false},  // GeometricMaximumDistortion
    {Tag(0x00289446), VR::CS, VR::none, {510, 3}, {117301, 22}, {117323, 24}, false},  // ImageProcessingApplied
    {Tag(0x00289454), VR::CS, VR::none, {0, 1}, {117347, 17}, {117364, 19}, false},  // MaskSelectionMode
    {Tag(0x00289474), VR::CS, VR::none, {0, 1}, {117383, 11}, {117394, 12}, false},  // LUTFunction
    {Tag(0x00289478), VR::FL, VR::none, {0, 1}, {117406, 24}, {117430, 26}, false},  // MaskVisibilityPercentage
    {Tag(0x00289501), VR::SQ, VR::none, {0, 1}, {117456, 18}, {117474, 20}, false},  // PixelShiftSequence
    {Tag(0x00289502), VR::SQ, VR::none, {0, 1}, {117494, 24}, {117518, 27}, false},  // RegionPixelShiftSequence
    {Tag(0x00289503), VR::SS, VR::none, {50202, 4}, {117545, 19}, {117564, 22}, false},  // VerticesOfTheRegion
    {Tag(0x00289505), VR::SQ, VR::none, {0, 1}, {117586, 30}, {117616, 33}, false},  // MultiFramePresentationSequence
    {Tag(0x00289506), VR::US, VR::none, {50202, 4}, {117649, 20}, {117669, 23}, false},  // PixelShiftFrameRange
    {Tag(0x00289507), VR::US, VR::none, {50202, 4}, {117692, 13}, {117705, 15}, false},  // LUTFrameRange
    {Tag(0x00289520), VR::DS, VR::none, {88165, 2}, {117720, 29}, {117749, 33}, false},  // ImageToEquipmentMappingMatrix
    {Tag(0x00289537), VR::CS, VR::none, {0, 1}, {117782, 39}, {117821, 42}, false},  // EquipmentCoordinateSystemIdentification
    {Tag(0x0032000a), VR::CS, VR::none, {0, 1}, {117863, 13}, {117876, 15}, true},  // StudyStatusID
    {Tag(0x0032000c), VR::CS, VR::none, {0, 1}, {117891, 15}, {117906, 17}, true},  // StudyPriorityID
    {Tag(0x00320012), VR::LO, VR::none, {0, 1}, {117923, 13}, {117936, 15}, true},  // StudyIDIssuer
    {Tag(0x00320032), VR::DA, VR::none, {0, 1}, {117951, 17}, {117968, 19}, true},  // StudyVerifiedDate
    {Tag(0x00320033), VR::TM, VR::none, {0, 1}, {117987, 17}, {118004, 19}, true},  // StudyVerifiedTime
    {Tag(0x00320034), VR::DA, VR::none, {0, 1}, {118023, 13}, {118036, 15}, true},  // StudyReadDate
    {Tag(0x00320035), VR::TM, VR::none, {0, 1}, {118051, 13}, {118064, 15}, true},  // StudyReadTime
    {Tag(0x00321000), VR::DA, VR::none, {0, 1}, {118079, 23}, {118102, 26}, true},  // ScheduledStudyStartDate
    {Tag(0x00321001), VR::TM, VR::none, {0, 1}, {118128, 23}, {118151, 26}, true},  // ScheduledStudyStartTime
    {Tag(0x00321010), VR::DA, VR::none, {0, 1}, {118177, 22}, {118199, 25}, true},  // ScheduledStudyStopDate
    {Tag(0x00321011), VR::TM, VR::none, {0, 1}, {118224, 22}, {118246, 25}, true},  // ScheduledStudyStopTime
    {Tag(0x00321020), VR::LO, VR::none, {0, 1}, {118271, 22}, {118293, 24}, true},  // ScheduledStudyLocation
    {Tag(0x00321021), VR::AE, VR::none, {510, 3}, {118317, 29}, {118346, 33}, true},  // ScheduledStudyLocationAETitle
    {Tag(0x00321030), VR::LO, VR::none, {0, 1}, {118379, 14}, {118393, 16}, true},  // ReasonForStudy
    {Tag(0x00321031), VR::SQ, VR::none, {0, 1}, {118409, 41}, {118450, 44}, false},  // RequestingPhysicianIdentificationSequence
    {Tag(0x00321032), VR::PN, VR::none, {0, 1}, {118494, 19}, {118513, 20}, false},  // RequestingPhysician
    {Tag(0x00321033), VR::LO, VR::none, {0, 1}, {118533, 17}, {118550, 18}, false},  // RequestingService
    {Tag(0x00321034), VR::SQ, VR::none, {0, 1}, {118568, 29}, {118597, 32}, false},  // RequestingServiceCodeSequence
    {Tag(0x00321040), VR::DA, VR::none, {0, 1}, {118629, 16}, {118645, 18}, true},  // StudyArrivalDate
    {Tag(0x00321041), VR::TM, VR::none, {0, 1}, {118663, 16}, {118679, 18}, true},  // StudyArrivalTime
    {Tag(0x00321050), VR::DA, VR::none, {0, 1}, {118697, 19}, {118716, 21}, true},  // StudyCompletionDate
    {Tag(0x00321051), VR::TM, VR::none, {0, 1}, {118737, 19}, {118756, 21}, true},  // StudyCompletionTime
    {Tag(0x00321055), VR::CS, VR::none, {0, 1}, {118777, 22}, {118799, 25}, true},  // StudyComponentStatusID
    {Tag(0x00321060), VR::LO, VR::none, {0, 1}, {118824, 29}, {118853, 31}, false},  // RequestedProcedureDescription
    {Tag(0x00321064), VR::SQ, VR::none, {0, 1}, {118884, 30}, {118914, 33}, false},  // RequestedProcedureCodeSequence
    {Tag(0x00321065), VR::SQ, VR::none, {0, 1}, {118947, 31}, {118978, 34}, false},  // RequestedLateralityCodeSequence
    {Tag(0x00321066), VR::UT, VR::none, {0, 1}, {119012, 14}, {119026, 16}, false},  // ReasonForVisit
    {Tag(0x00321067), VR::SQ, VR::none, {0, 1}, {119042, 26}, {119068, 30}, false},  // ReasonForVisitCodeSequence
    {Tag(0x00321070), VR::LO, VR::none, {0, 1}, {119098, 22}, {119120, 24}, false},  // RequestedContrastAgent
    {Tag(0x00324000), VR::LT, VR::none, {0, 1}, {119144, 13}, {119157, 14}, true},  // StudyComments
    {Tag(0x00340001), VR::SQ, VR::none, {0, 1}, {119171, 22}, {119193, 24}, false},  // FlowIdentifierSequence
    {Tag(0x00340002), VR::OB, VR::none, {0, 1}, {119217, 14}, {119231, 15}, false},  // FlowIdentifier
    {Tag(0x00340003), VR::UI, VR::none, {0, 1}, {119246, 21}, {119267, 24}, false},  // FlowTransferSyntaxUID
    {Tag(0x00340004), VR::UL, VR::none, {0, 1}, {119291, 19}, {119310, 22}, false},  // FlowRTPSamplingRate
    {Tag(0x00340005), VR::OB, VR::none, {0, 1}, {119332, 16}, {119348, 17}, false},  // SourceIdentifier
    {Tag(0x00340007), VR::OB, VR::none, {0, 1}, {119365, 20}, {119385, 22}, false},  // FrameOriginTimestamp
    {Tag(0x00340008), VR::CS, VR::none, {0, 1}, {119407, 22}, {119429, 24}, false},  // IncludesImagingSubject
    {Tag(0x00340009), VR::SQ, VR::none, {0, 1}, {119453, 28}, {119481, 31}, false},  // FrameUsefulnessGroupSequence
    {Tag(0x0034000a), VR::SQ, VR::none, {0, 1}, {119512, 28}, {119540, 33}, false},  // RealTimeBulkDataFlowSequence
    {Tag(0x0034000b), VR::SQ, VR::none, {0, 1}, {119573, 27}, {119600, 30}, false},  // CameraPositionGroupSequence
    {Tag(0x0034000c), VR::CS, VR::none, {0, 1}, {119630, 19}, {119649, 20}, false},  // IncludesInformation
    {Tag(0x0034000d), VR::SQ, VR::none, {0, 1}, {119669, 24}, {119693, 28}, false},  // TimeOfFrameGroupSequence
    {Tag(0x00380004), VR::SQ, VR::none, {0, 1}, {119721, 30}, {119751, 33}, true},  // ReferencedPatientAliasSequence
    {Tag(0x00380008), VR::CS, VR::none, {0, 1}, {119784, 13}, {119797, 15}, false},  // VisitStatusID
    {Tag(0x00380010), VR::LO, VR::none, {0, 1}, {119812, 11}, {119823, 12}, false},  // AdmissionID
    {Tag(0x00380011), VR::LO, VR::none, {0, 1}, {119835, 19}, {119854, 22}, true},  // IssuerOfAdmissionID
    {Tag(0x00380014), VR::SQ, VR::none, {0, 1}, {119876, 27}, {119903, 31}, false},  // IssuerOfAdmissionIDSequence
    {Tag(0x00380016), VR::LO, VR::none, {0, 1}, {119934, 17}, {119951, 19}, false},  // RouteOfAdmissions
    {Tag(0x0038001a), VR::DA, VR::none, {0, 1}, {119970, 22}, {119992, 24}, true},  // ScheduledAdmissionDate
    {Tag(0x0038001b), VR::TM, VR::none, {0, 1}, {120016, 22}, {120038, 24}, true},  // ScheduledAdmissionTime
    {Tag(0x0038001c), VR::DA, VR::none, {0, 1}, {120062, 22}, {120084, 24}, true},  // ScheduledDischargeDate
    {Tag(0x0038001d), VR::TM, VR::none, {0, 1}, {120108, 22}, {120130, 24}, true},  // ScheduledDischargeTime
    {Tag(0x0038001e), VR::LO, VR::none, {0, 1}, {120154, 36}, {120190, 39}, true},  // ScheduledPatientInstitutionResidence
    {Tag(0x00380020), VR::DA, VR::none, {0, 1}, {120229, 13}, {120242, 14}, false},  // AdmittingDate
    {Tag(0x00380021), VR::TM, VR::none, {0, 1}, {120256, 13}, {120269, 14}, false},  // AdmittingTime
    {Tag(0x00380030), VR::DA, VR::none, {0, 1}, {120283, 13}, {120296, 14}, true},  // DischargeDate
    {Tag(0x00380032), VR::TM, VR::none, {0, 1}, {120310, 13}, {120323, 14}, true},  // DischargeTime
    {Tag(0x00380040), VR::LO, VR::none, {0, 1}, {120337, 29}, {120366, 31}, true},  // DischargeDiagnosisDescription
    {Tag(0x00380044), VR::SQ, VR::none, {0, 1}, {120397, 30}, {120427, 33}, true},  // DischargeDiagnosisCodeSequence
    {Tag(0x00380050), VR::LO, VR::none, {0, 1}, {120460, 12}, {120472, 13}, false},  // SpecialNeeds
    {Tag(0x00380060), VR::LO, VR::none, {0, 1}, {120485, 16}, {120501, 18}, false},  // ServiceEpisodeID
    {Tag(0x00380061), VR::LO, VR::none, {0, 1}, {120519, 24}, {120543, 28}, true},  // IssuerOfServiceEpisodeID
    {Tag(0x00380062), VR::LO, VR::none, {0, 1}, {120571, 25}, {120596, 27}, false},  // ServiceEpisodeDescription
    {Tag(0x00380064), VR::SQ, VR::none, {0, 1}, {120623, 32}, {120655, 37}, false},  // IssuerOfServiceEpisodeIDSequence
    {Tag(0x00380100), VR::SQ, VR::none, {0, 1}, {120692, 26}, {120718, 28}, false},  // PertinentDocumentsSequence
    {Tag(0x00380101), VR::SQ, VR::none, {0, 1}, {120746, 26}, {120772, 28}, false},  // PertinentResourcesSequence
    {Tag(0x00380102), VR::LO, VR::none, {0, 1}, {120800, 19}, {120819, 20}, false},  // ResourceDescription
    {Tag(0x00380300), VR::LO, VR::none, {0, 1}, {120839, 22}, {120861, 24}, false},  // CurrentPatientLocation
    {Tag(0x00380400), VR::LO, VR::none, {0, 1}, {120885, 27}, {120912, 31}, false},  // PatientInstitutionResidence
    {Tag(0x00380500), VR::LO, VR::none, {0, 1}, {120943, 12}, {120955, 13}, false},  // PatientState
    {Tag(0x00380502), VR::SQ, VR::none, {0, 1}, {120968, 41}, {121009, 45}, false},  // PatientClinicalTrialParticipationSequence
    {Tag(0x00384000), VR::LT, VR::none, {0, 1}, {121054, 13}, {121067, 14}, false},  // VisitComments
    {Tag(0x003a0004), VR::CS, VR::none, {0, 1}, {121081, 19}, {121100, 20}, false},  // WaveformOriginality
    {Tag(0x003a0005), VR::US, VR::none, {0, 1}, {121120, 24}, {121144, 27}, false},  // NumberOfWaveformChannels
    {Tag(0x003a0010), VR::UL, VR::none, {0, 1}, {121171, 23}, {121194, 26}, false},  // NumberOfWaveformSamples
    {Tag(0x003a001a), VR::DS, VR::none, {0, 1}, {121220, 17}, {121237, 18}, false},  // SamplingFrequency
    {Tag(0x003a0020), VR::SH, VR::none, {0, 1}, {121255, 19}, {121274, 21}, false},  // MultiplexGroupLabel
    {Tag(0x003a0200), VR::SQ, VR::none, {0, 1}, {121295, 25}, {121320, 27}, false},  // ChannelDefinitionSequence
    {Tag(0x003a0202), VR::IS, VR::none, {0, 1}, {121347, 21}, {121368, 23}, false},  // WaveformChannelNumber
    {Tag(0x003a0203), VR::SH, VR::none, {0, 1}, {121391, 12}, {121403, 13}, false},  // ChannelLabel
    {Tag(0x003a0205), VR::CS, VR::none, {510, 3}, {121416, 13}, {121429, 14}, false},  // ChannelStatus
    {Tag(0x003a0208), VR::SQ, VR::none, {0, 1}, {121443, 21}, {121464, 23}, false},  // ChannelSourceSequence
    {Tag(0x003a0209), VR::SQ, VR::none, {0, 1}, {121487, 30}, {121517, 33}, false},  // ChannelSourceModifiersSequence
    {Tag(0x003a020a), VR::SQ, VR::none, {0, 1}, {121550, 22}, {121572, 24}, false},  // SourceWaveformSequence
    {Tag(0x003a020c), VR::LO, VR::none, {0, 1}, {121596, 28}, {121624, 30}, false},  // ChannelDerivationDescription
    {Tag(0x003a0210), VR::DS, VR::none, {0, 1}, {121654, 18}, {121672, 19}, false},  // ChannelSensitivity
    {Tag(0x003a0211), VR::SQ, VR::none, {0, 1}, {121691, 31}, {121722, 34}, false},  // ChannelSensitivityUnitsSequence
    {Tag(0x003a0212), VR::DS, VR::none, {0, 1}, {121756, 34}, {121790, 37}, false},  // ChannelSensitivityCorrectionFactor
    {Tag(0x003a0213), VR::DS, VR::none, {0, 1}, {121827, 15}, {121842, 16}, false},  // ChannelBaseline
    {Tag(0x003a0214), VR::DS, VR::none, {0, 1}, {121858, 15}, {121873, 17}, false},  // ChannelTimeSkew
    {Tag(0x003a0215), VR::DS, VR::none, {0, 1}, {121890, 17}, {121907, 19}, false},  // ChannelSampleSkew
    {Tag(0x003a0218), VR::DS, VR::none, {0, 1}, {121926, 13}, {121939, 14}, false},  // ChannelOffset
    {Tag(0x003a021a), VR::US, VR::none, {0, 1}, {121953, 18}, {121971, 20}, false},  // WaveformBitsStored
    {Tag(0x003a0220), VR::DS, VR::none, {0, 1}, {121991, 18}, {122009, 20}, false},  // FilterLowFrequency
    {Tag(0x003a0221), VR::DS, VR::none, {0, 1}, {122029, 19}, {122048, 21}, false},  // FilterHighFrequency
    {Tag(0x003a0222), VR::DS, VR::none, {0, 1}, {122069, 20}, {122089, 22}, false},  // NotchFilterFrequency
    {Tag(0x003a0223), VR::DS, VR::none, {0, 1}, {122111, 20}, {122131, 22}, false},  // NotchFilterBandwidth
    {Tag(0x003a0230), VR::FL, VR::none, {0, 1}, {122153, 24}, {122177, 27}, false},  // WaveformDataDisplayScale
    {Tag(0x003a0231), VR::US, VR::none, {17631, 1}, {122204, 36}, {122240, 40}, false},  // WaveformDisplayBackgroundCIELabValue
    {Tag(0x003a0240), VR::SQ, VR::none, {0, 1}, {122280, 33}, {122313, 36}, false},  // WaveformPresentationGroupSequence
    {Tag(0x003a0241), VR::US, VR::none, {0, 1}, {122349, 23}, {122372, 25}, false},  // PresentationGroupNumber
    {Tag(0x003a0242), VR::SQ, VR::none, {0, 1}, {122397, 22}, {122419, 24}, false},  // ChannelDisplaySequence
    {Tag(0x003a0244), VR::US, VR::none, {17631, 1}, {122443, 36}, {122479, 40}, false},  // ChannelRecommendedDisplayCIELabValue
    {Tag(0x003a0245), VR::FL, VR::none, {0, 1}, {122519, 15}, {122534, 16}, false},  // ChannelPosition
    {Tag(0x003a0246), VR::CS, VR::none, {0, 1}, {122550, 18}, {122568, 20}, false},  // DisplayShadingFlag
    {Tag(0x003a0247), VR::FL, VR::none, {0, 1}, {122588, 29}, {122617, 32}, false},  // FractionalChannelDisplayScale
    {Tag(0x003a0248), VR::FL, VR::none, {0, 1}, {122649, 27}, {122676, 30}, false},  // AbsoluteChannelDisplayScale
    {Tag(0x003a0300), VR::SQ, VR::none, {0, 1}, {122706, 47}, {122753, 52}, false},  // MultiplexedAudioChannelsDescriptionCodeSequence
    {Tag(0x003a0301), VR::IS, VR::none, {0, 1}, {122805, 25}, {122830, 27}, false},  // ChannelIdentificationCode
    {Tag(0x003a0302), VR::CS, VR::none, {0, 1}, {122857, 11}, {122868, 12}, false},  // ChannelMode
    {Tag(0x003a0310), VR::UI, VR::none, {0, 1}, {122880, 17}, {122897, 19}, false},  // MultiplexGroupUID
    {Tag(0x003a0311), VR::DS, VR::none, {0, 1}, {122916, 18}, {122934, 19}, false},  // PowerlineFrequency
    {Tag(0x003a0312), VR::SQ, VR::none, {0, 1}, {122953, 24}, {122977, 26}, false},  // ChannelImpedanceSequence
    {Tag(0x003a0313), VR::DS, VR::none, {0, 1}, {123003, 14}, {123017, 15}, false},  // ImpedanceValue
    {Tag(0x003a0314), VR::DT, VR::none, {0, 1}, {123032, 28}, {123060, 30}, false},  // ImpedanceMeasurementDateTime
    {Tag(0x003a0315), VR::DS, VR::none, {0, 1}, {123090, 29}, {123119, 31}, false},  // ImpedanceMeasurementFrequency
    {Tag(0x003a0316), VR::CS, VR::none, {0, 1}, {123150, 31}, {123181, 34}, false},  // ImpedanceMeasurementCurrentType
    {Tag(0x003a0317), VR::CS, VR::none, {0, 1}, {123215, 21}, {123236, 23}, false},  // WaveformAmplifierType
    {Tag(0x003a0318), VR::SQ, VR::none, {0, 1}, {123259, 41}, {123300, 45}, false},  // FilterLowFrequencyCharacteristicsSequence
    {Tag(0x003a0319), VR::SQ, VR::none, {0, 1}, {123345, 42}, {123387, 46}, false},  // FilterHighFrequencyCharacteristicsSequence
    {Tag(0x003a0320), VR::SQ, VR::none, {0, 1}, {123433, 35}, {123468, 39}, false},  // SummarizedFilterLookupTableSequence
    {Tag(0x003a0321), VR::SQ, VR::none, {0, 1}, {123507, 34}, {123541, 37}, false},  // NotchFilterCharacteristicsSequence
    {Tag(0x003a0322), VR::CS, VR::none, {0, 1}, {123578, 18}, {123596, 20}, false},  // WaveformFilterType
    {Tag(0x003a0323), VR::SQ, VR::none, {0, 1}, {123616, 35}, {123651, 38}, false},  // AnalogFilterCharacteristicsSequence
    {Tag(0x003a0324), VR::DS, VR::none, {0, 1}, {123689, 19}, {123708, 22}, false},  // AnalogFilterRollOff
    {Tag(0x003a0325), VR::SQ, VR::none, {0, 1}, {123730, 28}, {123758, 32}, false},  // AnalogFilterTypeCodeSequence
    {Tag(0x003a0326), VR::SQ, VR::none, {0, 1}, {123790, 36}, {123826, 39}, false},  // DigitalFilterCharacteristicsSequence
    {Tag(0x003a0327), VR::IS, VR::none, {0, 1}, {123865, 18}, {123883, 20}, false},  // DigitalFilterOrder
    {Tag(0x003a0328), VR::SQ, VR::none, {0, 1}, {123903, 29}, {123932, 33}, false},  // DigitalFilterTypeCodeSequence
    {Tag(0x003a0329), VR::ST, VR::none, {0, 1}, {123965, 25}, {123990, 27}, false},  // WaveformFilterDescription
    {Tag(0x003a032a), VR::SQ, VR::none, {0, 1}, {124017, 25}, {124042, 28}, false},  // FilterLookupTableSequence
    {Tag(0x003a032b), VR::ST, VR::none, {0, 1}, {124070, 28}, {124098, 31}, false},  // FilterLookupTableDescription
    {Tag(0x003a032c), VR::SQ, VR::none, {0, 1}, {124129, 29}, {124158, 32}, false},  // FrequencyEncodingCodeSequence
    {Tag(0x003a032d), VR::SQ, VR::none, {0, 1}, {124190, 29}, {124219, 32}, false},  // MagnitudeEncodingCodeSequence
    {Tag(0x003a032e), VR::OD, VR::none, {0, 1}, {124251, 21}, {124272, 24}, false},  // FilterLookupTableData
    {Tag(0x00400001), VR::AE, VR::none, {510, 3}, {124296, 23}, {124319, 26}, false},  // ScheduledStationAETitle
    {Tag(0x00400002), VR::DA, VR::none, {0, 1}, {124345, 31}, {124376, 35}, false},  // ScheduledProcedureStepStartDate
    {Tag(0x00400003), VR::TM, VR::none, {0, 1}, {124411, 31}, {124442, 35}, false},  // ScheduledProcedureStepStartTime
    {Tag(0x00400004), VR::DA, VR::none, {0, 1}, {124477, 29}, {124506, 33}, false},  // ScheduledProcedureStepEndDate
    {Tag(0x00400005), VR::TM, VR::none, {0, 1}, {124539, 29}, {124568, 33}, false},  // ScheduledProcedureStepEndTime
    {Tag(0x00400006), VR::PN, VR::none, {0, 1}, {124601, 32}, {124633, 37}, false},  // ScheduledPerformingPhysicianName
    {Tag(0x00400007), VR::LO, VR::none, {0, 1}, {124670, 33}, {124703, 36}, false},  // ScheduledProcedureStepDescription
    {Tag(0x00400008), VR::SQ, VR::none, {0, 1}, {124739, 29}, {124768, 32}, false},  // ScheduledProtocolCodeSequence
    {Tag(0x00400009), VR::SH, VR::none, {0, 1}, {124800, 24}, {124824, 27}, false},  // ScheduledProcedureStepID
    {Tag(0x0040000a), VR::SQ, VR::none, {0, 1}, {124851, 17}, {124868, 19}, false},  // StageCodeSequence
    {Tag(0x0040000b), VR::SQ, VR::none, {0, 1}, {124887, 50}, {124937, 54}, false},  // ScheduledPerformingPhysicianIdentificationSequence
    {Tag(0x00400010), VR::SH, VR::none, {510, 3}, {124991, 20}, {125011, 22}, false},  // ScheduledStationName
    {Tag(0x00400011), VR::SH, VR::none, {0, 1}, {125033, 30}, {125063, 33}, false},  // ScheduledProcedureStepLocation
    {Tag(0x00400012), VR::LO, VR::none, {0, 1}, {125096, 13}, {125109, 14}, false},  // PreMedication
    {Tag(0x00400020), VR::CS, VR::none, {0, 1}, {125123, 28}, {125151, 31}, false},  // ScheduledProcedureStepStatus
    {Tag(0x00400026), VR::SQ, VR::none, {0, 1}, {125182, 29}, {125211, 32}, false},  // OrderPlacerIdentifierSequence
    {Tag(0x00400027), VR::SQ, VR::none, {0, 1}, {125243, 29}, {125272, 32}, false},  // OrderFillerIdentifierSequence
    {Tag(0x00400031), VR::UT, VR::none, {0, 1}, {125304, 22}, {125326, 25}, false},  // LocalNamespaceEntityID
    {Tag(0x00400032), VR::UT, VR::none, {0, 1}, {125351, 17}, {125368, 19}, false},  // UniversalEntityID
    {Tag(0x00400033), VR::CS, VR::none, {0, 1}, {125387, 21}, {125408, 24}, false},  // UniversalEntityIDType
    {Tag(0x00400035), VR::CS, VR::none, {0, 1}, {125432, 18}, {125450, 20}, false},  // IdentifierTypeCode
    {Tag(0x00400036), VR::SQ, VR::none, {0, 1}, {125470, 25}, {125495, 27}, false},  // AssigningFacilitySequence
    {Tag(0x00400039), VR::SQ, VR::none, {0, 1}, {125522, 33}, {125555, 36}, false},  // AssigningJurisdictionCodeSequence
    {Tag(0x0040003a), VR::SQ, VR::none, {0, 1}, {125591, 39}, {125630, 44}, false},  // AssigningAgencyOrDepartmentCodeSequence
    {Tag(0x00400100), VR::SQ, VR::none, {0, 1}, {125674, 30}, {125704, 33}, false},  // ScheduledProcedureStepSequence
    {Tag(0x00400220), VR::SQ, VR::none, {0, 1}, {125737, 46}, {125783, 52}, false},  // ReferencedNonImageCompositeSOPInstanceSequence
    {Tag(0x00400241), VR::AE, VR::none, {0, 1}, {125835, 23}, {125858, 26}, false},  // PerformedStationAETitle
    {Tag(0x00400242), VR::SH, VR::none, {0, 1}, {125884, 20}, {125904, 22}, false},  // PerformedStationName
    {Tag(0x00400243), VR::SH, VR::none, {0, 1}, {125926, 17}, {125943, 18}, false},  // PerformedLocation
    {Tag(0x00400244), VR::DA, VR::none, {0, 1}, {125961, 31}, {125992, 35}, false},  // PerformedProcedureStepStartDate
    {Tag(0x00400245), VR::TM, VR::none, {0, 1}, {126027, 31}, {126058, 35}, false},  // PerformedProcedureStepStartTime
    {Tag(0x00400250), VR::DA, VR::none, {0, 1}, {126093, 29}, {126122, 33}, false},  // PerformedProcedureStepEndDate
    {Tag(0x00400251), VR::TM, VR::none, {0, 1}, {126155, 29}, {126184, 33}, false},  // PerformedProcedureStepEndTime
    {Tag(0x00400252), VR::CS, VR::none, {0, 1}, {126217, 28}, {126245, 31}, false},  // PerformedProcedureStepStatus
    {Tag(0x00400253), VR::SH, VR::none, {0, 1}, {126276, 24}, {126300, 27}, false},  // PerformedProcedureStepID
    {Tag(0x00400254), VR::LO, VR::none, {0, 1}, {126327, 33}, {126360, 36}, false},  // PerformedProcedureStepDescription
    {Tag(0x00400255), VR::LO, VR::none, {0, 1}, {126396, 33}, {126429, 36}, false},  // PerformedProcedureTypeDescription
    {Tag(0x00400260), VR::SQ, VR::none, {0, 1}, {126465, 29}, {126494, 32}, false},  // PerformedProtocolCodeSequence
    {Tag(0x00400261), VR::CS, VR::none, {0, 1}, {126526, 21}, {126547, 23}, false},  // PerformedProtocolType
    {Tag(0x00400270), VR::SQ, VR::none, {0, 1}, {126570, 31}, {126601, 34}, false},  // ScheduledStepAttributesSequence
    {Tag(0x00400275), VR::SQ, VR::none, {0, 1}, {126635, 25}, {126660, 27}, false},  // RequestAttributesSequence
    {Tag(0x00400280), VR::ST, VR::none, {0, 1}, {126687, 35}, {126722, 40}, false},  // CommentsOnThePerformedProcedureStep
    {Tag(0x00400281), VR::SQ, VR::none, {0, 1}, {126762, 55}, {126817, 61}, false},  // PerformedProcedureStepDiscontinuationReasonCodeSequence
    {Tag(0x00400293), VR::SQ, VR::none, {0, 1}, {126878, 16}, {126894, 17}, false},  // QuantitySequence
    {Tag(0x00400294), VR::DS, VR::none, {0, 1}, {126911, 8}, {126911, 8}, false},  // Quantity
    {Tag(0x00400295), VR::SQ, VR::none, {0, 1}, {126919, 22}, {126941, 24}, false},  // MeasuringUnitsSequence
    {Tag(0x00400296), VR::SQ, VR::none, {0, 1}, {126965, 19}, {126984, 21}, false},  // BillingItemSequence
    {Tag(0x00400300), VR::US, VR::none, {0, 1}, {127005, 22}, {127027, 25}, true},  // TotalTimeOfFluoroscopy
    {Tag(0x00400301), VR::US, VR::none, {0, 1}, {127052, 22}, {127074, 25}, true},  // TotalNumberOfExposures
    {Tag(0x00400302), VR::US, VR::none, {0, 1}, {127099, 12}, {127111, 13}, false},  // EntranceDose
    {Tag(0x00400303), VR::US, VR::none, {8152, 3}, {127124, 11}, {127135, 12}, false},  // ExposedArea
    {Tag(0x00400306), VR::DS, VR::none, {0, 1}, {127147, 24}, {127171, 27}, false},  // DistanceSourceToEntrance
    {Tag(0x00400307), VR::DS, VR::none, {0, 1}, {127198, 23}, {127221, 26}, true},  // DistanceSourceToSupport
    {Tag(0x0040030e), VR::SQ, VR::none, {0, 1}, {127247, 20}, {127267, 22}, true},  // ExposureDoseSequence
    {Tag(0x00400310), VR::ST, VR::none, {0, 1}, {127289, 23}, {127312, 26}, false},  // CommentsOnRadiationDose
    {Tag(0x00400312), VR::DS, VR::none, {0, 1}, {127338, 10}, {127348, 12}, false},  // XRayOutput
    {Tag(0x00400314), VR::DS, VR::none, {0, 1}, {127360, 14}, {127374, 16}, false},  // HalfValueLayer
    {Tag(0x00400316), VR::DS, VR::none, {0, 1}, {127390, 9}, {127399, 10}, false},  // OrganDose
    {Tag(0x00400318), VR::CS, VR::none, {0, 1}, {127409, 12}, {127421, 13}, false},  // OrganExposed
    {Tag(0x00400320), VR::SQ, VR::none, {0, 1}, {127434, 28}, {127462, 31}, false},  // BillingProcedureStepSequence
    {Tag(0x00400321), VR::SQ, VR::none, {0, 1}, {127493, 23}, {127516, 25}, false},  // FilmConsumptionSequence
    {Tag(0x00400324), VR::SQ, VR::none, {0, 1}, {127541, 33}, {127574, 37}, false},  // BillingSuppliesAndDevicesSequence
    {Tag(0x00400330), VR::SQ, VR::none, {0, 1}, {127611, 31}, {127642, 34}, true},  // ReferencedProcedureStepSequence
    {Tag(0x00400340), VR::SQ, VR::none, {0, 1}, {127676, 23}, {127699, 25}, false},  // PerformedSeriesSequence
    {Tag(0x00400400), VR::LT, VR::none, {0, 1}, {127724, 35}, {127759, 40}, false},  // CommentsOnTheScheduledProcedureStep
    {Tag(0x00400440), VR::SQ, VR::none, {0, 1}, {127799, 23}, {127822, 25}, false},  // ProtocolContextSequence
    {Tag(0x00400441), VR::SQ, VR::none, {0, 1}, {127847, 27}, {127874, 30}, false},  // ContentItemModifierSequence
    {Tag(0x00400500), VR::SQ, VR::none, {0, 1}, {127904, 25}, {127929, 27}, false},  // ScheduledSpecimenSequence
    {Tag(0x0040050a), VR::LO, VR::none, {0, 1}, {127956, 23}, {127979, 25}, true},  // SpecimenAccessionNumber
    {Tag(0x00400512), VR::LO, VR::none, {0, 1}, {128004, 19}, {128023, 20}, false},  // ContainerIdentifier
    {Tag(0x00400513), VR::SQ, VR::none, {0, 1}, {128043, 38}, {128081, 43}, false},  // IssuerOfTheContainerIdentifierSequence
    {Tag(0x00400515), VR::SQ, VR::none, {0, 1}, {128124, 36}, {128160, 39}, false},  // AlternateContainerIdentifierSequence
    {Tag(0x00400518), VR::SQ, VR::none, {0, 1}, {128199, 25}, {128224, 28}, false},  // ContainerTypeCodeSequence
    {Tag(0x0040051a), VR::LO, VR::none, {0, 1}, {128252, 20}, {128272, 21}, false},  // ContainerDescription
    {Tag(0x00400520), VR::SQ, VR::none, {0, 1}, {128293, 26}, {128319, 28}, false},  // ContainerComponentSequence
    {Tag(0x00400550), VR::SQ, VR::none, {0, 1}, {128347, 16}, {128363, 17}, true},  // SpecimenSequence
    {Tag(0x00400551), VR::LO, VR::none, {0, 1}, {128380, 18}, {128398, 19}, false},  // SpecimenIdentifier
    {Tag(0x00400552), VR::SQ, VR::none, {0, 1}, {128417, 32}, {128449, 37}, true},  // SpecimenDescriptionSequenceTrial
    {Tag(0x00400553), VR::ST, VR::none, {0, 1}, {128486, 24}, {128510, 28}, true},  // SpecimenDescriptionTrial
    {Tag(0x00400554), VR::UI, VR::none, {0, 1}, {128538, 11}, {128549, 12}, false},  // SpecimenUID
    {Tag(0x00400555), VR::SQ, VR::none, {0, 1}, {128561, 26}, {128587, 28}, false},  // AcquisitionContextSequence
    {Tag(0x00400556), VR::ST, VR::none, {0, 1}, {128615, 29}, {128644, 31}, false},  // AcquisitionContextDescription
    {Tag(0x00400560), VR::SQ, VR::none, {0, 1}, {128675, 27}, {128702, 29}, false},  // SpecimenDescriptionSequence
    {Tag(0x00400562), VR::SQ, VR::none, {0, 1}, {128731, 37}, {128768, 42}, false},  // IssuerOfTheSpecimenIdentifierSequence
    {Tag(0x0040059a), VR::SQ, VR::none, {0, 1}, {128810, 24}, {128834, 27}, false},  // SpecimenTypeCodeSequence
    {Tag(0x00400600), VR::LO, VR::none, {0, 1}, {128861, 24}, {128885, 26}, false},  // SpecimenShortDescription
    {Tag(0x00400602), VR::UT, VR::none, {0, 1}, {128911, 27}, {128938, 29}, false},  // SpecimenDetailedDescription
    {Tag(0x00400610), VR::SQ, VR::none, {0, 1}, {128967, 27}, {128994, 29}, false},  // SpecimenPreparationSequence
    {Tag(0x00400612), VR::SQ, VR::none, {0, 1}, {129023, 42}, {129065, 47}, false},  // SpecimenPreparationStepContentItemSequence
    {Tag(0x00400620), VR::SQ, VR::none, {0, 1}, {129112, 39}, {129151, 43}, false},  // SpecimenLocalizationContentItemSequence
    {Tag(0x004006fa), VR::LO, VR::none, {0, 1}, {129194, 15}, {129209, 16}, true},  // SlideIdentifier
    {Tag(0x00400710), VR::SQ, VR::none, {0, 1}, {129225, 42}, {129267, 48}, false},  // WholeSlideMicroscopyImageFrameTypeSequence
    {Tag(0x0040071a), VR::SQ, VR::none, {0, 1}, {129315, 35}, {129350, 39}, false},  // ImageCenterPointCoordinatesSequence
    {Tag(0x0040072a), VR::DS, VR::none, {0, 1}, {129389, 30}, {129419, 35}, false},  // XOffsetInSlideCoordinateSystem
    {Tag(0x0040073a), VR::DS, VR::none, {0, 1}, {129454, 30}, {129484, 35}, false},  // YOffsetInSlideCoordinateSystem
    {Tag(0x0040074a), VR::DS, VR::none, {0, 1}, {129519, 30}, {129549, 35}, false},  // ZOffsetInSlideCoordinateSystem
    {Tag(0x004008d8), VR::SQ, VR::none, {0, 1}, {129584, 20}, {129604, 22}, true},  // PixelSpacingSequence
    {Tag(0x004008da), VR::SQ, VR::none, {0, 1}, {129626, 32}, {129658, 36}, true},  // CoordinateSystemAxisCodeSequence
    {Tag(0x004008ea), VR::SQ, VR::none, {0, 1}, {129694, 28}, {129722, 31}, false},  // MeasurementUnitsCodeSequence
    {Tag(0x004009f8), VR::SQ, VR::none, {0, 1}, {129753, 27}, {129780, 33}, true},  // VitalStainCodeSequenceTrial
    {Tag(0x00401001), VR::SH, VR::none, {0, 1}, {129813, 20}, {129833, 22}, false},  // RequestedProcedureID
    {Tag(0x00401002), VR::LO, VR::none, {0, 1}, {129855, 30}, {129885, 34}, false},  // ReasonForTheRequestedProcedure
    {Tag(0x00401003), VR::SH, VR::none, {0, 1}, {129919, 26}, {129945, 28}, false},  // RequestedProcedurePriority
    {Tag(0x00401004), VR::LO, VR::none, {0, 1}, {129973, 28}, {130001, 30}, false},  // PatientTransportArrangements
    {Tag(0x00401005), VR::LO, VR::none, {0, 1}, {130031, 26}, {130057, 28}, false},  // RequestedProcedureLocation
    {Tag(0x00401006), VR::SH, VR::none, {0, 1}, {130085, 26}, {130111, 31}, true},  // PlacerOrderNumberProcedure
    {Tag(0x00401007), VR::SH, VR::none, {0, 1}, {130142, 26}, {130168, 31}, true},  // FillerOrderNumberProcedure
    {Tag(0x00401008), VR::LO, VR::none, {0, 1}, {130199, 19}, {130218, 20}, false},  // ConfidentialityCode
    {Tag(0x00401009), VR::SH, VR::none, {0, 1}, {130238, 17}, {130255, 18}, false},  // ReportingPriority
    {Tag(0x0040100a), VR::SQ, VR::none, {0, 1}, {130273, 39}, {130312, 44}, false},  // ReasonForRequestedProcedureCodeSequence
    {Tag(0x00401010), VR::PN, VR::none, {510, 3}, {130356, 34}, {130390, 39}, false},  // NamesOfIntendedRecipientsOfResults
    {Tag(0x00401011), VR::SQ, VR::none, {0, 1}, {130429, 49}, {130478, 54}, false},  // IntendedRecipientsOfResultsIdentificationSequence
    {Tag(0x00401012), VR::SQ, VR::none, {0, 1}, {130532, 39}, {130571, 44}, false},  // ReasonForPerformedProcedureCodeSequence
    {Tag(0x00401060), VR::LO, VR::none, {0, 1}, {130615, 34}, {130649, 39}, true},  // RequestedProcedureDescriptionTrial
    {Tag(0x00401101), VR::SQ, VR::none, {0, 1}, {130688, 32}, {130720, 35}, false},  // PersonIdentificationCodeSequence
    {Tag(0x00401102), VR::ST, VR::none, {0, 1}, {130755, 13}, {130768, 16}, false},  // PersonAddress
    {Tag(0x00401103), VR::LO, VR::none, {510, 3}, {130784, 22}, {130806, 26}, false},  // PersonTelephoneNumbers
    {Tag(0x00401104), VR::LT, VR::none, {0, 1}, {130832, 24}, {130856, 28}, false},  // PersonTelecomInformation
    {Tag(0x00401400), VR::LT, VR::none, {0, 1}, {130884, 26}, {130910, 28}, false},  // RequestedProcedureComments
    {Tag(0x00402001), VR::LO, VR::none, {0, 1}, {130938, 33}, {130971, 38}, true},  // ReasonForTheImagingServiceRequest
    {Tag(0x00402004), VR::DA, VR::none, {0, 1}, {131009, 32}, {131041, 37}, false},  // IssueDateOfImagingServiceRequest
    {Tag(0x00402005), VR::TM, VR::none, {0, 1}, {131078, 32}, {131110, 37}, false},  // IssueTimeOfImagingServiceRequest
    {Tag(0x00402006), VR::SH, VR::none, {0, 1}, {131147, 45}, {131192, 55}, true},  // PlacerOrderNumberImagingServiceRequestRetired
    {Tag(0x00402007), VR::SH, VR::none, {0, 1}, {131247, 45}, {131292, 55}, true},  // FillerOrderNumberImagingServiceRequestRetired
    {Tag(0x00402008), VR::PN, VR::none, {0, 1}, {131347, 14}, {131361, 16}, false},  // OrderEnteredBy
    {Tag(0x00402009), VR::SH, VR::none, {0, 1}, {131377, 20}, {131397, 24}, false},  // OrderEntererLocation
    {Tag(0x00402010), VR::SH, VR::none, {0, 1}, {131421, 24}, {131445, 27}, false},  // OrderCallbackPhoneNumber
    {Tag(0x00402011), VR::LT, VR::none, {0, 1}, {131472, 31}, {131503, 34}, false},  // OrderCallbackTelecomInformation
    {Tag(0x00402016), VR::LO, VR::none, {0, 1}, {131537, 38}, {131575, 45}, false},  // PlacerOrderNumberImagingServiceRequest
    {Tag(0x00402017), VR::LO, VR::none, {0, 1}, {131620, 38}, {131658, 45}, false},  // FillerOrderNumberImagingServiceRequest
    {Tag(0x00402400), VR::LT, VR::none, {0, 1}, {131703, 29}, {131732, 32}, false},  // ImagingServiceRequestComments
    {Tag(0x00403001), VR::LO, VR::none, {0, 1}, {131764, 49}, {131813, 54}, false},  // ConfidentialityConstraintOnPatientDataDescription
    {Tag(0x00404001), VR::CS, VR::none, {0, 1}, {131867, 42}, {131909, 47}, true},  // GeneralPurposeScheduledProcedureStepStatus
    {Tag(0x00404002), VR::CS, VR::none, {0, 1}, {131956, 42}, {131998, 47}, true},  // GeneralPurposePerformedProcedureStepStatus
    {Tag(0x00404003), VR::CS, VR::none, {0, 1}, {132045, 44}, {132089, 49}, true},  // GeneralPurposeScheduledProcedureStepPriority
    {Tag(0x00404004), VR::SQ, VR::none, {0, 1}, {132138, 43}, {132181, 47}, true},  // ScheduledProcessingApplicationsCodeSequence
    {Tag(0x00404005), VR::DT, VR::none, {0, 1}, {132228, 35}, {132263, 39}, false},  // ScheduledProcedureStepStartDateTime
    {Tag(0x00404006), VR::CS, VR::none, {0, 1}, {132302, 18}, {132320, 20}, true},  // MultipleCopiesFlag
    {Tag(0x00404007), VR::SQ, VR::none, {0, 1}, {132340, 43}, {132383, 47}, true},  // PerformedProcessingApplicationsCodeSequence
    {Tag(0x00404008), VR::DT, VR::none, {0, 1}, {132430, 40}, {132470, 44}, false},  // ScheduledProcedureStepExpirationDateTime
    {Tag(0x00404009), VR::SQ, VR::none, {0, 1}, {132514, 26}, {132540, 29}, false},  // HumanPerformerCodeSequence
    {Tag(0x00404010), VR::DT, VR::none, {0, 1}, {132569, 42}, {132611, 46}, false},  // ScheduledProcedureStepModificationDateTime
    {Tag(0x00404011), VR::DT, VR::none, {0, 1}, {132657, 26}, {132683, 28}, false},  // ExpectedCompletionDateTime
    {Tag(0x00404015), VR::SQ, VR::none, {0, 1}, {132711, 54}, {132765, 60}, true},  // ResultingGeneralPurposePerformedProcedureStepsSequence
    {Tag(0x00404016), VR::SQ, VR::none, {0, 1}, {132825, 54}, {132879, 60}, true},  // ReferencedGeneralPurposeScheduledProcedureStepSequence
    {Tag(0x00404018), VR::SQ, VR::none, {0, 1}, {132939, 29}, {132968, 32}, false},  // ScheduledWorkitemCodeSequence
    {Tag(0x00404019), VR::SQ, VR::none, {0, 1}, {133000, 29}, {133029, 32}, false},  // PerformedWorkitemCodeSequence
    {Tag(0x00404020), VR::CS, VR::none, {0, 1}, {133061, 21}, {133082, 23}, true},  // InputAvailabilityFlag
    {Tag(0x00404021), VR::SQ, VR::none, {0, 1}, {133105, 24}, {133129, 26}, false},  // InputInformationSequence
    {Tag(0x00404022), VR::SQ, VR::none, {0, 1}, {133155, 27}, {133182, 29}, true},  // RelevantInformationSequence
    {Tag(0x00404023), VR::UI, VR::none, {0, 1}, {133211, 60}, {133271, 67}, true},  // ReferencedGeneralPurposeScheduledProcedureStepTransactionUID
    {Tag(0x00404025), VR::SQ, VR::none, {0, 1}, {133338, 32}, {133370, 36}, false},  // ScheduledStationNameCodeSequence
    {Tag(0x00404026), VR::SQ, VR::none, {0, 1}, {133406, 33}, {133439, 37}, false},  // ScheduledStationClassCodeSequence
    {Tag(0x00404027), VR::SQ, VR::none, {0, 1}, {133476, 46}, {133522, 51}, false},  // ScheduledStationGeographicLocationCodeSequence
    {Tag(0x00404028), VR::SQ, VR::none, {0, 1}, {133573, 32}, {133605, 36}, false},  // PerformedStationNameCodeSequence
    {Tag(0x00404029), VR::SQ, VR::none, {0, 1}, {133641, 33}, {133674, 37}, false},  // PerformedStationClassCodeSequence
    {Tag(0x00404030), VR::SQ, VR::none, {0, 1}, {133711, 46}, {133757, 51}, false},  // PerformedStationGeographicLocationCodeSequence
    {Tag(0x00404031), VR::SQ, VR::none, {0, 1}, {133808, 39}, {133847, 43}, true},  // RequestedSubsequentWorkitemCodeSequence
    {Tag(0x00404032), VR::SQ, VR::none, {0, 1}, {133890, 26}, {133916, 30}, true},  // NonDICOMOutputCodeSequence
    {Tag(0x00404033), VR::SQ, VR::none, {0, 1}, {133946, 25}, {133971, 27}, false},  // OutputInformationSequence
    {Tag(0x00404034), VR::SQ, VR::none, {0, 1}, {133998, 32}, {134030, 35}, false},  // ScheduledHumanPerformersSequence
    {Tag(0x00404035), VR::SQ, VR::none, {0, 1}, {134065, 29}, {134094, 32}, false},  // ActualHumanPerformersSequence
    {Tag(0x00404036), VR::LO, VR::none, {0, 1}, {134126, 26}, {134152, 30}, false},  // HumanPerformerOrganization
    {Tag(0x00404037), VR::PN, VR::none, {0, 1}, {134182, 18}, {134200, 22}, false},  // HumanPerformerName
    {Tag(0x00404040), VR::CS, VR::none, {0, 1}, {134222, 15}, {134237, 17}, false},  // RawDataHandling
    {Tag(0x00404041), VR::CS, VR::none, {0, 1}, {134254, 19}, {134273, 21}, false},  // InputReadinessState
    {Tag(0x00404050), VR::DT, VR::none, {0, 1}, {134294, 35}, {134329, 39}, false},  // PerformedProcedureStepStartDateTime
    {Tag(0x00404051), VR::DT, VR::none, {0, 1}, {134368, 33}, {134401, 37}, false},  // PerformedProcedureStepEndDateTime
    {Tag(0x00404052), VR::DT, VR::none, {0, 1}, {134438, 33}, {134471, 36}, false},  // ProcedureStepCancellationDateTime
    {Tag(0x00404070), VR::SQ, VR::none, {0, 1}, {134507, 25}, {134532, 27}, false},  // OutputDestinationSequence
    {Tag(0x00404071), VR::SQ, VR::none, {0, 1}, {134559, 20}, {134579, 22}, false},  // DICOMStorageSequence
    {Tag(0x00404072), VR::SQ, VR::none, {0, 1}, {134601, 21}, {134622, 24}, false},  // STOWRSStorageSequence
    {Tag(0x00404073), VR::UR, VR::none, {0, 1}, {134646, 10}, {134656, 11}, false},  // StorageURL
    {Tag(0x00404074), VR::SQ, VR::none, {0, 1}, {134667, 18}, {134685, 20}, false},  // XDSStorageSequence
    {Tag(0x00408302), VR::DS, VR::none, {0, 1}, {134705, 17}, {134722, 20}, false},  // EntranceDoseInmGy
    {Tag(0x00408303), VR::CS, VR::none, {0, 1}, {134742, 22}, {134764, 24}, false},  // EntranceDoseDerivation
    {Tag(0x00409092), VR::SQ, VR::none, {0, 1}, {134788, 30}, {134818, 34}, false},  // ParametricMapFrameTypeSequence
    {Tag(0x00409094), VR::SQ, VR::none, {0, 1}, {134852, 44}, {134896, 50}, false},  // ReferencedImageRealWorldValueMappingSequence
    {Tag(0x00409096), VR::SQ, VR::none, {0, 1}, {134946, 29}, {134975, 33}, false},  // RealWorldValueMappingSequence
    {Tag(0x00409098), VR::SQ, VR::none, {0, 1}, {135008, 29}, {135037, 33}, false},  // PixelValueMappingCodeSequence
    {Tag(0x00409210), VR::SH, VR::none, {0, 1}, {135070, 8}, {135078, 9}, false},  // LUTLabel
    {Tag(0x00409211), VR::US, VR::SS, {0, 1}, {135087, 29}, {135116, 34}, false},  // RealWorldValueLastValueMapped
    {Tag(0x00409212), VR::FD, VR::none, {510, 3}, {135150, 21}, {135171, 25}, false},  // RealWorldValueLUTData
    {Tag(0x00409213), VR::FD, VR::none, {0, 1}, {135196, 40}, {135236, 47}, false},  // DoubleFloatRealWorldValueLastValueMapped
    {Tag(0x00409214), VR::FD, VR::none, {0, 1}, {135283, 41}, {135324, 48}, false},  // DoubleFloatRealWorldValueFirstValueMapped
    {Tag(0x00409216), VR::US, VR::SS, {0, 1}, {135372, 30}, {135402, 35}, false},  // RealWorldValueFirstValueMapped
    {Tag(0x00409220), VR::SQ, VR::none, {0, 1}, {135437, 26}, {135463, 28}, false},  // QuantityDefinitionSequence
    {Tag(0x00409224), VR::FD, VR::none, {0, 1}, {135491, 23}, {135514, 26}, false},  // RealWorldValueIntercept
    {Tag(0x00409225), VR::FD, VR::none, {0, 1}, {135540, 19}, {135559, 22}, false},  // RealWorldValueSlope
    {Tag(0x0040a007), VR::CS, VR::none, {0, 1}, {135581, 17}, {135598, 21}, true},  // FindingsFlagTrial
    {Tag(0x0040a010), VR::CS, VR::none, {0, 1}, {135619, 16}, {135635, 17}, false},  // RelationshipType
    {Tag(0x0040a020), VR::SQ, VR::none, {0, 1}, {135652, 21}, {135673, 25}, true},  // FindingsSequenceTrial
    {Tag(0x0040a021), VR::UI, VR::none, {0, 1}, {135698, 21}, {135719, 26}, true},  // FindingsGroupUIDTrial
    {Tag(0x0040a022), VR::UI, VR::none, {0, 1}, {135745, 31}, {135776, 37}, true},  // ReferencedFindingsGroupUIDTrial
    {Tag(0x0040a023), VR::DA, VR::none, {0, 1}, {135813, 31}, {135844, 37}, true},  // FindingsGroupRecordingDateTrial
    {Tag(0x0040a024), VR::TM, VR::none, {0, 1}, {135881, 31}, {135912, 37}, true},  // FindingsGroupRecordingTimeTrial
    {Tag(0x0040a026), VR::SQ, VR::none, {0, 1}, {135949, 39}, {135988, 46}, true},  // FindingsSourceCategoryCodeSequenceTrial
    {Tag(0x0040a027), VR::LO, VR::none, {0, 1}, {136034, 21}, {136055, 22}, false},  // VerifyingOrganization
    {Tag(0x0040a028), VR::SQ, VR::none, {0, 1}, {136077, 50}, {136127, 57}, true},  // DocumentingOrganizationIdentifierCodeSequenceTrial
    {Tag(0x0040a030), VR::DT, VR::none, {0, 1}, {136184, 20}, {136204, 21}, false},  // VerificationDateTime
    {Tag(0x0040a032), VR::DT, VR::none, {0, 1}, {136225, 19}, {136244, 20}, false},  // ObservationDateTime
    {Tag(0x0040a033), VR::DT, VR::none, {0, 1}, {136264, 24}, {136288, 26}, false},  // ObservationStartDateTime
    {Tag(0x0040a034), VR::DT, VR::none, {0, 1}, {136314, 22}, {136336, 24}, false},  // EffectiveStartDateTime
    {Tag(0x0040a035), VR::DT, VR::none, {0, 1}, {136360, 21}, {136381, 23}, false},  // EffectiveStopDateTime
    {Tag(0x0040a040), VR::CS, VR::none, {0, 1}, {136404, 9}, {136413, 10}, false},  // ValueType
    {Tag(0x0040a043), VR::SQ, VR::none, {0, 1}, {136423, 23}, {136446, 26}, false},  // ConceptNameCodeSequence
    {Tag(0x0040a047), VR::LO, VR::none, {0, 1}, {136472, 36}, {136508, 41}, true},  // MeasurementPrecisionDescriptionTrial
    {Tag(0x0040a050), VR::CS, VR::none, {0, 1}, {136549, 19}, {136568, 21}, false},  // ContinuityOfContent
    {Tag(0x0040a057), VR::CS, VR::none, {510, 3}, {136589, 28}, {136617, 34}, true},  // UrgencyOrPriorityAlertsTrial
    {Tag(0x0040a060), VR::LO, VR::none, {0, 1}, {136651, 24}, {136675, 28}, true},  // SequencingIndicatorTrial
    {Tag(0x0040a066), VR::SQ, VR::none, {0, 1}, {136703, 35}, {136738, 41}, true},  // DocumentIdentifierCodeSequenceTrial
    {Tag(0x0040a067), VR::PN, VR::none, {0, 1}, {136779, 19}, {136798, 23}, true},  // DocumentAuthorTrial
    {Tag(0x0040a068), VR::SQ, VR::none, {0, 1}, {136821, 41}, {136862, 48}, true},  // DocumentAuthorIdentifierCodeSequenceTrial
    {Tag(0x0040a070), VR::SQ, VR::none, {0, 1}, {136910, 27}, {136937, 32}, true},  // IdentifierCodeSequenceTrial
    {Tag(0x0040a073), VR::SQ, VR::none, {0, 1}, {136969, 25}, {136994, 27}, false},  // VerifyingObserverSequence
    {Tag(0x0040a074), VR::OB, VR::none, {0, 1}, {137021, 27}, {137048, 32}, true},  // ObjectBinaryIdentifierTrial
    {Tag(0x0040a075), VR::PN, VR::none, {0, 1}, {137080, 21}, {137101, 23}, false},  // VerifyingObserverName
    {Tag(0x0040a076), VR::SQ, VR::none, {0, 1}, {137124, 46}, {137170, 53}, true},  // DocumentingObserverIdentifierCodeSequenceTrial
    {Tag(0x0040a078), VR::SQ, VR::none, {0, 1}, {137223, 22}, {137245, 24}, false},  // AuthorObserverSequence
    {Tag(0x0040a07a), VR::SQ, VR::none, {0, 1}, {137269, 19}, {137288, 20}, false},  // ParticipantSequence
    {Tag(0x0040a07c), VR::SQ, VR::none, {0, 1}, {137308, 29}, {137337, 31}, false},  // CustodialOrganizationSequence
    {Tag(0x0040a080), VR::CS, VR::none, {0, 1}, {137368, 17}, {137385, 18}, false},  // ParticipationType
    {Tag(0x0040a082), VR::DT, VR::none, {0, 1}, {137403, 21}, {137424, 22}, false},  // ParticipationDateTime
    {Tag(0x0040a084), VR::CS, VR::none, {0, 1}, {137446, 12}, {137458, 13}, false},  // ObserverType
    {Tag(0x0040a085), VR::SQ, VR::none, {0, 1}, {137471, 36}, {137507, 42}, true},  // ProcedureIdentifierCodeSequenceTrial
    {Tag(0x0040a088), VR::SQ, VR::none, {0, 1}, {137549, 43}, {137592, 47}, false},  // VerifyingObserverIdentificationCodeSequence
    {Tag(0x0040a089), VR::OB, VR::none, {0, 1}, {137639, 36}, {137675, 42}, true},  // ObjectDirectoryBinaryIdentifierTrial
    {Tag(0x0040a090), VR::SQ, VR::none, {0, 1}, {137717, 29}, {137746, 32}, true},  // EquivalentCDADocumentSequence
    {Tag(0x0040a0b0), VR::US, VR::none, {50202, 4}, {137778, 26}, {137804, 28}, false},  // ReferencedWaveformChannels
    {Tag(0x0040a110), VR::DA, VR::none, {0, 1}, {137832, 38}, {137870, 46}, true},  // DateOfDocumentOrVerbalTransactionTrial
    {Tag(0x0040a112), VR::TM, VR::none, {0, 1}, {137916, 46}, {137962, 55}, true},  // TimeOfDocumentCreationOrVerbalTransactionTrial
    {Tag(0x0040a120), VR::DT, VR::none, {0, 1}, {138017, 8}, {138017, 8}, false},  // DateTime
    {Tag(0x0040a121), VR::DA, VR::none, {0, 1}, {138025, 4}, {138025, 4}, false},  // Date
    {Tag(0x0040a122), VR::TM, VR::none, {0, 1}, {138029, 4}, {138029, 4}, false},  // Time
    {Tag(0x0040a123), VR::PN, VR::none, {0, 1}, {138033, 10}, {138043, 11}, false},  // PersonName
    {Tag(0x0040a124), VR::UI, VR::none, {0, 1}, {138054, 3}, {138054, 3}, false},  // UID
    {Tag(0x0040a125), VR::CS, VR::none, {12834, 1}, {138057, 19}, {138076, 24}, true},  // ReportStatusIDTrial
    {Tag(0x0040a130), VR::CS, VR::none, {0, 1}, {138100, 17}, {138117, 19}, false},  // TemporalRangeType
    {Tag(0x0040a132), VR::UL, VR::none, {510, 3}, {138136, 25}, {138161, 27}, false},  // ReferencedSamplePositions
    {Tag(0x0040a136), VR::US, VR::none, {510, 3}, {138188, 22}, {138210, 24}, true},  // ReferencedFrameNumbers
    {Tag(0x0040a138), VR::DS, VR::none, {510, 3}, {138234, 21}, {138255, 23}, false},  // ReferencedTimeOffsets
    {Tag(0x0040a13a), VR::DT, VR::none, {510, 3}, {138278, 18}, {138296, 19}, false},  // ReferencedDateTime
    {Tag(0x0040a160), VR::UT, VR::none, {0, 1}, {138315, 9}, {138324, 10}, false},  // TextValue
    {Tag(0x0040a161), VR::FD, VR::none, {510, 3}, {138334, 18}, {138352, 20}, false},  // FloatingPointValue
    {Tag(0x0040a162), VR::SL, VR::none, {510, 3}, {138372, 22}, {138394, 24}, false},  // RationalNumeratorValue
    {Tag(0x0040a163), VR::UL, VR::none, {510, 3}, {138418, 24}, {138442, 26}, false},  // RationalDenominatorValue
    {Tag(0x0040a167), VR::SQ, VR::none, {0, 1}, {138468, 36}, {138504, 42}, true},  // ObservationCategoryCodeSequenceTrial
    {Tag(0x0040a168), VR::SQ, VR::none, {0, 1}, {138546, 19}, {138565, 21}, false},  // ConceptCodeSequence
    {Tag(0x0040a16a), VR::ST, VR::none, {0, 1}, {138586, 26}, {138612, 30}, true},  // BibliographicCitationTrial
    {Tag(0x0040a170), VR::SQ, VR::none, {0, 1}, {138642, 30}, {138672, 34}, false},  // PurposeOfReferenceCodeSequence
    {Tag(0x0040a171), VR::UI, VR::none, {0, 1}, {138706, 14}, {138720, 15}, false},  // ObservationUID
    {Tag(0x0040a172), VR::UI, VR::none, {0, 1}, {138735, 29}, {138764, 34}, true},  // ReferencedObservationUIDTrial
    {Tag(0x0040a173), VR::CS, VR::none, {0, 1}, {138798, 31}, {138829, 36}, true},  // ReferencedObservationClassTrial
    {Tag(0x0040a174), VR::CS, VR::none, {0, 1}, {138865, 37}, {138902, 43}, true},  // ReferencedObjectObservationClassTrial
    {Tag(0x0040a180), VR::US, VR::none, {0, 1}, {138945, 21}, {138966, 23}, false},  // AnnotationGroupNumber
    {Tag(0x0040a192), VR::DA, VR::none, {0, 1}, {138989, 20}, {139009, 24}, true},  // ObservationDateTrial
    {Tag(0x0040a193), VR::TM, VR::none, {0, 1}, {139033, 20}, {139053, 24}, true},  // ObservationTimeTrial
    {Tag(0x0040a194), VR::CS, VR::none, {0, 1}, {139077, 26}, {139103, 30}, true},  // MeasurementAutomationTrial
    {Tag(0x0040a195), VR::SQ, VR::none, {0, 1}, {139133, 20}, {139153, 22}, false},  // ModifierCodeSequence
    {Tag(0x0040a224), VR::ST, VR::none, {0, 1}, {139175, 30}, {139205, 34}, true},  // IdentificationDescriptionTrial
    {Tag(0x0040a290), VR::CS, VR::none, {0, 1}, {139239, 32}, {139271, 38}, true},  // CoordinatesSetGeometricTypeTrial
    {Tag(0x0040a296), VR::SQ, VR::none, {0, 1}, {139309, 26}, {139335, 31}, true},  // AlgorithmCodeSequenceTrial
    {Tag(0x0040a297), VR::ST, VR::none, {0, 1}, {139366, 25}, {139391, 29}, true},  // AlgorithmDescriptionTrial
    {Tag(0x0040a29a), VR::SL, VR::none, {50202, 4}, {139420, 24}, {139444, 29}, true},  // PixelCoordinatesSetTrial
    {Tag(0x0040a300), VR::SQ, VR::none, {0, 1}, {139473, 21}, {139494, 23}, false},  // MeasuredValueSequence
    {Tag(0x0040a301), VR::SQ, VR::none, {0, 1}, {139517, 33}, {139550, 37}, false},  // NumericValueQualifierCodeSequence
    {Tag(0x0040a307), VR::PN, VR::none, {0, 1}, {139587, 20}, {139607, 24}, true},  // CurrentObserverTrial
    {Tag(0x0040a30a), VR::DS, VR::none, {510, 3}, {139631, 12}, {139643, 13}, false},  // NumericValue
    {Tag(0x0040a313), VR::SQ, VR::none, {0, 1}, {139656, 32}, {139688, 37}, true},  // ReferencedAccessionSequenceTrial
    {Tag(0x0040a33a), VR::ST, VR::none, {0, 1}, {139725, 24}, {139749, 29}, true},  // ReportStatusCommentTrial
    {Tag(0x0040a340), VR::SQ, VR::none, {0, 1}, {139778, 29}, {139807, 34}, true},  // ProcedureContextSequenceTrial
    {Tag(0x0040a352), VR::PN, VR::none, {0, 1}, {139841, 17}, {139858, 21}, true},  // VerbalSourceTrial
    {Tag(0x0040a353), VR::ST, VR::none, {0, 1}, {139879, 12}, {139891, 15}, true},  // AddressTrial
    {Tag(0x0040a354), VR::LO, VR::none, {0, 1}, {139906, 20}, {139926, 24}, true},  // TelephoneNumberTrial
    {Tag(0x0040a358), VR::SQ, VR::none, {0, 1}, {139950, 39}, {139989, 46}, true},  // VerbalSourceIdentifierCodeSequenceTrial
    {Tag(0x0040a360), VR::SQ, VR::none, {0, 1}, {140035, 28}, {140063, 30}, false},  // PredecessorDocumentsSequence
    {Tag(0x0040a370), VR::SQ, VR::none, {0, 1}, {140093, 25}, {140118, 27}, false},  // ReferencedRequestSequence
    {Tag(0x0040a372), VR::SQ, VR::none, {0, 1}, {140145, 30}, {140175, 33}, false},  // PerformedProcedureCodeSequence
    {Tag(0x0040a375), VR::SQ, VR::none, {0, 1}, {140208, 41}, {140249, 45}, false},  // CurrentRequestedProcedureEvidenceSequence
    {Tag(0x0040a380), VR::SQ, VR::none, {0, 1}, {140294, 25}, {140319, 30}, true},  // ReportDetailSequenceTrial
    {Tag(0x0040a385), VR::SQ, VR::none, {0, 1}, {140349, 30}, {140379, 33}, false},  // PertinentOtherEvidenceSequence
    {Tag(0x0040a390), VR::SQ, VR::none, {0, 1}, {140412, 38}, {140450, 42}, false},  // HL7StructuredDocumentReferenceSequence
    {Tag(0x0040a402), VR::UI, VR::none, {0, 1}, {140492, 26}, {140518, 31}, true},  // ObservationSubjectUIDTrial
    {Tag(0x0040a403), VR::CS, VR::none, {0, 1}, {140549, 28}, {140577, 33}, true},  // ObservationSubjectClassTrial
    {Tag(0x0040a404), VR::SQ, VR::none, {0, 1}, {140610, 39}, {140649, 46}, true},  // ObservationSubjectTypeCodeSequenceTrial
    {Tag(0x0040a491), VR::CS, VR::none, {0, 1}, {140695, 14}, {140709, 15}, false},  // CompletionFlag
    {Tag(0x0040a492), VR::LO, VR::none, {0, 1}, {140724, 25}, {140749, 27}, false},  // CompletionFlagDescription
    {Tag(0x0040a493), VR::CS, VR::none, {0, 1}, {140776, 16}, {140792, 17}, false},  // VerificationFlag
    {Tag(0x0040a494), VR::CS, VR::none, {0, 1}, {140809, 16}, {140825, 17}, false},  // ArchiveRequested
    {Tag(0x0040a496), VR::CS, VR::none, {0, 1}, {140842, 15}, {140857, 16}, false},  // PreliminaryFlag
    {Tag(0x0040a504), VR::SQ, VR::none, {0, 1}, {140873, 23}, {140896, 25}, false},  // ContentTemplateSequence
    {Tag(0x0040a525), VR::SQ, VR::none, {0, 1}, {140921, 26}, {140947, 28}, false},  // IdenticalDocumentsSequence
    {Tag(0x0040a600), VR::CS, VR::none, {0, 1}, {140975, 34}, {141009, 40}, true},  // ObservationSubjectContextFlagTrial
    {Tag(0x0040a601), VR::CS, VR::none, {0, 1}, {141049, 24}, {141073, 29}, true},  // ObserverContextFlagTrial
    {Tag(0x0040a603), VR::CS, VR::none, {0, 1}, {141102, 25}, {141127, 30}, true},  // ProcedureContextFlagTrial
    {Tag(0x0040a730), VR::SQ, VR::none, {0, 1}, {141157, 15}, {141172, 16}, false},  // ContentSequence
    {Tag(0x0040a731), VR::SQ, VR::none, {0, 1}, {141188, 25}, {141213, 29}, true},  // RelationshipSequenceTrial
    {Tag(0x0040a732), VR::SQ, VR::none, {0, 1}, {141242, 33}, {141275, 39}, true},  // RelationshipTypeCodeSequenceTrial
    {Tag(0x0040a744), VR::SQ, VR::none, {0, 1}, {141314, 25}, {141339, 30}, true},  // LanguageCodeSequenceTrial
    {Tag(0x0040a801), VR::SQ, VR::none, {0, 1}, {141369, 23}, {141392, 25}, false},  // TabulatedValuesSequence
    {Tag(0x0040a802), VR::UL, VR::none, {0, 1}, {141417, 17}, {141434, 20}, false},  // NumberOfTableRows
    {Tag(0x0040a803), VR::UL, VR::none, {0, 1}, {141454, 20}, {141474, 23}, false},  // NumberOfTableColumns
    {Tag(0x0040a804), VR::UL, VR::none, {0, 1}, {141497, 14}, {141511, 16}, false},  // TableRowNumber
    {Tag(0x0040a805), VR::UL, VR::none, {0, 1}, {141527, 17}, {141544, 19}, false},  // TableColumnNumber
    {Tag(0x0040a806), VR::SQ, VR::none, {0, 1}, {141563, 26}, {141589, 29}, false},  // TableRowDefinitionSequence
    {Tag(0x0040a807), VR::SQ, VR::none, {0, 1}, {141618, 29}, {141647, 32}, false},  // TableColumnDefinitionSequence
    {Tag(0x0040a808), VR::SQ, VR::none, {0, 1}, {141679, 18}, {141697, 20}, false},  // CellValuesSequence
    {Tag(0x0040a992), VR::ST, VR::none, {0, 1}, {141717, 27}, {141744, 32}, true},  // UniformResourceLocatorTrial
    {Tag(0x0040b020), VR::SQ, VR::none, {0, 1}, {141776, 26}, {141802, 28}, false},  // WaveformAnnotationSequence
    {Tag(0x0040b030), VR::SQ, VR::none, {0, 1}, {141830, 36}, {141866, 39}, false},  // StructuredWaveformAnnotationSequence
    {Tag(0x0040b031), VR::SQ, VR::none, {0, 1}, {141905, 42}, {141947, 46}, false},  // WaveformAnnotationDisplaySelectionSequence
    {Tag(0x0040b032), VR::US, VR::none, {0, 1}, {141993, 22}, {142015, 24}, false},  // ReferencedMontageIndex
    {Tag(0x0040b033), VR::SQ, VR::none, {0, 1}, {142039, 33}, {142072, 36}, false},  // WaveformTextualAnnotationSequence
    {Tag(0x0040b034), VR::DT, VR::none, {0, 1}, {142108, 18}, {142126, 19}, false},  // AnnotationDateTime
    {Tag(0x0040b035), VR::SQ, VR::none, {0, 1}, {142145, 32}, {142177, 35}, false},  // DisplayedWaveformSegmentSequence
    {Tag(0x0040b036), VR::DT, VR::none, {0, 1}, {142212, 25}, {142237, 27}, false},  // SegmentDefinitionDateTime
    {Tag(0x0040b037), VR::SQ, VR::none, {0, 1}, {142264, 25}, {142289, 27}, false},  // MontageActivationSequence
    {Tag(0x0040b038), VR::DS, VR::none, {0, 1}, {142316, 27}, {142343, 30}, false},  // MontageActivationTimeOffset
    {Tag(0x0040b039), VR::SQ, VR::none, {0, 1}, {142373, 23}, {142396, 25}, false},  // WaveformMontageSequence
    {Tag(0x0040b03a), VR::IS, VR::none, {0, 1}, {142421, 30}, {142451, 33}, false},  // ReferencedMontageChannelNumber
    {Tag(0x0040b03b), VR::LT, VR::none, {0, 1}, {142484, 11}, {142495, 12}, false},  // MontageName
    {Tag(0x0040b03c), VR::SQ, VR::none, {0, 1}, {142507, 22}, {142529, 24}, false},  // MontageChannelSequence
    {Tag(0x0040b03d), VR::US, VR::none, {0, 1}, {142553, 12}, {142565, 13}, false},  // MontageIndex
    {Tag(0x0040b03e), VR::IS, VR::none, {0, 1}, {142578, 20}, {142598, 22}, false},  // MontageChannelNumber
    {Tag(0x0040b03f), VR::LO, VR::none, {0, 1}, {142620, 19}, {142639, 21}, false},  // MontageChannelLabel
    {Tag(0x0040b040), VR::SQ, VR::none, {0, 1}, {142660, 32}, {142692, 36}, false},  // MontageChannelSourceCodeSequence
    {Tag(0x0040b041), VR::SQ, VR::none, {0, 1}, {142728, 34}, {142762, 37}, false},  // ContributingChannelSourcesSequence
    {Tag(0x0040b042), VR::FL, VR::none, {0, 1}, {142799, 13}, {142812, 14}, false},  // ChannelWeight
    {Tag(0x0040db00), VR::CS, VR::none, {0, 1}, {142826, 18}, {142844, 19}, false},  // TemplateIdentifier
    {Tag(0x0040db06), VR::DT, VR::none, {0, 1}, {142863, 15}, {142878, 16}, true},  // TemplateVersion
    {Tag(0x0040db07), VR::DT, VR::none, {0, 1}, {142894, 20}, {142914, 22}, true},  // TemplateLocalVersion
    {Tag(0x0040db0b), VR::CS, VR::none, {0, 1}, {142936, 21}, {142957, 23}, true},  // TemplateExtensionFlag
    {Tag(0x0040db0c), VR::UI, VR::none, {0, 1}, {142980, 32}, {143012, 35}, true},  // TemplateExtensionOrganizationUID
    {Tag(0x0040db0d), VR::UI, VR::none, {0, 1}, {143047, 27}, {143074, 30}, true},  // TemplateExtensionCreatorUID
    {Tag(0x0040db73), VR::UL, VR::none, {510, 3}, {143104, 31}, {143135, 34}, false},  // ReferencedContentItemIdentifier
    {Tag(0x0040e001), VR::ST, VR::none, {0, 1}, {143169, 21}, {143190, 23}, false},  // HL7InstanceIdentifier
    {Tag(0x0040e004), VR::DT, VR::none, {0, 1}, {143213, 24}, {143237, 27}, false},  // HL7DocumentEffectiveTime
    {Tag(0x0040e006), VR::SQ, VR::none, {0, 1}, {143264, 27}, {143291, 31}, false},  // HL7DocumentTypeCodeSequence
    {Tag(0x0040e008), VR::SQ, VR::none, {0, 1}, {143322, 25}, {143347, 28}, false},  // DocumentClassCodeSequence
    {Tag(0x0040e010), VR::UR, VR::none, {0, 1}, {143375, 11}, {143386, 12}, false},  // RetrieveURI
    {Tag(0x0040e011), VR::UI, VR::none, {0, 1}, {143398, 19}, {143417, 21}, false},  // RetrieveLocationUID
    {Tag(0x0040e020), VR::CS, VR::none, {0, 1}, {143438, 15}, {143453, 17}, false},  // TypeOfInstances
    {Tag(0x0040e021), VR::SQ, VR::none, {0, 1}, {143470, 22}, {143492, 24}, false},  // DICOMRetrievalSequence
    {Tag(0x0040e022), VR::SQ, VR::none, {0, 1}, {143516, 27}, {143543, 30}, false},  // DICOMMediaRetrievalSequence
    {Tag(0x0040e023), VR::SQ, VR::none, {0, 1}, {143573, 21}, {143594, 23}, false},  // WADORetrievalSequence
    {Tag(0x0040e024), VR::SQ, VR::none, {0, 1}, {143617, 20}, {143637, 22}, false},  // XDSRetrievalSequence
    {Tag(0x0040e025), VR::SQ, VR::none, {0, 1}, {143659, 23}, {143682, 26}, false},  // WADORSRetrievalSequence
    {Tag(0x0040e030), VR::UI, VR::none, {0, 1}, {143708, 18}, {143726, 20}, false},  // RepositoryUniqueID
    {Tag(0x0040e031), VR::UI, VR::none, {0, 1}, {143746, 15}, {143761, 17}, false},  // HomeCommunityID
    {Tag(0x00420010), VR::ST, VR::none, {0, 1}, {143778, 13}, {143791, 14}, false},  // DocumentTitle
    {Tag(0x00420011), VR::OB, VR::none, {0, 1}, {143805, 20}, {143825, 21}, false},  // EncapsulatedDocument
    {Tag(0x00420012), VR::LO, VR::none, {0, 1}, {143846, 30}, {143876, 34}, false},  // MIMETypeOfEncapsulatedDocument
    {Tag(0x00420013), VR::SQ, VR::none, {0, 1}, {143910, 22}, {143932, 24}, false},  // SourceInstanceSequence
    {Tag(0x00420014), VR::LO, VR::none, {510, 3}, {143956, 15}, {143971, 18}, false},  // ListOfMIMETypes
    {Tag(0x00420015), VR::UL, VR::none, {0, 1}, {143989, 26}, {144015, 28}, false},  // EncapsulatedDocumentLength
    {Tag(0x00440001), VR::ST, VR::none, {0, 1}, {144043, 24}, {144067, 26}, false},  // ProductPackageIdentifier
    {Tag(0x00440002), VR::CS, VR::none, {0, 1}, {144093, 31}, {144124, 33}, false},  // SubstanceAdministrationApproval
    {Tag(0x00440003), VR::LT, VR::none, {0, 1}, {144157, 32}, {144189, 35}, false},  // ApprovalStatusFurtherDescription
    {Tag(0x00440004), VR::DT, VR::none, {0, 1}, {144224, 22}, {144246, 24}, false},  // ApprovalStatusDateTime
    {Tag(0x00440007), VR::SQ, VR::none, {0, 1}, {144270, 23}, {144293, 26}, false},  // ProductTypeCodeSequence
    {Tag(0x00440008), VR::LO, VR::none, {510, 3}, {144319, 11}, {144330, 12}, false},  // ProductName
    {Tag(0x00440009), VR::LT, VR::none, {0, 1}, {144342, 18}, {144360, 19}, false},  // ProductDescription
    {Tag(0x0044000a), VR::LO, VR::none, {0, 1}, {144379, 20}, {144399, 22}, false},  // ProductLotIdentifier
    {Tag(0x0044000b), VR::DT, VR::none, {0, 1}, {144421, 25}, {144446, 27}, false},  // ProductExpirationDateTime
    {Tag(0x00440010), VR::DT, VR::none, {0, 1}, {144473, 31}, {144504, 33}, false},  // SubstanceAdministrationDateTime
    {Tag(0x00440011), VR::LO, VR::none, {0, 1}, {144537, 28}, {144565, 30}, false},  // SubstanceAdministrationNotes
    {Tag(0x00440012), VR::LO, VR::none, {0, 1}, {144595, 31}, {144626, 34}, false},  // SubstanceAdministrationDeviceID
    {Tag(0x00440013), VR::SQ, VR::none, {0, 1}, {144660, 24}, {144684, 26}, false},  // ProductParameterSequence
    {Tag(0x00440019), VR::SQ, VR::none, {0, 1}, {144710, 40}, {144750, 43}, false},  // SubstanceAdministrationParameterSequence
    {Tag(0x00440100), VR::SQ, VR::none, {0, 1}, {144793, 16}, {144809, 17}, false},  // ApprovalSequence
    {Tag(0x00440101), VR::SQ, VR::none, {0, 1}, {144826, 21}, {144847, 23}, false},  // AssertionCodeSequence
    {Tag(0x00440102), VR::UI, VR::none, {0, 1}, {144870, 12}, {144882, 13}, false},  // AssertionUID
    {Tag(0x00440103), VR::SQ, VR::none, {0, 1}, {144895, 30}, {144925, 32}, false},  // AsserterIdentificationSequence
    {Tag(0x00440104), VR::DT, VR::none, {0, 1}, {144957, 17}, {144974, 18}, false},  // AssertionDateTime
    {Tag(0x00440105), VR::DT, VR::none, {0, 1}, {144992, 27}, {145019, 29}, false},  // AssertionExpirationDateTime
    {Tag(0x00440106), VR::UT, VR::none, {0, 1}, {145048, 17}, {145065, 18}, false},  // AssertionComments
    {Tag(0x00440107), VR::SQ, VR::none, {0, 1}, {145083, 24}, {145107, 26}, false},  // RelatedAssertionSequence
    {Tag(0x00440108), VR::UI, VR::none, {0, 1}, {145133, 22}, {145155, 24}, false},  // ReferencedAssertionUID
    {Tag(0x00440109), VR::SQ, VR::none, {0, 1}, {145179, 23}, {145202, 25}, false},  // ApprovalSubjectSequence
    {Tag(0x0044010a), VR::SQ, VR::none, {0, 1}, {145227, 30}, {145257, 33}, false},  // OrganizationalRoleCodeSequence
    {Tag(0x00440110), VR::SQ, VR::none, {0, 1}, {145290, 20}, {145310, 22}, false},  // RTAssertionsSequence
    {Tag(0x00460012), VR::LO, VR::none, {0, 1}, {145332, 15}, {145347, 16}, false},  // LensDescription
    {Tag(0x00460014), VR::SQ, VR::none, {0, 1}, {145363, 17}, {145380, 19}, false},  // RightLensSequence
    {Tag(0x00460015), VR::SQ, VR::none, {0, 1}, {145399, 16}, {145415, 18}, false},  // LeftLensSequence
    {Tag(0x00460016), VR::SQ, VR::none, {0, 1}, {145433, 33}, {145466, 36}, false},  // UnspecifiedLateralityLensSequence
    {Tag(0x00460018), VR::SQ, VR::none, {0, 1}, {145502, 16}, {145518, 17}, false},  // CylinderSequence
    {Tag(0x00460028), VR::SQ, VR::none, {0, 1}, {145535, 13}, {145548, 14}, false},  // PrismSequence
    {Tag(0x00460030), VR::FD, VR::none, {0, 1}, {145562, 20}, {145582, 22}, false},  // HorizontalPrismPower
    {Tag(0x00460032), VR::CS, VR::none, {0, 1}, {145604, 19}, {145623, 21}, false},  // HorizontalPrismBase
    {Tag(0x00460034), VR::FD, VR::none, {0, 1}, {145644, 18}, {145662, 20}, false},  // VerticalPrismPower
    {Tag(0x00460036), VR::CS, VR::none, {0, 1}, {145682, 17}, {145699, 19}, false},  // VerticalPrismBase
    {Tag(0x00460038), VR::CS, VR::none, {0, 1}, {145718, 15}, {145733, 17}, false},  // LensSegmentType
    {Tag(0x00460040), VR::FD, VR::none, {0, 1}, {145750, 20}, {145770, 21}, false},  // OpticalTransmittance
    {Tag(0x00460042), VR::FD, VR::none, {0, 1}, {145791, 12}, {145803, 13}, false},  // ChannelWidth
    {Tag(0x00460044), VR::FD, VR::none, {0, 1}, {145816, 9}, {145825, 10}, false},  // PupilSize
    {Tag(0x00460046), VR::FD, VR::none, {0, 1}, {145835, 11}, {145846, 12}, false},  // CornealSize
    {Tag(0x00460047), VR::SQ, VR::none, {0, 1}, {145858, 19}, {145877, 21}, false},  // CornealSizeSequence
    {Tag(0x00460050), VR::SQ, VR::none, {0, 1}, {145898, 30}, {145928, 33}, false},  // AutorefractionRightEyeSequence
    {Tag(0x00460052), VR::SQ, VR::none, {0, 1}, {145961, 29}, {145990, 32}, false},  // AutorefractionLeftEyeSequence
    {Tag(0x00460060), VR::FD, VR::none, {0, 1}, {146022, 25}, {146047, 27}, false},  // DistancePupillaryDistance
    {Tag(0x00460062), VR::FD, VR::none, {0, 1}, {146074, 21}, {146095, 23}, false},  // NearPupillaryDistance
    {Tag(0x00460063), VR::FD, VR::none, {0, 1}, {146118, 29}, {146147, 31}, false},  // IntermediatePupillaryDistance
    {Tag(0x00460064), VR::FD, VR::none, {0, 1}, {146178, 22}, {146200, 24}, false},  // OtherPupillaryDistance
    {Tag(0x00460070), VR::SQ, VR::none, {0, 1}, {146224, 27}, {146251, 30}, false},  // KeratometryRightEyeSequence
    {Tag(0x00460071), VR::SQ, VR::none, {0, 1}, {146281, 26}, {146307, 29}, false},  // KeratometryLeftEyeSequence
    {Tag(0x00460074), VR::SQ, VR::none, {0, 1}, {146336, 29}, {146365, 32}, false},  // SteepKeratometricAxisSequence
    {Tag(0x00460075), VR::FD, VR::none, {0, 1}, {146397, 17}, {146414, 19}, false},  // RadiusOfCurvature
    {Tag(0x00460076), VR::FD, VR::none, {0, 1}, {146433, 17}, {146450, 18}, false},  // KeratometricPower
    {Tag(0x00460077), VR::FD, VR::none, {0, 1}, {146468, 16}, {146484, 17}, false},  // KeratometricAxis
    {Tag(0x00460080), VR::SQ, VR::none, {0, 1}, {146501, 28}, {146529, 31}, false},  // FlatKeratometricAxisSequence
    {Tag(0x00460092), VR::CS, VR::none, {0, 1}, {146560, 15}, {146575, 16}, false},  // BackgroundColor
    {Tag(0x00460094), VR::CS, VR::none, {0, 1}, {146591, 8}, {146591, 8}, false},  // Optotype
    {Tag(0x00460095), VR::CS, VR::none, {0, 1}, {146599, 20}, {146619, 21}, false},  // OptotypePresentation
    {Tag(0x00460097), VR::SQ, VR::none, {0, 1}, {146640, 36}, {146676, 40}, false},  // SubjectiveRefractionRightEyeSequence
    {Tag(0x00460098), VR::SQ, VR::none, {0, 1}, {146716, 35}, {146751, 39}, false},  // SubjectiveRefractionLeftEyeSequence
    {Tag(0x00460100), VR::SQ, VR::none, {0, 1}, {146790, 15}, {146805, 17}, false},  // AddNearSequence
    {Tag(0x00460101), VR::SQ, VR::none, {0, 1}, {146822, 23}, {146845, 25}, false},  // AddIntermediateSequence
    {Tag(0x00460102), VR::SQ, VR::none, {0, 1}, {146870, 16}, {146886, 18}, false},  // AddOtherSequence
    {Tag(0x00460104), VR::FD, VR::none, {0, 1}, {146904, 8}, {146912, 9}, false},  // AddPower
    {Tag(0x00460106), VR::FD, VR::none, {0, 1}, {146921, 15}, {146936, 16}, false},  // ViewingDistance
    {Tag(0x00460110), VR::SQ, VR::none, {0, 1}, {146952, 26}, {146978, 28}, false},  // CorneaMeasurementsSequence
    {Tag(0x00460111), VR::SQ, VR::none, {0, 1}, {147006, 41}, {147047, 47}, false},  // SourceOfCorneaMeasurementDataCodeSequence
    {Tag(0x00460112), VR::SQ, VR::none, {0, 1}, {147094, 24}, {147118, 27}, false},  // SteepCornealAxisSequence
    {Tag(0x00460113), VR::SQ, VR::none, {0, 1}, {147145, 23}, {147168, 26}, false},  // FlatCornealAxisSequence
    {Tag(0x00460114), VR::FD, VR::none, {0, 1}, {147194, 12}, {147206, 13}, false},  // CornealPower
    {Tag(0x00460115), VR::FD, VR::none, {0, 1}, {147219, 11}, {147230, 12}, false},  // CornealAxis
    {Tag(0x00460116), VR::SQ, VR::none, {0, 1}, {147242, 35}, {147277, 39}, false},  // CorneaMeasurementMethodCodeSequence
    {Tag(0x00460117), VR::FL, VR::none, {0, 1}, {147316, 23}, {147339, 26}, false},  // RefractiveIndexOfCornea
    {Tag(0x00460118), VR::FL, VR::none, {0, 1}, {147365, 29}, {147394, 33}, false},  // RefractiveIndexOfAqueousHumor
    {Tag(0x00460121), VR::SQ, VR::none, {0, 1}, {147427, 28}, {147455, 32}, false},  // VisualAcuityTypeCodeSequence
    {Tag(0x00460122), VR::SQ, VR::none, {0, 1}, {147487, 28}, {147515, 32}, false},  // VisualAcuityRightEyeSequence
    {Tag(0x00460123), VR::SQ, VR::none, {0, 1}, {147547, 27}, {147574, 31}, false},  // VisualAcuityLeftEyeSequence
    {Tag(0x00460124), VR::SQ, VR::none, {0, 1}, {147605, 32}, {147637, 37}, false},  // VisualAcuityBothEyesOpenSequence
    {Tag(0x00460125), VR::CS, VR::none, {0, 1}, {147674, 19}, {147693, 21}, false},  // ViewingDistanceType
    {Tag(0x00460135), VR::SS, VR::none, {12834, 1}, {147714, 21}, {147735, 23}, false},  // VisualAcuityModifiers
    {Tag(0x00460137), VR::FD, VR::none, {0, 1}, {147758, 19}, {147777, 21}, false},  // DecimalVisualAcuity
    {Tag(0x00460139), VR::LO, VR::none, {0, 1}, {147798, 26}, {147824, 28}, false},  // OptotypeDetailedDefinition
    {Tag(0x00460145), VR::SQ, VR::none, {0, 1}, {147852, 40}, {147892, 43}, false},  // ReferencedRefractiveMeasurementsSequence
    {Tag(0x00460146), VR::FD, VR::none, {0, 1}, {147935, 11}, {147946, 12}, false},  // SpherePower
    {Tag(0x00460147), VR::FD, VR::none, {0, 1}, {147958, 13}, {147971, 14}, false},  // CylinderPower
    {Tag(0x00460201), VR::CS, VR::none, {0, 1}, {147985, 24}, {148009, 26}, false},  // CornealTopographySurface
    {Tag(0x00460202), VR::FL, VR::none, {12834, 1}, {148035, 21}, {148056, 23}, false},  // CornealVertexLocation
    {Tag(0x00460203), VR::FL, VR::none, {0, 1}, {148079, 24}, {148103, 27}, false},  // PupilCentroidXCoordinate
    {Tag(0x00460204), VR::FL, VR::none, {0, 1}, {148130, 24}, {148154, 27}, false},  // PupilCentroidYCoordinate
    {Tag(0x00460205), VR::FL, VR::none, {0, 1}, {148181, 21}, {148202, 23}, false},  // EquivalentPupilRadius
    {Tag(0x00460207), VR::SQ, VR::none, {0, 1}, {148225, 36}, {148261, 41}, false},  // CornealTopographyMapTypeCodeSequence
    {Tag(0x00460208), VR::IS, VR::none, {50202, 4}, {148302, 27}, {148329, 32}, false},  // VerticesOfTheOutlineOfPupil
    {Tag(0x00460210), VR::SQ, VR::none, {0, 1}, {148361, 39}, {148400, 43}, false},  // CornealTopographyMappingNormalsSequence
    {Tag(0x00460211), VR::SQ, VR::none, {0, 1}, {148443, 31}, {148474, 34}, false},  // MaximumCornealCurvatureSequence
    {Tag(0x00460212), VR::FL, VR::none, {0, 1}, {148508, 23}, {148531, 25}, false},  // MaximumCornealCurvature
    {Tag(0x00460213), VR::FL, VR::none, {12834, 1}, {148556, 31}, {148587, 34}, false},  // MaximumCornealCurvatureLocation
    {Tag(0x00460215), VR::SQ, VR::none, {0, 1}, {148621, 27}, {148648, 29}, false},  // MinimumKeratometricSequence
    {Tag(0x00460218), VR::SQ, VR::none, {0, 1}, {148677, 37}, {148714, 40}, false},  // SimulatedKeratometricCylinderSequence
    {Tag(0x00460220), VR::FL, VR::none, {0, 1}, {148754, 19}, {148773, 21}, false},  // AverageCornealPower
    {Tag(0x00460224), VR::FL, VR::none, {0, 1}, {148794, 14}, {148808, 17}, false},  // CornealISValue
    {Tag(0x00460227), VR::FL, VR::none, {0, 1}, {148825, 12}, {148837, 13}, false},  // AnalyzedArea
    {Tag(0x00460230), VR::FL, VR::none, {0, 1}, {148850, 22}, {148872, 24}, false},  // SurfaceRegularityIndex
    {Tag(0x00460232), VR::FL, VR::none, {0, 1}, {148896, 21}, {148917, 23}, false},  // SurfaceAsymmetryIndex
    {Tag(0x00460234), VR::FL, VR::none, {0, 1}, {148940, 24}, {148964, 26}, false},  // CornealEccentricityIndex
    {Tag(0x00460236), VR::FL, VR::none, {0, 1}, {148990, 26}, {149016, 28}, false},  // KeratoconusPredictionIndex
    {Tag(0x00460238), VR::FL, VR::none, {0, 1}, {149044, 28}, {149072, 31}, false},  // DecimalPotentialVisualAcuity
    {Tag(0x00460242), VR::CS, VR::none, {0, 1}, {149103, 37}, {149140, 41}, false},  // CornealTopographyMapQualityEvaluation
    {Tag(0x00460244), VR::SQ, VR::none, {0, 1}, {149181, 39}, {149220, 44}, false},  // SourceImageCornealProcessedDataSequence
    {Tag(0x00460247), VR::FL, VR::none, {17631, 1}, {149264, 20}, {149284, 22}, false},  // CornealPointLocation
    {Tag(0x00460248), VR::CS, VR::none, {0, 1}, {149306, 21}, {149327, 23}, false},  // CornealPointEstimated
    {Tag(0x00460249), VR::FL, VR::none, {0, 1}, {149350, 10}, {149360, 11}, false},  // AxialPower
    {Tag(0x00460250), VR::FL, VR::none, {0, 1}, {149371, 15}, {149386, 16}, false},  // TangentialPower
    {Tag(0x00460251), VR::FL, VR::none, {0, 1}, {149402, 15}, {149417, 16}, false},  // RefractivePower
    {Tag(0x00460252), VR::FL, VR::none, {0, 1}, {149433, 17}, {149450, 18}, false},  // RelativeElevation
    {Tag(0x00460253), VR::FL, VR::none, {0, 1}, {149468, 16}, {149484, 17}, false},  // CornealWavefront
    {Tag(0x00480001), VR::FL, VR::none, {0, 1}, {149501, 17}, {149518, 19}, false},  // ImagedVolumeWidth
    {Tag(0x00480002), VR::FL, VR::none, {0, 1}, {149537, 18}, {149555, 20}, false},  // ImagedVolumeHeight
    {Tag(0x00480003), VR::FL, VR::none, {0, 1}, {149575, 17}, {149592, 19}, false},  // ImagedVolumeDepth
    {Tag(0x00480006), VR::UL, VR::none, {0, 1}, {149611, 23}, {149634, 26}, false},  // TotalPixelMatrixColumns
    {Tag(0x00480007), VR::UL, VR::none, {0, 1}, {149660, 20}, {149680, 23}, false},  // TotalPixelMatrixRows
    {Tag(0x00480008), VR::SQ, VR::none, {0, 1}, {149703, 30}, {149733, 34}, false},  // TotalPixelMatrixOriginSequence
    {Tag(0x00480010), VR::CS, VR::none, {0, 1}, {149767, 20}, {149787, 23}, false},  // SpecimenLabelInImage
    {Tag(0x00480011), VR::CS, VR::none, {0, 1}, {149810, 11}, {149821, 12}, false},  // FocusMethod
    {Tag(0x00480012), VR::CS, VR::none, {0, 1}, {149833, 20}, {149853, 23}, false},  // ExtendedDepthOfField
    {Tag(0x00480013), VR::US, VR::none, {0, 1}, {149876, 19}, {149895, 22}, false},  // NumberOfFocalPlanes
    {Tag(0x00480014), VR::FL, VR::none, {0, 1}, {149917, 26}, {149943, 29}, false},  // DistanceBetweenFocalPlanes
    {Tag(0x00480015), VR::US, VR::none, {17631, 1}, {149972, 33}, {150005, 37}, false},  // RecommendedAbsentPixelCIELabValue
    {Tag(0x00480100), VR::SQ, VR::none, {0, 1}, {150042, 27}, {150069, 30}, false},  // IlluminatorTypeCodeSequence
    {Tag(0x00480102), VR::DS, VR::none, {53122, 1}, {150099, 21}, {150120, 25}, false},  // ImageOrientationSlide
    {Tag(0x00480105), VR::SQ, VR::none, {0, 1}, {150145, 19}, {150164, 21}, false},  // OpticalPathSequence
    {Tag(0x00480106), VR::SH, VR::none, {0, 1}, {150185, 21}, {150206, 23}, false},  // OpticalPathIdentifier
    {Tag(0x00480107), VR::ST, VR::none, {0, 1}, {150229, 22}, {150251, 24}, false},  // OpticalPathDescription
    {Tag(0x00480108), VR::SQ, VR::none, {0, 1}, {150275, 29}, {150304, 32}, false},  // IlluminationColorCodeSequence
    {Tag(0x00480110), VR::SQ, VR::none, {0, 1}, {150336, 25}, {150361, 27}, false},  // SpecimenReferenceSequence
    {Tag(0x00480111), VR::DS, VR::none, {0, 1}, {150388, 18}, {150406, 20}, false},  // CondenserLensPower
    {Tag(0x00480112), VR::DS, VR::none, {0, 1}, {150426, 18}, {150444, 20}, false},  // ObjectiveLensPower
    {Tag(0x00480113), VR::DS, VR::none, {0, 1}, {150464, 30}, {150494, 33}, false},  // ObjectiveLensNumericalAperture
    {Tag(0x00480114), VR::CS, VR::none, {0, 1}, {150527, 12}, {150539, 13}, false},  // ConfocalMode
    {Tag(0x00480115), VR::CS, VR::none, {0, 1}, {150552, 14}, {150566, 15}, false},  // TissueLocation
    {Tag(0x00480116), VR::SQ, VR::none, {0, 1}, {150581, 40}, {150621, 45}, false},  // ConfocalMicroscopyImageFrameTypeSequence
    {Tag(0x00480117), VR::FD, VR::none, {0, 1}, {150666, 21}, {150687, 23}, false},  // ImageAcquisitionDepth
    {Tag(0x00480120), VR::SQ, VR::none, {0, 1}, {150710, 31}, {150741, 35}, false},  // PaletteColorLookupTableSequence
    {Tag(0x00480200), VR::SQ, VR::none, {0, 1}, {150776, 33}, {150809, 36}, true},  // ReferencedImageNavigationSequence
    {Tag(0x00480201), VR::US, VR::none, {12834, 1}, {150845, 32}, {150877, 38}, true},  // TopLeftHandCornerOfLocalizerArea
    {Tag(0x00480202), VR::US, VR::none, {12834, 1}, {150915, 36}, {150951, 42}, true},  // BottomRightHandCornerOfLocalizerArea
    {Tag(0x00480207), VR::SQ, VR::none, {0, 1}, {150993, 33}, {151026, 36}, false},  // OpticalPathIdentificationSequence
    {Tag(0x0048021a), VR::SQ, VR::none, {0, 1}, {151062, 26}, {151088, 31}, false},  // PlanePositionSlideSequence
    {Tag(0x0048021e), VR::SL, VR::none, {0, 1}, {151119, 37}, {151156, 43}, false},  // ColumnPositionInTotalImagePixelMatrix
    {Tag(0x0048021f), VR::SL, VR::none, {0, 1}, {151199, 34}, {151233, 40}, false},  // RowPositionInTotalImagePixelMatrix
    {Tag(0x00480301), VR::CS, VR::none, {0, 1}, {151273, 25}, {151298, 27}, false},  // PixelOriginInterpretation
    {Tag(0x00480302), VR::UL, VR::none, {0, 1}, {151325, 20}, {151345, 23}, false},  // NumberOfOpticalPaths
    {Tag(0x00480303), VR::UL, VR::none, {0, 1}, {151368, 27}, {151395, 31}, false},  // TotalPixelMatrixFocalPlanes
    {Tag(0x00480304), VR::CS, VR::none, {0, 1}, {151426, 12}, {151438, 13}, false},  // TilesOverlap
    {Tag(0x00500004), VR::CS, VR::none, {0, 1}, {151451, 16}, {151467, 17}, false},  // CalibrationImage
    {Tag(0x00500010), VR::SQ, VR::none, {0, 1}, {151484, 14}, {151498, 15}, false},  // DeviceSequence
    {Tag(0x00500012), VR::SQ, VR::none, {0, 1}, {151513, 34}, {151547, 38}, false},  // ContainerComponentTypeCodeSequence
    {Tag(0x00500013), VR::FD, VR::none, {0, 1}, {151585, 27}, {151612, 29}, false},  // ContainerComponentThickness
    {Tag(0x00500014), VR::DS, VR::none, {0, 1}, {151641, 12}, {151653, 13}, false},  // DeviceLength
    {Tag(0x00500015), VR::FD, VR::none, {0, 1}, {151666, 23}, {151689, 25}, false},  // ContainerComponentWidth
    {Tag(0x00500016), VR::DS, VR::none, {0, 1}, {151714, 14}, {151728, 15}, false},  // DeviceDiameter
    {Tag(0x00500017), VR::CS, VR::none, {0, 1}, {151743, 19}, {151762, 21}, false},  // DeviceDiameterUnits
    {Tag(0x00500018), VR::DS, VR::none, {0, 1}, {151783, 12}, {151795, 13}, false},  // DeviceVolume
    {Tag(0x00500019), VR::DS, VR::none, {0, 1}, {151808, 19}, {151827, 21}, false},  // InterMarkerDistance
    {Tag(0x0050001a), VR::CS, VR::none, {0, 1}, {151848, 26}, {151874, 28}, false},  // ContainerComponentMaterial
    {Tag(0x0050001b), VR::LO, VR::none, {0, 1}, {151902, 20}, {151922, 22}, false},  // ContainerComponentID
    {Tag(0x0050001c), VR::FD, VR::none, {0, 1}, {151944, 24}, {151968, 26}, false},  // ContainerComponentLength
    {Tag(0x0050001d), VR::FD, VR::none, {0, 1}, {151994, 26}, {152020, 28}, false},  // ContainerComponentDiameter
    {Tag(0x0050001e), VR::LO, VR::none, {0, 1}, {152048, 29}, {152077, 31}, false},  // ContainerComponentDescription
    {Tag(0x00500020), VR::LO, VR::none, {0, 1}, {152108, 17}, {152125, 18}, false},  // DeviceDescription
    {Tag(0x00500021), VR::ST, VR::none, {0, 1}, {152143, 21}, {152164, 23}, false},  // LongDeviceDescription
    {Tag(0x00520001), VR::FL, VR::none, {0, 1}, {152187, 38}, {152225, 43}, false},  // ContrastBolusIngredientPercentByVolume
    {Tag(0x00520002), VR::FD, VR::none, {0, 1}, {152268, 16}, {152284, 18}, false},  // OCTFocalDistance
    {Tag(0x00520003), VR::FD, VR::none, {0, 1}, {152302, 12}, {152314, 14}, false},  // BeamSpotSize
    {Tag(0x00520004), VR::FD, VR::none, {0, 1}, {152328, 24}, {152352, 26}, false},  // EffectiveRefractiveIndex
    {Tag(0x00520006), VR::CS, VR::none, {0, 1}, {152378, 20}, {152398, 22}, false},  // OCTAcquisitionDomain
    {Tag(0x00520007), VR::FD, VR::none, {0, 1}, {152420, 26}, {152446, 29}, false},  // OCTOpticalCenterWavelength
    {Tag(0x00520008), VR::FD, VR::none, {0, 1}, {152475, 15}, {152490, 16}, false},  // AxialResolution
    {Tag(0x00520009), VR::FD, VR::none, {0, 1}, {152506, 12}, {152518, 13}, false},  // RangingDepth
    {Tag(0x00520011), VR::FD, VR::none, {0, 1}, {152531, 9}, {152540, 11}, false},  // ALineRate
    {Tag(0x00520012), VR::US, VR::none, {0, 1}, {152551, 14}, {152565, 17}, false},  // ALinesPerFrame
    {Tag(0x00520013), VR::FD, VR::none, {0, 1}, {152582, 22}, {152604, 24}, false},  // CatheterRotationalRate
    {Tag(0x00520014), VR::FD, VR::none, {0, 1}, {152628, 17}, {152645, 20}, false},  // ALinePixelSpacing
    {Tag(0x00520016), VR::SQ, VR::none, {0, 1}, {152665, 32}, {152697, 36}, false},  // ModeOfPercutaneousAccessSequence
    {Tag(0x00520025), VR::SQ, VR::none, {0, 1}, {152733, 33}, {152766, 37}, false},  // IntravascularOCTFrameTypeSequence
    {Tag(0x00520026), VR::CS, VR::none, {0, 1}, {152803, 17}, {152820, 20}, false},  // OCTZOffsetApplied
    {Tag(0x00520027), VR::SQ, VR::none, {0, 1}, {152840, 33}, {152873, 36}, false},  // IntravascularFrameContentSequence
    {Tag(0x00520028), VR::FD, VR::none, {0, 1}, {152909, 33}, {152942, 35}, false},  // IntravascularLongitudinalDistance
    {Tag(0x00520029), VR::SQ, VR::none, {0, 1}, {152977, 36}, {153013, 40}, false},  // IntravascularOCTFrameContentSequence
    {Tag(0x00520030), VR::SS, VR::none, {0, 1}, {153053, 20}, {153073, 23}, false},  // OCTZOffsetCorrection
    {Tag(0x00520031), VR::CS, VR::none, {0, 1}, {153096, 27}, {153123, 30}, false},  // CatheterDirectionOfRotation
    {Tag(0x00520033), VR::FD, VR::none, {0, 1}, {153153, 16}, {153169, 18}, false},  // SeamLineLocation
    {Tag(0x00520034), VR::FD, VR::none, {0, 1}, {153187, 18}, {153205, 21}, false},  // FirstALineLocation
    {Tag(0x00520036), VR::US, VR::none, {0, 1}, {153226, 13}, {153239, 15}, false},  // SeamLineIndex
    {Tag(0x00520038), VR::US, VR::none, {0, 1}, {153254, 20}, {153274, 24}, false},  // NumberOfPaddedALines
    {Tag(0x00520039), VR::CS, VR::none, {0, 1}, {153298, 17}, {153315, 18}, false},  // InterpolationType
    {Tag(0x0052003a), VR::CS, VR::none, {0, 1}, {153333, 22}, {153355, 24}, false},  // RefractiveIndexApplied
    {Tag(0x00540010), VR::US, VR::none, {510, 3}, {153379, 18}, {153397, 20}, false},  // EnergyWindowVector
    {Tag(0x00540011), VR::US, VR::none, {0, 1}, {153417, 21}, {153438, 24}, false},  // NumberOfEnergyWindows
    {Tag(0x00540012), VR::SQ, VR::none, {0, 1}, {153462, 31}, {153493, 34}, false},  // EnergyWindowInformationSequence
    {Tag(0x00540013), VR::SQ, VR::none, {0, 1}, {153527, 25}, {153552, 28}, false},  // EnergyWindowRangeSequence
    {Tag(0x00540014), VR::DS, VR::none, {0, 1}, {153580, 22}, {153602, 25}, false},  // EnergyWindowLowerLimit
    {Tag(0x00540015), VR::DS, VR::none, {0, 1}, {153627, 22}, {153649, 25}, false},  // EnergyWindowUpperLimit
    {Tag(0x00540016), VR::SQ, VR::none, {0, 1}, {153674, 38}, {153712, 40}, false},  // RadiopharmaceuticalInformationSequence
    {Tag(0x00540017), VR::IS, VR::none, {0, 1}, {153752, 21}, {153773, 23}, false},  // ResidualSyringeCounts
    {Tag(0x00540018), VR::SH, VR::none, {0, 1}, {153796, 16}, {153812, 18}, false},  // EnergyWindowName
    {Tag(0x00540020), VR::US, VR::none, {510, 3}, {153830, 14}, {153844, 15}, false},  // DetectorVector
    {Tag(0x00540021), VR::US, VR::none, {0, 1}, {153859, 17}, {153876, 19}, false},  // NumberOfDetectors
    {Tag(0x00540022), VR::SQ, VR::none, {0, 1}, {153895, 27}, {153922, 29}, false},  // DetectorInformationSequence
    {Tag(0x00540030), VR::US, VR::none, {510, 3}, {153951, 11}, {153962, 12}, false},  // PhaseVector
    {Tag(0x00540031), VR::US, VR::none, {0, 1}, {153974, 14}, {153988, 16}, false},  // NumberOfPhases
    {Tag(0x00540032), VR::SQ, VR::none, {0, 1}, {154004, 24}, {154028, 26}, false},  // PhaseInformationSequence
    {Tag(0x00540033), VR::US, VR::none, {0, 1}, {154054, 21}, {154075, 25}, false},  // NumberOfFramesInPhase
    {Tag(0x00540036), VR::IS, VR::none, {0, 1}, {154100, 10}, {154110, 11}, false},  // PhaseDelay
    {Tag(0x00540038), VR::IS, VR::none, {0, 1}, {154121, 18}, {154139, 20}, false},  // PauseBetweenFrames
    {Tag(0x00540039), VR::CS, VR::none, {0, 1}, {154159, 16}, {154175, 17}, false},  // PhaseDescription
    {Tag(0x00540050), VR::US, VR::none, {510, 3}, {154192, 14}, {154206, 15}, false},  // RotationVector
    {Tag(0x00540051), VR::US, VR::none, {0, 1}, {154221, 17}, {154238, 19}, false},  // NumberOfRotations
    {Tag(0x00540052), VR::SQ, VR::none, {0, 1}, {154257, 27}, {154284, 29}, false},  // RotationInformationSequence
    {Tag(0x00540053), VR::US, VR::none, {0, 1}, {154313, 24}, {154337, 28}, false},  // NumberOfFramesInRotation
    {Tag(0x00540060), VR::US, VR::none, {510, 3}, {154365, 16}, {154381, 19}, false},  // RRIntervalVector
    {Tag(0x00540061), VR::US, VR::none, {0, 1}, {154400, 19}, {154419, 23}, false},  // NumberOfRRIntervals
    {Tag(0x00540062), VR::SQ, VR::none, {0, 1}, {154442, 24}, {154466, 26}, false},  // GatedInformationSequence
    {Tag(0x00540063), VR::SQ, VR::none, {0, 1}, {154492, 23}, {154515, 25}, false},  // DataInformationSequence
    {Tag(0x00540070), VR::US, VR::none, {510, 3}, {154540, 14}, {154554, 16}, false},  // TimeSlotVector
    {Tag(0x00540071), VR::US, VR::none, {0, 1}, {154570, 17}, {154587, 20}, false},  // NumberOfTimeSlots
    {Tag(0x00540072), VR::SQ, VR::none, {0, 1}, {154607, 27}, {154634, 30}, false},  // TimeSlotInformationSequence
    {Tag(0x00540073), VR::DS, VR::none, {0, 1}, {154664, 12}, {154676, 14}, false},  // TimeSlotTime
    {Tag(0x00540080), VR::US, VR::none, {510, 3}, {154690, 11}, {154701, 12}, false},  // SliceVector
    {Tag(0x00540081), VR::US, VR::none, {0, 1}, {154713, 14}, {154727, 16}, false},  // NumberOfSlices
    {Tag(0x00540090), VR::US, VR::none, {510, 3}, {154743, 17}, {154760, 19}, false},  // AngularViewVector
    {Tag(0x00540100), VR::US, VR::none, {510, 3}, {154779, 15}, {154794, 17}, false},  // TimeSliceVector
    {Tag(0x00540101), VR::US, VR::none, {0, 1}, {154811, 18}, {154829, 21}, false},  // NumberOfTimeSlices
    {Tag(0x00540200), VR::DS, VR::none, {0, 1}, {154850, 10}, {154860, 11}, false},  // StartAngle
    {Tag(0x00540202), VR::CS, VR::none, {0, 1}, {154871, 20}, {154891, 23}, false},  // TypeOfDetectorMotion
    {Tag(0x00540210), VR::IS, VR::none, {510, 3}, {154914, 13}, {154927, 14}, false},  // TriggerVector
    {Tag(0x00540211), VR::US, VR::none, {0, 1}, {154941, 23}, {154964, 27}, false},  // NumberOfTriggersInPhase
    {Tag(0x00540220), VR::SQ, VR::none, {0, 1}, {154991, 16}, {155007, 18}, false},  // ViewCodeSequence
    {Tag(0x00540222), VR::SQ, VR::none, {0, 1}, {155025, 24}, {155049, 27}, false},  // ViewModifierCodeSequence
    {Tag(0x00540300), VR::SQ, VR::none, {0, 1}, {155076, 24}, {155100, 26}, false},  // RadionuclideCodeSequence
    {Tag(0x00540302), VR::SQ, VR::none, {0, 1}, {155126, 31}, {155157, 34}, false},  // AdministrationRouteCodeSequence
    {Tag(0x00540304), VR::SQ, VR::none, {0, 1}, {155191, 31}, {155222, 33}, false},  // RadiopharmaceuticalCodeSequence
    {Tag(0x00540306), VR::SQ, VR::none, {0, 1}, {155255, 23}, {155278, 25}, false},  // CalibrationDataSequence
    {Tag(0x00540308), VR::US, VR::none, {0, 1}, {155303, 18}, {155321, 20}, false},  // EnergyWindowNumber
    {Tag(0x00540400), VR::SH, VR::none, {0, 1}, {155341, 7}, {155348, 8}, false},  // ImageID
    {Tag(0x00540410), VR::SQ, VR::none, {0, 1}, {155356, 30}, {155386, 33}, false},  // PatientOrientationCodeSequence
    {Tag(0x00540412), VR::SQ, VR::none, {0, 1}, {155419, 38}, {155457, 42}, false},  // PatientOrientationModifierCodeSequence
    {Tag(0x00540414), VR::SQ, VR::none, {0, 1}, {155499, 37}, {155536, 41}, false},  // PatientGantryRelationshipCodeSequence
    {Tag(0x00540500), VR::CS, VR::none, {0, 1}, {155577, 25}, {155602, 27}, false},  // SliceProgressionDirection
    {Tag(0x00540501), VR::CS, VR::none, {0, 1}, {155629, 24}, {155653, 26}, false},  // ScanProgressionDirection
    {Tag(0x00541000), VR::CS, VR::none, {12834, 1}, {155679, 10}, {155689, 11}, false},  // SeriesType
    {Tag(0x00541001), VR::CS, VR::none, {0, 1}, {155700, 5}, {155700, 5}, false},  // Units
    {Tag(0x00541002), VR::CS, VR::none, {0, 1}, {155705, 12}, {155717, 13}, false},  // CountsSource
    {Tag(0x00541004), VR::CS, VR::none, {0, 1}, {155730, 18}, {155748, 19}, false},  // ReprojectionMethod
    {Tag(0x00541006), VR::CS, VR::none, {0, 1}, {155767, 7}, {155774, 8}, false},  // SUVType
    {Tag(0x00541100), VR::CS, VR::none, {0, 1}, {155782, 23}, {155805, 25}, false},  // RandomsCorrectionMethod
    {Tag(0x00541101), VR::LO, VR::none, {0, 1}, {155830, 27}, {155857, 29}, false},  // AttenuationCorrectionMethod
    {Tag(0x00541102), VR::CS, VR::none, {0, 1}, {155886, 15}, {155901, 16}, false},  // DecayCorrection
    {Tag(0x00541103), VR::LO, VR::none, {0, 1}, {155917, 20}, {155937, 21}, false},  // ReconstructionMethod
    {Tag(0x00541104), VR::LO, VR::none, {0, 1}, {155958, 27}, {155985, 31}, false},  // DetectorLinesOfResponseUsed
    {Tag(0x00541105), VR::LO, VR::none, {0, 1}, {156016, 23}, {156039, 25}, false},  // ScatterCorrectionMethod
    {Tag(0x00541200), VR::DS, VR::none, {0, 1}, {156064, 15}, {156079, 16}, false},  // AxialAcceptance
    {Tag(0x00541201), VR::IS, VR::none, {12834, 1}, {156095, 9}, {156104, 10}, false},  // AxialMash
    {Tag(0x00541202), VR::IS, VR::none, {0, 1}, {156114, 14}, {156128, 15}, false},  // TransverseMash
    {Tag(0x00541203), VR::DS, VR::none, {12834, 1}, {156143, 19}, {156162, 21}, false},  // DetectorElementSize
    {Tag(0x00541210), VR::DS, VR::none, {0, 1}, {156183, 22}, {156205, 24}, false},  // CoincidenceWindowWidth
    {Tag(0x00541220), VR::CS, VR::none, {510, 3}, {156229, 19}, {156248, 21}, false},  // SecondaryCountsType
    {Tag(0x00541300), VR::DS, VR::none, {0, 1}, {156269, 18}, {156287, 20}, false},  // FrameReferenceTime
    {Tag(0x00541310), VR::IS, VR::none, {0, 1}, {156307, 31}, {156338, 36}, false},  // PrimaryPromptsCountsAccumulated
    {Tag(0x00541311), VR::IS, VR::none, {510, 3}, {156374, 26}, {156400, 28}, false},  // SecondaryCountsAccumulated
    {Tag(0x00541320), VR::DS, VR::none, {0, 1}, {156428, 22}, {156450, 24}, false},  // SliceSensitivityFactor
    {Tag(0x00541321), VR::DS, VR::none, {0, 1}, {156474, 11}, {156485, 12}, false},  // DecayFactor
    {Tag(0x00541322), VR::DS, VR::none, {0, 1}, {156497, 21}, {156518, 23}, false},  // DoseCalibrationFactor
    {Tag(0x00541323), VR::DS, VR::none, {0, 1}, {156541, 21}, {156562, 23}, false},  // ScatterFractionFactor
    {Tag(0x00541324), VR::DS, VR::none, {0, 1}, {156585, 14}, {156599, 16}, false},  // DeadTimeFactor
    {Tag(0x00541330), VR::US, VR::none, {0, 1}, {156615, 10}, {156625, 11}, false},  // ImageIndex
    {Tag(0x00541400), VR::CS, VR::none, {510, 3}, {156636, 14}, {156650, 15}, true},  // CountsIncluded
    {Tag(0x00541401), VR::CS, VR::none, {0, 1}, {156665, 22}, {156687, 25}, true},  // DeadTimeCorrectionFlag
    {Tag(0x00603000), VR::SQ, VR::none, {0, 1}, {156712, 17}, {156729, 18}, false},  // HistogramSequence
    {Tag(0x00603002), VR::US, VR::none, {0, 1}, {156747, 21}, {156768, 24}, false},  // HistogramNumberOfBins
    {Tag(0x00603004), VR::US, VR::SS, {0, 1}, {156792, 22}, {156814, 25}, false},  // HistogramFirstBinValue
    {Tag(0x00603006), VR::US, VR::SS, {0, 1}, {156839, 21}, {156860, 24}, false},  // HistogramLastBinValue
    {Tag(0x00603008), VR::US, VR::none, {0, 1}, {156884, 17}, {156901, 19}, false},  // HistogramBinWidth
    {Tag(0x00603010), VR::LO, VR::none, {0, 1}, {156920, 20}, {156940, 21}, false},  // HistogramExplanation
    {Tag(0x00603020), VR::UL, VR::none, {510, 3}, {156961, 13}, {156974, 14}, false},  // HistogramData
    {Tag(0x00620001), VR::CS, VR::none, {0, 1}, {156988, 16}, {157004, 17}, false},  // SegmentationType
    {Tag(0x00620002), VR::SQ, VR::none, {0, 1}, {157021, 15}, {157036, 16}, false},  // SegmentSequence
    {Tag(0x00620003), VR::SQ, VR::none, {0, 1}, {157052, 37}, {157089, 41}, false},  // SegmentedPropertyCategoryCodeSequence
    {Tag(0x00620004), VR::US, VR::none, {0, 1}, {157130, 13}, {157143, 14}, false},  // SegmentNumber
    {Tag(0x00620005), VR::LO, VR::none, {0, 1}, {157157, 12}, {157169, 13}, false},  // SegmentLabel
    {Tag(0x00620006), VR::ST, VR::none, {0, 1}, {157182, 18}, {157200, 19}, false},  // SegmentDescription
    {Tag(0x00620007), VR::SQ, VR::none, {0, 1}, {157219, 43}, {157262, 46}, false},  // SegmentationAlgorithmIdentificationSequence
    {Tag(0x00620008), VR::CS, VR::none, {0, 1}, {157308, 20}, {157328, 22}, false},  // SegmentAlgorithmType
    {Tag(0x00620009), VR::LO, VR::none, {510, 3}, {157350, 20}, {157370, 22}, false},  // SegmentAlgorithmName
    {Tag(0x0062000a), VR::SQ, VR::none, {0, 1}, {157392, 29}, {157421, 31}, false},  // SegmentIdentificationSequence
    {Tag(0x0062000b), VR::US, VR::none, {510, 3}, {157452, 23}, {157475, 25}, false},  // ReferencedSegmentNumber
    {Tag(0x0062000c), VR::US, VR::none, {0, 1}, {157500, 32}, {157532, 35}, false},  // RecommendedDisplayGrayscaleValue
    {Tag(0x0062000d), VR::US, VR::none, {17631, 1}, {157567, 29}, {157596, 32}, false},  // RecommendedDisplayCIELabValue
    {Tag(0x0062000e), VR::US, VR::none, {0, 1}, {157628, 22}, {157650, 24}, false},  // MaximumFractionalValue
    {Tag(0x0062000f), VR::SQ, VR::none, {0, 1}, {157674, 33}, {157707, 37}, false},  // SegmentedPropertyTypeCodeSequence
    {Tag(0x00620010), VR::CS, VR::none, {0, 1}, {157744, 26}, {157770, 28}, false},  // SegmentationFractionalType
    {Tag(0x00620011), VR::SQ, VR::none, {0, 1}, {157798, 41}, {157839, 46}, false},  // SegmentedPropertyTypeModifierCodeSequence
    {Tag(0x00620012), VR::SQ, VR::none, {0, 1}, {157885, 20}, {157905, 22}, false},  // UsedSegmentsSequence
    {Tag(0x00620013), VR::CS, VR::none, {0, 1}, {157927, 15}, {157942, 16}, false},  // SegmentsOverlap
    {Tag(0x00620020), VR::UT, VR::none, {0, 1}, {157958, 10}, {157968, 11}, false},  // TrackingID
    {Tag(0x00620021), VR::UI, VR::none, {0, 1}, {157979, 11}, {157990, 12}, false},  // TrackingUID
    {Tag(0x00640002), VR::SQ, VR::none, {0, 1}, {158002, 30}, {158032, 32}, false},  // DeformableRegistrationSequence
    {Tag(0x00640003), VR::UI, VR::none, {0, 1}, {158064, 25}, {158089, 29}, false},  // SourceFrameOfReferenceUID
    {Tag(0x00640005), VR::SQ, VR::none, {0, 1}, {158118, 34}, {158152, 37}, false},  // DeformableRegistrationGridSequence
    {Tag(0x00640007), VR::UL, VR::none, {17631, 1}, {158189, 14}, {158203, 15}, false},  // GridDimensions
    {Tag(0x00640008), VR::FD, VR::none, {17631, 1}, {158218, 14}, {158232, 15}, false},  // GridResolution
    {Tag(0x00640009), VR::OF, VR::none, {0, 1}, {158247, 14}, {158261, 16}, false},  // VectorGridData
    {Tag(0x0064000f), VR::SQ, VR::none, {0, 1}, {158277, 40}, {158317, 44}, false},  // PreDeformationMatrixRegistrationSequence
    {Tag(0x00640010), VR::SQ, VR::none, {0, 1}, {158361, 41}, {158402, 45}, false},  // PostDeformationMatrixRegistrationSequence
    {Tag(0x00660001), VR::UL, VR::none, {0, 1}, {158447, 16}, {158463, 18}, false},  // NumberOfSurfaces
    {Tag(0x00660002), VR::SQ, VR::none, {0, 1}, {158481, 15}, {158496, 16}, false},  // SurfaceSequence
    {Tag(0x00660003), VR::UL, VR::none, {0, 1}, {158512, 13}, {158525, 14}, false},  // SurfaceNumber
    {Tag(0x00660004), VR::LT, VR::none, {0, 1}, {158539, 15}, {158554, 16}, false},  // SurfaceComments
    {Tag(0x00660005), VR::FL, VR::none, {0, 1}, {158570, 13}, {158583, 14}, false},  // SurfaceOffset
    {Tag(0x00660009), VR::CS, VR::none, {0, 1}, {158597, 17}, {158614, 18}, false},  // SurfaceProcessing
    {Tag(0x0066000a), VR::FL, VR::none, {0, 1}, {158632, 22}, {158654, 24}, false},  // SurfaceProcessingRatio
    {Tag(0x0066000b), VR::LO, VR::none, {0, 1}, {158678, 28}, {158706, 30}, false},  // SurfaceProcessingDescription
    {Tag(0x0066000c), VR::FL, VR::none, {0, 1}, {158736, 30}, {158766, 32}, false},  // RecommendedPresentationOpacity
    {Tag(0x0066000d), VR::CS, VR::none, {0, 1}, {158798, 27}, {158825, 29}, false},  // RecommendedPresentationType
    {Tag(0x0066000e), VR::CS, VR::none, {0, 1}, {158854, 12}, {158866, 13}, false},  // FiniteVolume
    {Tag(0x00660010), VR::CS, VR::none, {0, 1}, {158879, 8}, {158879, 8}, false},  // Manifold
    {Tag(0x00660011), VR::SQ, VR::none, {0, 1}, {158887, 21}, {158908, 23}, false},  // SurfacePointsSequence
    {Tag(0x00660012), VR::SQ, VR::none, {0, 1}, {158931, 28}, {158959, 31}, false},  // SurfacePointsNormalsSequence
    {Tag(0x00660013), VR::SQ, VR::none, {0, 1}, {158990, 29}, {159019, 32}, false},  // SurfaceMeshPrimitivesSequence
    {Tag(0x00660015), VR::UL, VR::none, {0, 1}, {159051, 21}, {159072, 24}, false},  // NumberOfSurfacePoints
    {Tag(0x00660016), VR::OF, VR::none, {0, 1}, {159096, 20}, {159116, 22}, false},  // PointCoordinatesData
    {Tag(0x00660017), VR::FL, VR::none, {17631, 1}, {159138, 21}, {159159, 23}, false},  // PointPositionAccuracy
    {Tag(0x00660018), VR::FL, VR::none, {0, 1}, {159182, 17}, {159199, 19}, false},  // MeanPointDistance
    {Tag(0x00660019), VR::FL, VR::none, {0, 1}, {159218, 20}, {159238, 22}, false},  // MaximumPointDistance
    {Tag(0x0066001a), VR::FL, VR::none, {53122, 1}, {159260, 28}, {159288, 31}, false},  // PointsBoundingBoxCoordinates
    {Tag(0x0066001b), VR::FL, VR::none, {17631, 1}, {159319, 14}, {159333, 16}, false},  // AxisOfRotation
    {Tag(0x0066001c), VR::FL, VR::none, {17631, 1}, {159349, 16}, {159365, 18}, false},  // CenterOfRotation
    {Tag(0x0066001e), VR::UL, VR::none, {0, 1}, {159383, 15}, {159398, 17}, false},  // NumberOfVectors
    {Tag(0x0066001f), VR::US, VR::none, {0, 1}, {159415, 20}, {159435, 21}, false},  // VectorDimensionality
    {Tag(0x00660020), VR::FL, VR::none, {510, 3}, {159456, 14}, {159470, 15}, false},  // VectorAccuracy
    {Tag(0x00660021), VR::OF, VR::none, {0, 1}, {159485, 20}, {159505, 22}, false},  // VectorCoordinateData
    {Tag(0x00660022), VR::OD, VR::none, {0, 1}, {159527, 26}, {159553, 29}, false},  // DoublePointCoordinatesData
    {Tag(0x00660023), VR::OW, VR::none, {0, 1}, {159582, 22}, {159604, 25}, true},  // TrianglePointIndexList
    {Tag(0x00660024), VR::OW, VR::none, {0, 1}, {159629, 18}, {159647, 21}, true},  // EdgePointIndexList
    {Tag(0x00660025), VR::OW, VR::none, {0, 1}, {159668, 20}, {159688, 23}, true},  // VertexPointIndexList
    {Tag(0x00660026), VR::SQ, VR::none, {0, 1}, {159711, 21}, {159732, 23}, false},  // TriangleStripSequence
    {Tag(0x00660027), VR::SQ, VR::none, {0, 1}, {159755, 19}, {159774, 21}, false},  // TriangleFanSequence
    {Tag(0x00660028), VR::SQ, VR::none, {0, 1}, {159795, 12}, {159807, 13}, false},  // LineSequence
    {Tag(0x00660029), VR::OW, VR::none, {0, 1}, {159820, 23}, {159843, 26}, true},  // PrimitivePointIndexList
    {Tag(0x0066002a), VR::UL, VR::none, {0, 1}, {159869, 12}, {159881, 13}, false},  // SurfaceCount
    {Tag(0x0066002b), VR::SQ, VR::none, {0, 1}, {159894, 25}, {159919, 27}, false},  // ReferencedSurfaceSequence
    {Tag(0x0066002c), VR::UL, VR::none, {0, 1}, {159946, 23}, {159969, 25}, false},  // ReferencedSurfaceNumber
    {Tag(0x0066002d), VR::SQ, VR::none, {0, 1}, {159994, 55}, {160049, 60}, false},  // SegmentSurfaceGenerationAlgorithmIdentificationSequence
    {Tag(0x0066002e), VR::SQ, VR::none, {0, 1}, {160109, 36}, {160145, 40}, false},  // SegmentSurfaceSourceInstanceSequence
    {Tag(0x0066002f), VR::SQ, VR::none, {0, 1}, {160185, 27}, {160212, 30}, false},  // AlgorithmFamilyCodeSequence
    {Tag(0x00660030), VR::SQ, VR::none, {0, 1}, {160242, 25}, {160267, 28}, false},  // AlgorithmNameCodeSequence
    {Tag(0x00660031), VR::LO, VR::none, {0, 1}, {160295, 16}, {160311, 17}, false},  // AlgorithmVersion
    {Tag(0x00660032), VR::LT, VR::none, {0, 1}, {160328, 19}, {160347, 20}, false},  // AlgorithmParameters
    {Tag(0x00660034), VR::SQ, VR::none, {0, 1}, {160367, 13}, {160380, 14}, false},  // FacetSequence
    {Tag(0x00660035), VR::SQ, VR::none, {0, 1}, {160394, 48}, {160442, 52}, false},  // SurfaceProcessingAlgorithmIdentificationSequence
    {Tag(0x00660036), VR::LO, VR::none, {0, 1}, {160494, 13}, {160507, 14}, false},  // AlgorithmName
    {Tag(0x00660037), VR::FL, VR::none, {0, 1}, {160521, 22}, {160543, 24}, false},  // RecommendedPointRadius
    {Tag(0x00660038), VR::FL, VR::none, {0, 1}, {160567, 24}, {160591, 26}, false},  // RecommendedLineThickness
    {Tag(0x00660040), VR::OL, VR::none, {0, 1}, {160617, 27}, {160644, 31}, false},  // LongPrimitivePointIndexList
    {Tag(0x00660041), VR::OL, VR::none, {0, 1}, {160675, 26}, {160701, 30}, false},  // LongTrianglePointIndexList
    {Tag(0x00660042), VR::OL, VR::none, {0, 1}, {160731, 22}, {160753, 26}, false},  // LongEdgePointIndexList
    {Tag(0x00660043), VR::OL, VR::none, {0, 1}, {160779, 24}, {160803, 28}, false},  // LongVertexPointIndexList
    {Tag(0x00660101), VR::SQ, VR::none, {0, 1}, {160831, 16}, {160847, 18}, false},  // TrackSetSequence
    {Tag(0x00660102), VR::SQ, VR::none, {0, 1}, {160865, 13}, {160878, 14}, false},  // TrackSequence
    {Tag(0x00660103), VR::OW, VR::none, {0, 1}, {160892, 33}, {160925, 37}, false},  // RecommendedDisplayCIELabValueList
    {Tag(0x00660104), VR::SQ, VR::none, {0, 1}, {160962, 39}, {161001, 42}, false},  // TrackingAlgorithmIdentificationSequence
    {Tag(0x00660105), VR::UL, VR::none, {0, 1}, {161043, 14}, {161057, 16}, false},  // TrackSetNumber
    {Tag(0x00660106), VR::LO, VR::none, {0, 1}, {161073, 13}, {161086, 15}, false},  // TrackSetLabel
    {Tag(0x00660107), VR::UT, VR::none, {0, 1}, {161101, 19}, {161120, 21}, false},  // TrackSetDescription
    {Tag(0x00660108), VR::SQ, VR::none, {0, 1}, {161141, 34}, {161175, 39}, false},  // TrackSetAnatomicalTypeCodeSequence
    {Tag(0x00660121), VR::SQ, VR::none, {0, 1}, {161214, 20}, {161234, 21}, false},  // MeasurementsSequence
    {Tag(0x00660124), VR::SQ, VR::none, {0, 1}, {161255, 26}, {161281, 29}, false},  // TrackSetStatisticsSequence
    {Tag(0x00660125), VR::OF, VR::none, {0, 1}, {161310, 19}, {161329, 21}, false},  // FloatingPointValues
    {Tag(0x00660129), VR::OL, VR::none, {0, 1}, {161350, 19}, {161369, 22}, false},  // TrackPointIndexList
    {Tag(0x00660130), VR::SQ, VR::none, {0, 1}, {161391, 23}, {161414, 25}, false},  // TrackStatisticsSequence
    {Tag(0x00660132), VR::SQ, VR::none, {0, 1}, {161439, 25}, {161464, 27}, false},  // MeasurementValuesSequence
    {Tag(0x00660133), VR::SQ, VR::none, {0, 1}, {161491, 32}, {161523, 35}, false},  // DiffusionAcquisitionCodeSequence
    {Tag(0x00660134), VR::SQ, VR::none, {0, 1}, {161558, 26}, {161584, 29}, false},  // DiffusionModelCodeSequence
    {Tag(0x00686210), VR::LO, VR::none, {0, 1}, {161613, 11}, {161624, 12}, false},  // ImplantSize
    {Tag(0x00686221), VR::LO, VR::none, {0, 1}, {161636, 22}, {161658, 24}, false},  // ImplantTemplateVersion
    {Tag(0x00686222), VR::SQ, VR::none, {0, 1}, {161682, 31}, {161713, 34}, false},  // ReplacedImplantTemplateSequence
    {Tag(0x00686223), VR::CS, VR::none, {0, 1}, {161747, 11}, {161758, 12}, false},  // ImplantType
    {Tag(0x00686224), VR::SQ, VR::none, {0, 1}, {161770, 33}, {161803, 36}, false},  // DerivationImplantTemplateSequence
    {Tag(0x00686225), VR::SQ, VR::none, {0, 1}, {161839, 31}, {161870, 34}, false},  // OriginalImplantTemplateSequence
    {Tag(0x00686226), VR::DT, VR::none, {0, 1}, {161904, 17}, {161921, 18}, false},  // EffectiveDateTime
    {Tag(0x00686230), VR::SQ, VR::none, {0, 1}, {161939, 28}, {161967, 31}, false},  // ImplantTargetAnatomySequence
    {Tag(0x00686260), VR::SQ, VR::none, {0, 1}, {161998, 35}, {162033, 38}, false},  // InformationFromManufacturerSequence
    {Tag(0x00686265), VR::SQ, VR::none, {0, 1}, {162071, 36}, {162107, 39}, false},  // NotificationFromManufacturerSequence
    {Tag(0x00686270), VR::DT, VR::none, {0, 1}, {162146, 24}, {162170, 26}, false},  // InformationIssueDateTime
    {Tag(0x00686280), VR::ST, VR::none, {0, 1}, {162196, 18}, {162214, 19}, false},  // InformationSummary
    {Tag(0x006862a0), VR::SQ, VR::none, {0, 1}, {162233, 40}, {162273, 44}, false},  // ImplantRegulatoryDisapprovalCodeSequence
    {Tag(0x006862a5), VR::FD, VR::none, {0, 1}, {162317, 31}, {162348, 34}, false},  // OverallTemplateSpatialTolerance
    {Tag(0x006862c0), VR::SQ, VR::none, {0, 1}, {162382, 20}, {162402, 22}, false},  // HPGLDocumentSequence
    {Tag(0x006862d0), VR::US, VR::none, {0, 1}, {162424, 14}, {162438, 16}, false},  // HPGLDocumentID
    {Tag(0x006862d5), VR::LO, VR::none, {0, 1}, {162454, 17}, {162471, 19}, false},  // HPGLDocumentLabel
    {Tag(0x006862e0), VR::SQ, VR::none, {0, 1}, {162490, 27}, {162517, 30}, false},  // ViewOrientationCodeSequence
    {Tag(0x006862f0), VR::SQ, VR::none, {0, 1}, {162547, 35}, {162582, 39}, false},  // ViewOrientationModifierCodeSequence
    {Tag(0x006862f2), VR::FD, VR::none, {0, 1}, {162621, 19}, {162640, 21}, false},  // HPGLDocumentScaling
    {Tag(0x00686300), VR::OB, VR::none, {0, 1}, {162661, 12}, {162673, 13}, false},  // HPGLDocument
    {Tag(0x00686310), VR::US, VR::none, {0, 1}, {162686, 20}, {162706, 23}, false},  // HPGLContourPenNumber
    {Tag(0x00686320), VR::SQ, VR::none, {0, 1}, {162729, 15}, {162744, 17}, false},  // HPGLPenSequence
    {Tag(0x00686330), VR::US, VR::none, {0, 1}, {162761, 13}, {162774, 15}, false},  // HPGLPenNumber
    {Tag(0x00686340), VR::LO, VR::none, {0, 1}, {162789, 12}, {162801, 14}, false},  // HPGLPenLabel
    {Tag(0x00686345), VR::ST, VR::none, {0, 1}, {162815, 18}, {162833, 20}, false},  // HPGLPenDescription
    {Tag(0x00686346), VR::FD, VR::none, {12834, 1}, {162853, 24}, {162877, 26}, false},  // RecommendedRotationPoint
    {Tag(0x00686347), VR::FD, VR::none, {38962, 1}, {162903, 17}, {162920, 18}, false},  // BoundingRectangle
    {Tag(0x00686350), VR::US, VR::none, {510, 3}, {162938, 35}, {162973, 40}, false},  // ImplantTemplate3DModelSurfaceNumber
    {Tag(0x00686360), VR::SQ, VR::none, {0, 1}, {163013, 31}, {163044, 34}, false},  // SurfaceModelDescriptionSequence
    {Tag(0x00686380), VR::LO, VR::none, {0, 1}, {163078, 17}, {163095, 19}, false},  // SurfaceModelLabel
    {Tag(0x00686390), VR::FD, VR::none, {0, 1}, {163114, 25}, {163139, 28}, false},  // SurfaceModelScalingFactor
    {Tag(0x006863a0), VR::SQ, VR::none, {0, 1}, {163167, 21}, {163188, 23}, false},  // MaterialsCodeSequence
    {Tag(0x006863a4), VR::SQ, VR::none, {0, 1}, {163211, 28}, {163239, 31}, false},  // CoatingMaterialsCodeSequence
    {Tag(0x006863a8), VR::SQ, VR::none, {0, 1}, {163270, 23}, {163293, 26}, false},  // ImplantTypeCodeSequence
    {Tag(0x006863ac), VR::SQ, VR::none, {0, 1}, {163319, 26}, {163345, 29}, false},  // FixationMethodCodeSequence
    {Tag(0x006863b0), VR::SQ, VR::none, {0, 1}, {163374, 25}, {163399, 28}, false},  // MatingFeatureSetsSequence
    {Tag(0x006863c0), VR::US, VR::none, {0, 1}, {163427, 18}, {163445, 21}, false},  // MatingFeatureSetID
    {Tag(0x006863d0), VR::LO, VR::none, {0, 1}, {163466, 21}, {163487, 24}, false},  // MatingFeatureSetLabel
    {Tag(0x006863e0), VR::SQ, VR::none, {0, 1}, {163511, 21}, {163532, 23}, false},  // MatingFeatureSequence
    {Tag(0x006863f0), VR::US, VR::none, {0, 1}, {163555, 15}, {163570, 17}, false},  // MatingFeatureID
    {Tag(0x00686400), VR::SQ, VR::none, {0, 1}, {163587, 36}, {163623, 41}, false},  // MatingFeatureDegreeOfFreedomSequence
    {Tag(0x00686410), VR::US, VR::none, {0, 1}, {163664, 17}, {163681, 20}, false},  // DegreeOfFreedomID
    {Tag(0x00686420), VR::CS, VR::none, {0, 1}, {163701, 19}, {163720, 22}, false},  // DegreeOfFreedomType
    {Tag(0x00686430), VR::SQ, VR::none, {0, 1}, {163742, 36}, {163778, 38}, false},  // TwoDMatingFeatureCoordinatesSequence
    {Tag(0x00686440), VR::US, VR::none, {0, 1}, {163816, 24}, {163840, 27}, false},  // ReferencedHPGLDocumentID
    {Tag(0x00686450), VR::FD, VR::none, {12834, 1}, {163867, 15}, {163882, 15}, false},  // TwoDMatingPoint
    {Tag(0x00686460), VR::FD, VR::none, {38962, 1}, {163897, 14}, {163911, 14}, false},  // TwoDMatingAxes
    {Tag(0x00686470), VR::SQ, VR::none, {0, 1}, {163925, 27}, {163952, 29}, false},  // TwoDDegreeOfFreedomSequence
    {Tag(0x00686490), VR::FD, VR::none, {17631, 1}, {163981, 25}, {164006, 25}, false},  // ThreeDDegreeOfFreedomAxis
    {Tag(0x006864a0), VR::FD, VR::none, {12834, 1}, {164031, 14}, {164045, 16}, false},  // RangeOfFreedom
    {Tag(0x006864c0), VR::FD, VR::none, {17631, 1}, {164061, 17}, {164078, 15}, false},  // ThreeDMatingPoint
    {Tag(0x006864d0), VR::FD, VR::none, {164093, 1}, {164094, 16}, {164110, 14}, false},  // ThreeDMatingAxes
    {Tag(0x006864f0), VR::FD, VR::none, {17631, 1}, {164124, 23}, {164147, 25}, false},  // TwoDDegreeOfFreedomAxis
    {Tag(0x00686500), VR::SQ, VR::none, {0, 1}, {164172, 29}, {164201, 32}, false},  // PlanningLandmarkPointSequence
    {Tag(0x00686510), VR::SQ, VR::none, {0, 1}, {164233, 28}, {164261, 31}, false},  // PlanningLandmarkLineSequence
    {Tag(0x00686520), VR::SQ, VR::none, {0, 1}, {164292, 29}, {164321, 32}, false},  // PlanningLandmarkPlaneSequence
    {Tag(0x00686530), VR::US, VR::none, {0, 1}, {164353, 18}, {164371, 20}, false},  // PlanningLandmarkID
    {Tag(0x00686540), VR::LO, VR::none, {0, 1}, {164391, 27}, {164418, 29}, false},  // PlanningLandmarkDescription
    {Tag(0x00686545), VR::SQ, VR::none, {0, 1}, {164447, 42}, {164489, 46}, false},  // PlanningLandmarkIdentificationCodeSequence
    {Tag(0x00686550), VR::SQ, VR::none, {0, 1}, {164535, 28}, {164563, 29}, false},  // TwoDPointCoordinatesSequence
    {Tag(0x00686560), VR::FD, VR::none, {12834, 1}, {164592, 20}, {164612, 20}, false},  // TwoDPointCoordinates
    {Tag(0x00686590), VR::FD, VR::none, {17631, 1}, {164632, 22}, {164654, 20}, false},  // ThreeDPointCoordinates
    {Tag(0x006865a0), VR::SQ, VR::none, {0, 1}, {164674, 27}, {164701, 28}, false},  // TwoDLineCoordinatesSequence
    {Tag(0x006865b0), VR::FD, VR::none, {38962, 1}, {164729, 19}, {164748, 19}, false},  // TwoDLineCoordinates
    {Tag(0x006865d0), VR::FD, VR::none, {53122, 1}, {164767, 21}, {164788, 19}, false},  // ThreeDLineCoordinates
    {Tag(0x006865e0), VR::SQ, VR::none, {0, 1}, {164807, 28}, {164835, 29}, false},  // TwoDPlaneCoordinatesSequence
    {Tag(0x006865f0), VR::FD, VR::none, {38962, 1}, {164864, 21}, {164885, 21}, false},  // TwoDPlaneIntersection
    {Tag(0x00686610), VR::FD, VR::none, {17631, 1}, {164906, 17}, {164923, 15}, false},  // ThreeDPlaneOrigin
    {Tag(0x00686620), VR::FD, VR::none, {17631, 1}, {164938, 17}, {164955, 15}, false},  // ThreeDPlaneNormal
    {Tag(0x00687001), VR::CS, VR::none, {0, 1}, {164970, 17}, {164987, 18}, false},  // ModelModification
    {Tag(0x00687002), VR::CS, VR::none, {0, 1}, {165005, 14}, {165019, 15}, false},  // ModelMirroring
    {Tag(0x00687003), VR::SQ, VR::none, {0, 1}, {165034, 22}, {165056, 25}, false},  // ModelUsageCodeSequence
    {Tag(0x00687004), VR::UI, VR::none, {0, 1}, {165081, 13}, {165094, 15}, false},  // ModelGroupUID
    {Tag(0x00687005), VR::UR, VR::none, {0, 1}, {165109, 46}, {165155, 51}, false},  // RelativeURIReferenceWithinEncapsulatedDocument
    {Tag(0x006a0001), VR::CS, VR::none, {0, 1}, {165206, 24}, {165230, 26}, false},  // AnnotationCoordinateType
    {Tag(0x006a0002), VR::SQ, VR::none, {0, 1}, {165256, 23}, {165279, 25}, false},  // AnnotationGroupSequence
    {Tag(0x006a0003), VR::UI, VR::none, {0, 1}, {165304, 18}, {165322, 20}, false},  // AnnotationGroupUID
    {Tag(0x006a0005), VR::LO, VR::none, {0, 1}, {165342, 20}, {165362, 22}, false},  // AnnotationGroupLabel
    {Tag(0x006a0006), VR::UT, VR::none, {0, 1}, {165384, 26}, {165410, 28}, false},  // AnnotationGroupDescription
    {Tag(0x006a0007), VR::CS, VR::none, {0, 1}, {165438, 29}, {165467, 32}, false},  // AnnotationGroupGenerationType
    {Tag(0x006a0008), VR::SQ, VR::none, {0, 1}, {165499, 46}, {165545, 50}, false},  // AnnotationGroupAlgorithmIdentificationSequence
    {Tag(0x006a0009), VR::SQ, VR::none, {0, 1}, {165595, 38}, {165633, 42}, false},  // AnnotationPropertyCategoryCodeSequence
    {Tag(0x006a000a), VR::SQ, VR::none, {0, 1}, {165675, 34}, {165709, 38}, false},  // AnnotationPropertyTypeCodeSequence
    {Tag(0x006a000b), VR::SQ, VR::none, {0, 1}, {165747, 42}, {165789, 47}, false},  // AnnotationPropertyTypeModifierCodeSequence
    {Tag(0x006a000c), VR::UL, VR::none, {0, 1}, {165836, 19}, {165855, 21}, false},  // NumberOfAnnotations
    {Tag(0x006a000d), VR::CS, VR::none, {0, 1}, {165876, 34}, {165910, 39}, false},  // AnnotationAppliesToAllOpticalPaths
    {Tag(0x006a000e), VR::SH, VR::none, {510, 3}, {165949, 31}, {165980, 34}, false},  // ReferencedOpticalPathIdentifier
    {Tag(0x006a000f), VR::CS, VR::none, {0, 1}, {166014, 29}, {166043, 34}, false},  // AnnotationAppliesToAllZPlanes
    {Tag(0x006a0010), VR::FD, VR::none, {510, 3}, {166077, 22}, {166099, 25}, false},  // CommonZCoordinateValue
    {Tag(0x006a0011), VR::OL, VR::none, {0, 1}, {166124, 19}, {166143, 21}, false},  // AnnotationIndexList
    {Tag(0x00700001), VR::SQ, VR::none, {0, 1}, {166164, 25}, {166189, 27}, false},  // GraphicAnnotationSequence
    {Tag(0x00700002), VR::CS, VR::none, {0, 1}, {166216, 12}, {166228, 13}, false},  // GraphicLayer
    {Tag(0x00700003), VR::CS, VR::none, {0, 1}, {166241, 26}, {166267, 29}, false},  // BoundingBoxAnnotationUnits
    {Tag(0x00700004), VR::CS, VR::none, {0, 1}, {166296, 26}, {166322, 29}, false},  // AnchorPointAnnotationUnits
    {Tag(0x00700005), VR::CS, VR::none, {0, 1}, {166351, 22}, {166373, 24}, false},  // GraphicAnnotationUnits
    {Tag(0x00700006), VR::ST, VR::none, {0, 1}, {166397, 20}, {166417, 22}, false},  // UnformattedTextValue
    {Tag(0x00700008), VR::SQ, VR::none, {0, 1}, {166439, 18}, {166457, 20}, false},  // TextObjectSequence
    {Tag(0x00700009), VR::SQ, VR::none, {0, 1}, {166477, 21}, {166498, 23}, false},  // GraphicObjectSequence
    {Tag(0x00700010), VR::FL, VR::none, {12834, 1}, {166521, 28}, {166549, 33}, false},  // BoundingBoxTopLeftHandCorner
    {Tag(0x00700011), VR::FL, VR::none, {12834, 1}, {166582, 32}, {166614, 37}, false},  // BoundingBoxBottomRightHandCorner
    {Tag(0x00700012), VR::CS, VR::none, {0, 1}, {166651, 38}, {166689, 42}, false},  // BoundingBoxTextHorizontalJustification
    {Tag(0x00700014), VR::FL, VR::none, {12834, 1}, {166731, 11}, {166742, 12}, false},  // AnchorPoint
    {Tag(0x00700015), VR::CS, VR::none, {0, 1}, {166754, 21}, {166775, 23}, false},  // AnchorPointVisibility
    {Tag(0x00700020), VR::US, VR::none, {0, 1}, {166798, 17}, {166815, 18}, false},  // GraphicDimensions
    {Tag(0x00700021), VR::US, VR::none, {0, 1}, {166833, 21}, {166854, 24}, false},  // NumberOfGraphicPoints
    {Tag(0x00700022), VR::FL, VR::none, {3989, 3}, {166878, 11}, {166889, 12}, false},  // GraphicData
    {Tag(0x00700023), VR::CS, VR::none, {0, 1}, {166901, 11}, {166912, 12}, false},  // GraphicType
    {Tag(0x00700024), VR::CS, VR::none, {0, 1}, {166924, 13}, {166937, 14}, false},  // GraphicFilled
    {Tag(0x00700040), VR::IS, VR::none, {0, 1}, {166951, 20}, {166971, 24}, true},  // ImageRotationRetired
    {Tag(0x00700041), VR::CS, VR::none, {0, 1}, {166995, 19}, {167014, 21}, false},  // ImageHorizontalFlip
    {Tag(0x00700042), VR::US, VR::none, {0, 1}, {167035, 13}, {167048, 14}, false},  // ImageRotation
    {Tag(0x00700050), VR::US, VR::none, {12834, 1}, {167062, 35}, {167097, 43}, true},  // DisplayedAreaTopLeftHandCornerTrial
    {Tag(0x00700051), VR::US, VR::none, {12834, 1}, {167140, 39}, {167179, 47}, true},  // DisplayedAreaBottomRightHandCornerTrial
    {Tag(0x00700052), VR::SL, VR::none, {12834, 1}, {167226, 30}, {167256, 35}, false},  // DisplayedAreaTopLeftHandCorner
    {Tag(0x00700053), VR::SL, VR::none, {12834, 1}, {167291, 34}, {167325, 39}, false},  // DisplayedAreaBottomRightHandCorner
    {Tag(0x0070005a), VR::SQ, VR::none, {0, 1}, {167364, 30}, {167394, 33}, false},  // DisplayedAreaSelectionSequence
    {Tag(0x00700060), VR::SQ, VR::none, {0, 1}, {167427, 20}, {167447, 22}, false},  // GraphicLayerSequence
    {Tag(0x00700062), VR::IS, VR::none, {0, 1}, {167469, 17}, {167486, 19}, false},  // GraphicLayerOrder
    {Tag(0x00700066), VR::US, VR::none, {0, 1}, {167505, 44}, {167549, 49}, false},  // GraphicLayerRecommendedDisplayGrayscaleValue
    {Tag(0x00700067), VR::US, VR::none, {17631, 1}, {167598, 38}, {167636, 43}, true},  // GraphicLayerRecommendedDisplayRGBValue
    {Tag(0x00700068), VR::LO, VR::none, {0, 1}, {167679, 23}, {167702, 25}, false},  // GraphicLayerDescription
    {Tag(0x00700080), VR::CS, VR::none, {0, 1}, {167727, 12}, {167739, 13}, false},  // ContentLabel
    {Tag(0x00700081), VR::LO, VR::none, {0, 1}, {167752, 18}, {167770, 19}, false},  // ContentDescription
    {Tag(0x00700082), VR::DA, VR::none, {0, 1}, {167789, 24}, {167813, 26}, false},  // PresentationCreationDate
    {Tag(0x00700083), VR::TM, VR::none, {0, 1}, {167839, 24}, {167863, 26}, false},  // PresentationCreationTime
    {Tag(0x00700084), VR::PN, VR::none, {0, 1}, {167889, 18}, {167907, 22}, false},  // ContentCreatorName
    {Tag(0x00700086), VR::SQ, VR::none, {0, 1}, {167929, 40}, {167969, 46}, false},  // ContentCreatorIdentificationCodeSequence
    {Tag(0x00700087), VR::SQ, VR::none, {0, 1}, {168015, 35}, {168050, 38}, false},  // AlternateContentDescriptionSequence
    {Tag(0x00700100), VR::CS, VR::none, {0, 1}, {168088, 20}, {168108, 22}, false},  // PresentationSizeMode
    {Tag(0x00700101), VR::DS, VR::none, {12834, 1}, {168130, 24}, {168154, 26}, false},  // PresentationPixelSpacing
    {Tag(0x00700102), VR::IS, VR::none, {12834, 1}, {168180, 28}, {168208, 31}, false},  // PresentationPixelAspectRatio
    {Tag(0x00700103), VR::FL, VR::none, {0, 1}, {168239, 35}, {168274, 38}, false},  // PresentationPixelMagnificationRatio
    {Tag(0x00700207), VR::LO, VR::none, {0, 1}, {168312, 17}, {168329, 19}, false},  // GraphicGroupLabel
    {Tag(0x00700208), VR::ST, VR::none, {0, 1}, {168348, 23}, {168371, 25}, false},  // GraphicGroupDescription
    {Tag(0x00700209), VR::SQ, VR::none, {0, 1}, {168396, 23}, {168419, 25}, false},  // CompoundGraphicSequence
    {Tag(0x00700226), VR::UL, VR::none, {0, 1}, {168444, 25}, {168469, 28}, false},  // CompoundGraphicInstanceID
    {Tag(0x00700227), VR::LO, VR::none, {0, 1}, {168497, 8}, {168505, 9}, false},  // FontName
    {Tag(0x00700228), VR::CS, VR::none, {0, 1}, {168514, 12}, {168526, 14}, false},  // FontNameType
    {Tag(0x00700229), VR::LO, VR::none, {0, 1}, {168540, 11}, {168551, 13}, false},  // CSSFontName
    {Tag(0x00700230), VR::FD, VR::none, {0, 1}, {168564, 13}, {168577, 14}, false},  // RotationAngle
    {Tag(0x00700231), VR::SQ, VR::none, {0, 1}, {168591, 17}, {168608, 19}, false},  // TextStyleSequence
    {Tag(0x00700232), VR::SQ, VR::none, {0, 1}, {168627, 17}, {168644, 19}, false},  // LineStyleSequence
    {Tag(0x00700233), VR::SQ, VR::none, {0, 1}, {168663, 17}, {168680, 19}, false},  // FillStyleSequence
    {Tag(0x00700234), VR::SQ, VR::none, {0, 1}, {168699, 20}, {168719, 22}, false},  // GraphicGroupSequence
    {Tag(0x00700241), VR::US, VR::none, {17631, 1}, {168741, 20}, {168761, 23}, false},  // TextColorCIELabValue
    {Tag(0x00700242), VR::CS, VR::none, {0, 1}, {168784, 19}, {168803, 20}, false},  // HorizontalAlignment
    {Tag(0x00700243), VR::CS, VR::none, {0, 1}, {168823, 17}, {168840, 18}, false},  // VerticalAlignment
    {Tag(0x00700244), VR::CS, VR::none, {0, 1}, {168858, 11}, {168869, 12}, false},  // ShadowStyle
    {Tag(0x00700245), VR::FL, VR::none, {0, 1}, {168881, 13}, {168894, 15}, false},  // ShadowOffsetX
    {Tag(0x00700246), VR::FL, VR::none, {0, 1}, {168909, 13}, {168922, 15}, false},  // ShadowOffsetY
    {Tag(0x00700247), VR::US, VR::none, {17631, 1}, {168937, 22}, {168959, 25}, false},  // ShadowColorCIELabValue
    {Tag(0x00700248), VR::CS, VR::none, {0, 1}, {168984, 10}, {168984, 10}, false},  // Underlined
    {Tag(0x00700249), VR::CS, VR::none, {0, 1}, {168994, 4}, {168994, 4}, false},  // Bold
    {Tag(0x00700250), VR::CS, VR::none, {0, 1}, {168998, 6}, {168998, 6}, false},  // Italic
    {Tag(0x00700251), VR::US, VR::none, {17631, 1}, {169004, 25}, {169029, 29}, false},  // PatternOnColorCIELabValue
    {Tag(0x00700252), VR::US, VR::none, {17631, 1}, {169058, 26}, {169084, 30}, false},  // PatternOffColorCIELabValue
    {Tag(0x00700253), VR::FL, VR::none, {0, 1}, {169114, 13}, {169127, 14}, false},  // LineThickness
    {Tag(0x00700254), VR::CS, VR::none, {0, 1}, {169141, 16}, {169157, 18}, false},  // LineDashingStyle
    {Tag(0x00700255), VR::UL, VR::none, {0, 1}, {169175, 11}, {169186, 12}, false},  // LinePattern
    {Tag(0x00700256), VR::OB, VR::none, {0, 1}, {169198, 11}, {169209, 12}, false},  // FillPattern
    {Tag(0x00700257), VR::CS, VR::none, {0, 1}, {169221, 8}, {169229, 9}, false},  // FillMode
    {Tag(0x00700258), VR::FL, VR::none, {0, 1}, {169238, 13}, {169251, 14}, false},  // ShadowOpacity
    {Tag(0x00700261), VR::FL, VR::none, {0, 1}, {169265, 9}, {169274, 10}, false},  // GapLength
    {Tag(0x00700262), VR::FL, VR::none, {0, 1}, {169284, 20}, {169304, 22}, false},  // DiameterOfVisibility
    {Tag(0x00700273), VR::FL, VR::none, {12834, 1}, {169326, 13}, {169339, 14}, false},  // RotationPoint
    {Tag(0x00700274), VR::CS, VR::none, {0, 1}, {169353, 13}, {169366, 14}, false},  // TickAlignment
    {Tag(0x00700278), VR::CS, VR::none, {0, 1}, {169380, 13}, {169393, 15}, false},  // ShowTickLabel
    {Tag(0x00700279), VR::CS, VR::none, {0, 1}, {169408, 18}, {169426, 20}, false},  // TickLabelAlignment
    {Tag(0x00700282), VR::CS, VR::none, {0, 1}, {169446, 20}, {169466, 22}, false},  // CompoundGraphicUnits
    {Tag(0x00700284), VR::FL, VR::none, {0, 1}, {169488, 16}, {169504, 18}, false},  // PatternOnOpacity
    {Tag(0x00700285), VR::FL, VR::none, {0, 1}, {169522, 17}, {169539, 19}, false},  // PatternOffOpacity
    {Tag(0x00700287), VR::SQ, VR::none, {0, 1}, {169558, 18}, {169576, 20}, false},  // MajorTicksSequence
    {Tag(0x00700288), VR::FL, VR::none, {0, 1}, {169596, 12}, {169608, 13}, false},  // TickPosition
    {Tag(0x00700289), VR::SH, VR::none, {0, 1}, {169621, 9}, {169630, 10}, false},  // TickLabel
    {Tag(0x00700294), VR::CS, VR::none, {0, 1}, {169640, 19}, {169659, 21}, false},  // CompoundGraphicType
    {Tag(0x00700295), VR::UL, VR::none, {0, 1}, {169680, 14}, {169694, 16}, false},  // GraphicGroupID
    {Tag(0x00700306), VR::CS, VR::none, {0, 1}, {169710, 9}, {169719, 10}, false},  // ShapeType
    {Tag(0x00700308), VR::SQ, VR::none, {0, 1}, {169729, 20}, {169749, 21}, false},  // RegistrationSequence
    {Tag(0x00700309), VR::SQ, VR::none, {0, 1}, {169770, 26}, {169796, 28}, false},  // MatrixRegistrationSequence
    {Tag(0x0070030a), VR::SQ, VR::none, {0, 1}, {169824, 14}, {169838, 15}, false},  // MatrixSequence
    {Tag(0x0070030b), VR::FD, VR::none, {88165, 2}, {169853, 63}, {169916, 71}, false},  // FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix
    {Tag(0x0070030c), VR::CS, VR::none, {0, 1}, {169987, 40}, {170027, 45}, false},  // FrameOfReferenceTransformationMatrixType
    {Tag(0x0070030d), VR::SQ, VR::none, {0, 1}, {170072, 28}, {170100, 31}, false},  // RegistrationTypeCodeSequence
    {Tag(0x0070030f), VR::ST, VR::none, {0, 1}, {170131, 19}, {170150, 20}, false},  // FiducialDescription
    {Tag(0x00700310), VR::SH, VR::none, {0, 1}, {170170, 18}, {170188, 19}, false},  // FiducialIdentifier
    {Tag(0x00700311), VR::SQ, VR::none, {0, 1}, {170207, 30}, {170237, 33}, false},  // FiducialIdentifierCodeSequence
    {Tag(0x00700312), VR::FD, VR::none, {0, 1}, {170270, 24}, {170294, 26}, false},  // ContourUncertaintyRadius
    {Tag(0x00700314), VR::SQ, VR::none, {0, 1}, {170320, 21}, {170341, 23}, false},  // UsedFiducialsSequence
    {Tag(0x00700315), VR::SQ, VR::none, {0, 1}, {170364, 29}, {170393, 34}, false},  // UsedRTStructureSetROISequence
    {Tag(0x00700318), VR::SQ, VR::none, {0, 1}, {170427, 30}, {170457, 33}, false},  // GraphicCoordinatesDataSequence
    {Tag(0x0070031a), VR::UI, VR::none, {0, 1}, {170490, 11}, {170501, 12}, false},  // FiducialUID
    {Tag(0x0070031b), VR::UI, VR::none, {0, 1}, {170513, 21}, {170534, 23}, false},  // ReferencedFiducialUID
    {Tag(0x0070031c), VR::SQ, VR::none, {0, 1}, {170557, 19}, {170576, 21}, false},  // FiducialSetSequence
    {Tag(0x0070031e), VR::SQ, VR::none, {0, 1}, {170597, 16}, {170613, 17}, false},  // FiducialSequence
    {Tag(0x0070031f), VR::SQ, VR::none, {0, 1}, {170630, 37}, {170667, 41}, false},  // FiducialsPropertyCategoryCodeSequence
    {Tag(0x00700401), VR::US, VR::none, {17631, 1}, {170708, 41}, {170749, 46}, false},  // GraphicLayerRecommendedDisplayCIELabValue
    {Tag(0x00700402), VR::SQ, VR::none, {0, 1}, {170795, 16}, {170811, 17}, false},  // BlendingSequence
    {Tag(0x00700403), VR::FL, VR::none, {0, 1}, {170828, 15}, {170843, 16}, false},  // RelativeOpacity
    {Tag(0x00700404), VR::SQ, VR::none, {0, 1}, {170859, 37}, {170896, 40}, false},  // ReferencedSpatialRegistrationSequence
    {Tag(0x00700405), VR::CS, VR::none, {0, 1}, {170936, 16}, {170952, 17}, false},  // BlendingPosition
    {Tag(0x00701101), VR::UI, VR::none, {0, 1}, {170969, 32}, {171001, 35}, false},  // PresentationDisplayCollectionUID
    {Tag(0x00701102), VR::UI, VR::none, {0, 1}, {171036, 33}, {171069, 36}, false},  // PresentationSequenceCollectionUID
    {Tag(0x00701103), VR::US, VR::none, {0, 1}, {171105, 33}, {171138, 36}, false},  // PresentationSequencePositionIndex
    {Tag(0x00701104), VR::SQ, VR::none, {0, 1}, {171174, 30}, {171204, 33}, false},  // RenderedImageReferenceSequence
    {Tag(0x00701201), VR::SQ, VR::none, {0, 1}, {171237, 40}, {171277, 44}, false},  // VolumetricPresentationStateInputSequence
    {Tag(0x00701202), VR::CS, VR::none, {0, 1}, {171321, 21}, {171342, 23}, false},  // PresentationInputType
    {Tag(0x00701203), VR::US, VR::none, {0, 1}, {171365, 26}, {171391, 29}, false},  // InputSequencePositionIndex
    {Tag(0x00701204), VR::CS, VR::none, {0, 1}, {171420, 4}, {171420, 4}, false},  // Crop
    {Tag(0x00701205), VR::US, VR::none, {510, 3}, {171424, 26}, {171450, 28}, false},  // CroppingSpecificationIndex
    {Tag(0x00701206), VR::CS, VR::none, {0, 1}, {171478, 17}, {171495, 18}, true},  // CompositingMethod
    {Tag(0x00701207), VR::US, VR::none, {0, 1}, {171513, 33}, {171546, 36}, false},  // VolumetricPresentationInputNumber
    {Tag(0x00701208), VR::CS, VR::none, {0, 1}, {171582, 19}, {171601, 21}, false},  // ImageVolumeGeometry
    {Tag(0x00701209), VR::UI, VR::none, {0, 1}, {171622, 33}, {171655, 37}, false},  // VolumetricPresentationInputSetUID
    {Tag(0x0070120a), VR::SQ, VR::none, {0, 1}, {171692, 38}, {171730, 42}, false},  // VolumetricPresentationInputSetSequence
    {Tag(0x0070120b), VR::CS, VR::none, {0, 1}, {171772, 10}, {171782, 11}, false},  // GlobalCrop
    {Tag(0x0070120c), VR::US, VR::none, {510, 3}, {171793, 32}, {171825, 35}, false},  // GlobalCroppingSpecificationIndex
    {Tag(0x0070120d), VR::CS, VR::none, {0, 1}, {171860, 15}, {171875, 16}, false},  // RenderingMethod
    {Tag(0x00701301), VR::SQ, VR::none, {0, 1}, {171891, 22}, {171913, 24}, false},  // VolumeCroppingSequence
    {Tag(0x00701302), VR::CS, VR::none, {0, 1}, {171937, 20}, {171957, 22}, false},  // VolumeCroppingMethod
    {Tag(0x00701303), VR::FD, VR::none, {53122, 1}, {171979, 15}, {171994, 17}, false},  // BoundingBoxCrop
    {Tag(0x00701304), VR::SQ, VR::none, {0, 1}, {172011, 28}, {172039, 31}, false},  // ObliqueCroppingPlaneSequence
    {Tag(0x00701305), VR::FD, VR::none, {38962, 1}, {172070, 5}, {172070, 5}, false},  // Plane
    {Tag(0x00701306), VR::FD, VR::none, {17631, 1}, {172075, 11}, {172086, 12}, false},  // PlaneNormal
    {Tag(0x00701309), VR::US, VR::none, {0, 1}, {172098, 27}, {172125, 29}, false},  // CroppingSpecificationNumber
    {Tag(0x00701501), VR::CS, VR::none, {0, 1}, {172154, 30}, {172184, 33}, false},  // MultiPlanarReconstructionStyle
    {Tag(0x00701502), VR::CS, VR::none, {0, 1}, {172217, 16}, {172233, 18}, false},  // MPRThicknessType
    {Tag(0x00701503), VR::FD, VR::none, {0, 1}, {172251, 16}, {172267, 18}, false},  // MPRSlabThickness
    {Tag(0x00701505), VR::FD, VR::none, {17631, 1}, {172285, 20}, {172305, 24}, false},  // MPRTopLeftHandCorner
    {Tag(0x00701507), VR::FD, VR::none, {17631, 1}, {172329, 21}, {172350, 24}, false},  // MPRViewWidthDirection
    {Tag(0x00701508), VR::FD, VR::none, {0, 1}, {172374, 12}, {172386, 14}, false},  // MPRViewWidth
    {Tag(0x0070150c), VR::UL, VR::none, {0, 1}, {172400, 29}, {172429, 33}, false},  // NumberOfVolumetricCurvePoints
    {Tag(0x0070150d), VR::OD, VR::none, {0, 1}, {172462, 21}, {172483, 23}, false},  // VolumetricCurvePoints
    {Tag(0x00701511), VR::FD, VR::none, {17631, 1}, {172506, 22}, {172528, 25}, false},  // MPRViewHeightDirection
    {Tag(0x00701512), VR::FD, VR::none, {0, 1}, {172553, 13}, {172566, 15}, false},  // MPRViewHeight
    {Tag(0x00701602), VR::CS, VR::none, {0, 1}, {172581, 16}, {172597, 17}, false},  // RenderProjection
    {Tag(0x00701603), VR::FD, VR::none, {17631, 1}, {172614, 17}, {172631, 18}, false},  // ViewpointPosition
    {Tag(0x00701604), VR::FD, VR::none, {17631, 1}, {172649, 20}, {172669, 22}, false},  // ViewpointLookAtPoint
    {Tag(0x00701605), VR::FD, VR::none, {17631, 1}, {172691, 20}, {172711, 22}, false},  // ViewpointUpDirection
    {Tag(0x00701606), VR::FD, VR::none, {53122, 1}, {172733, 17}, {172750, 20}, false},  // RenderFieldOfView
    {Tag(0x00701607), VR::FD, VR::none, {0, 1}, {172770, 16}, {172786, 18}, false},  // SamplingStepSize
    {Tag(0x00701701), VR::CS, VR::none, {0, 1}, {172804, 12}, {172816, 13}, false},  // ShadingStyle
    {Tag(0x00701702), VR::FD, VR::none, {0, 1}, {172829, 26}, {172855, 28}, false},  // AmbientReflectionIntensity
    {Tag(0x00701703), VR::FD, VR::none, {17631, 1}, {172883, 14}, {172897, 15}, false},  // LightDirection
    {Tag(0x00701704), VR::FD, VR::none, {0, 1}, {172912, 26}, {172938, 28}, false},  // DiffuseReflectionIntensity
    {Tag(0x00701705), VR::FD, VR::none, {0, 1}, {172966, 27}, {172993, 29}, false},  // SpecularReflectionIntensity
    {Tag(0x00701706), VR::FD, VR::none, {0, 1}, {173022, 9}, {173022, 9}, false},  // Shininess
    {Tag(0x00701801), VR::SQ, VR::none, {0, 1}, {173031, 48}, {173079, 52}, false},  // PresentationStateClassificationComponentSequence
    {Tag(0x00701802), VR::CS, VR::none, {0, 1}, {173131, 13}, {173144, 14}, false},  // ComponentType
    {Tag(0x00701803), VR::SQ, VR::none, {0, 1}, {173158, 22}, {173180, 24}, false},  // ComponentInputSequence
    {Tag(0x00701804), VR::US, VR::none, {0, 1}, {173204, 32}, {173236, 35}, false},  // VolumetricPresentationInputIndex
    {Tag(0x00701805), VR::SQ, VR::none, {0, 1}, {173271, 44}, {173315, 48}, false},  // PresentationStateCompositorComponentSequence
    {Tag(0x00701806), VR::SQ, VR::none, {0, 1}, {173363, 33}, {173396, 36}, false},  // WeightingTransferFunctionSequence
    {Tag(0x00701807), VR::US, VR::none, {17631, 1}, {173432, 30}, {173462, 33}, true},  // WeightingLookupTableDescriptor
    {Tag(0x00701808), VR::OB, VR::none, {0, 1}, {173495, 24}, {173519, 27}, true},  // WeightingLookupTableData
    {Tag(0x00701901), VR::SQ, VR::none, {0, 1}, {173546, 28}, {173574, 30}, false},  // VolumetricAnnotationSequence
    {Tag(0x00701903), VR::SQ, VR::none, {0, 1}, {173604, 35}, {173639, 38}, false},  // ReferencedStructuredContextSequence
    {Tag(0x00701904), VR::UI, VR::none, {0, 1}, {173677, 21}, {173698, 23}, false},  // ReferencedContentItem
    {Tag(0x00701905), VR::SQ, VR::none, {0, 1}, {173721, 45}, {173766, 49}, false},  // VolumetricPresentationInputAnnotationSequence
    {Tag(0x00701907), VR::CS, VR::none, {0, 1}, {173815, 18}, {173833, 19}, false},  // AnnotationClipping
    {Tag(0x00701a01), VR::CS, VR::none, {0, 1}, {173852, 26}, {173878, 28}, false},  // PresentationAnimationStyle
    {Tag(0x00701a03), VR::FD, VR::none, {0, 1}, {173906, 24}, {173930, 26}, false},  // RecommendedAnimationRate
    {Tag(0x00701a04), VR::SQ, VR::none, {0, 1}, {173956, 22}, {173978, 24}, false},  // AnimationCurveSequence
    {Tag(0x00701a05), VR::FD, VR::none, {0, 1}, {174002, 17}, {174019, 19}, false},  // AnimationStepSize
    {Tag(0x00701a06), VR::FD, VR::none, {0, 1}, {174038, 11}, {174049, 12}, false},  // SwivelRange
    {Tag(0x00701a07), VR::OD, VR::none, {0, 1}, {174061, 27}, {174088, 30}, false},  // VolumetricCurveUpDirections
    {Tag(0x00701a08), VR::SQ, VR::none, {0, 1}, {174118, 20}, {174138, 22}, false},  // VolumeStreamSequence
    {Tag(0x00701a09), VR::LO, VR::none, {0, 1}, {174160, 31}, {174191, 34}, false},  // RGBATransferFunctionDescription
    {Tag(0x00701b01), VR::SQ, VR::none, {0, 1}, {174225, 24}, {174249, 26}, false},  // AdvancedBlendingSequence
    {Tag(0x00701b02), VR::US, VR::none, {0, 1}, {174275, 19}, {174294, 21}, false},  // BlendingInputNumber
    {Tag(0x00701b03), VR::SQ, VR::none, {0, 1}, {174315, 28}, {174343, 31}, false},  // BlendingDisplayInputSequence
    {Tag(0x00701b04), VR::SQ, VR::none, {0, 1}, {174374, 23}, {174397, 25}, false},  // BlendingDisplaySequence
    {Tag(0x00701b06), VR::CS, VR::none, {0, 1}, {174422, 12}, {174434, 13}, false},  // BlendingMode
    {Tag(0x00701b07), VR::CS, VR::none, {0, 1}, {174447, 18}, {174465, 20}, false},  // TimeSeriesBlending
    {Tag(0x00701b08), VR::CS, VR::none, {0, 1}, {174485, 18}, {174503, 20}, false},  // GeometryForDisplay
    {Tag(0x00701b11), VR::SQ, VR::none, {0, 1}, {174523, 17}, {174540, 18}, false},  // ThresholdSequence
    {Tag(0x00701b12), VR::SQ, VR::none, {0, 1}, {174558, 22}, {174580, 24}, false},  // ThresholdValueSequence
    {Tag(0x00701b13), VR::CS, VR::none, {0, 1}, {174604, 13}, {174617, 14}, false},  // ThresholdType
    {Tag(0x00701b14), VR::FD, VR::none, {0, 1}, {174631, 14}, {174645, 15}, false},  // ThresholdValue
    {Tag(0x00720002), VR::SH, VR::none, {0, 1}, {174660, 19}, {174679, 21}, false},  // HangingProtocolName
    {Tag(0x00720004), VR::LO, VR::none, {0, 1}, {174700, 26}, {174726, 28}, false},  // HangingProtocolDescription
    {Tag(0x00720006), VR::CS, VR::none, {0, 1}, {174754, 20}, {174774, 22}, false},  // HangingProtocolLevel
    {Tag(0x00720008), VR::LO, VR::none, {0, 1}, {174796, 22}, {174818, 24}, false},  // HangingProtocolCreator
    {Tag(0x0072000a), VR::DT, VR::none, {0, 1}, {174842, 31}, {174873, 34}, false},  // HangingProtocolCreationDateTime
    {Tag(0x0072000c), VR::SQ, VR::none, {0, 1}, {174907, 33}, {174940, 36}, false},  // HangingProtocolDefinitionSequence
    {Tag(0x0072000e), VR::SQ, VR::none, {0, 1}, {174976, 45}, {175021, 50}, false},  // HangingProtocolUserIdentificationCodeSequence
    {Tag(0x00720010), VR::LO, VR::none, {0, 1}, {175071, 28}, {175099, 32}, false},  // HangingProtocolUserGroupName
    {Tag(0x00720012), VR::SQ, VR::none, {0, 1}, {175131, 29}, {175160, 32}, false},  // SourceHangingProtocolSequence
    {Tag(0x00720014), VR::US, VR::none, {0, 1}, {175192, 24}, {175216, 27}, false},  // NumberOfPriorsReferenced
    {Tag(0x00720020), VR::SQ, VR::none, {0, 1}, {175243, 17}, {175260, 19}, false},  // ImageSetsSequence
    {Tag(0x00720022), VR::SQ, VR::none, {0, 1}, {175279, 24}, {175303, 27}, false},  // ImageSetSelectorSequence
    {Tag(0x00720024), VR::CS, VR::none, {0, 1}, {175330, 25}, {175355, 29}, false},  // ImageSetSelectorUsageFlag
    {Tag(0x00720026), VR::AT, VR::none, {0, 1}, {175384, 17}, {175401, 18}, false},  // SelectorAttribute
    {Tag(0x00720028), VR::US, VR::none, {0, 1}, {175419, 19}, {175438, 21}, false},  // SelectorValueNumber
    {Tag(0x00720030), VR::SQ, VR::none, {0, 1}, {175459, 26}, {175485, 30}, false},  // TimeBasedImageSetsSequence
    {Tag(0x00720032), VR::US, VR::none, {0, 1}, {175515, 14}, {175529, 16}, false},  // ImageSetNumber
    {Tag(0x00720034), VR::CS, VR::none, {0, 1}, {175545, 24}, {175569, 27}, false},  // ImageSetSelectorCategory
    {Tag(0x00720038), VR::US, VR::none, {12834, 1}, {175596, 12}, {175608, 13}, false},  // RelativeTime
    {Tag(0x0072003a), VR::CS, VR::none, {0, 1}, {175621, 17}, {175638, 19}, false},  // RelativeTimeUnits
    {Tag(0x0072003c), VR::SS, VR::none, {12834, 1}, {175657, 18}, {175675, 20}, false},  // AbstractPriorValue
    {Tag(0x0072003e), VR::SQ, VR::none, {0, 1}, {175695, 25}, {175720, 28}, false},  // AbstractPriorCodeSequence
    {Tag(0x00720040), VR::LO, VR::none, {0, 1}, {175748, 13}, {175761, 15}, false},  // ImageSetLabel
    {Tag(0x00720050), VR::CS, VR::none, {0, 1}, {175776, 19}, {175795, 21}, false},  // SelectorAttributeVR
    {Tag(0x00720052), VR::AT, VR::none, {510, 3}, {175816, 23}, {175839, 25}, false},  // SelectorSequencePointer
    {Tag(0x00720054), VR::LO, VR::none, {510, 3}, {175864, 37}, {175901, 41}, false},  // SelectorSequencePointerPrivateCreator
    {Tag(0x00720056), VR::LO, VR::none, {0, 1}, {175942, 31}, {175973, 34}, false},  // SelectorAttributePrivateCreator
    {Tag(0x0072005e), VR::AE, VR::none, {510, 3}, {176007, 15}, {176022, 17}, false},  // SelectorAEValue
    {Tag(0x0072005f), VR::AS, VR::none, {510, 3}, {176039, 15}, {176054, 17}, false},  // SelectorASValue
    {Tag(0x00720060), VR::AT, VR::none, {510, 3}, {176071, 15}, {176086, 17}, false},  // SelectorATValue
    {Tag(0x00720061), VR::DA, VR::none, {510, 3}, {176103, 15}, {176118, 17}, false},  // SelectorDAValue
    {Tag(0x00720062), VR::CS, VR::none, {510, 3}, {176135, 15}, {176150, 17}, false},  // SelectorCSValue
    {Tag(0x00720063), VR::DT, VR::none, {510, 3}, {176167, 15}, {176182, 17}, false},  // SelectorDTValue
    {Tag(0x00720064), VR::IS, VR::none, {510, 3}, {176199, 15}, {176214, 17}, false},  // SelectorISValue
    {Tag(0x00720065), VR::OB, VR::none, {0, 1}, {176231, 15}, {176246, 17}, false},  // SelectorOBValue
    {Tag(0x00720066), VR::LO, VR::none, {510, 3}, {176263, 15}, {176278, 17}, false},  // SelectorLOValue
    {Tag(0x00720067), VR::OF, VR::none, {0, 1}, {176295, 15}, {176310, 17}, false},  // SelectorOFValue
    {Tag(0x00720068), VR::LT, VR::none, {0, 1}, {176327, 15}, {176342, 17}, false},  // SelectorLTValue
    {Tag(0x00720069), VR::OW, VR::none, {0, 1}, {176359, 15}, {176374, 17}, false},  // SelectorOWValue
    {Tag(0x0072006a), VR::PN, VR::none, {510, 3}, {176391, 15}, {176406, 17}, false},  // SelectorPNValue
    {Tag(0x0072006b), VR::TM, VR::none, {510, 3}, {176423, 15}, {176438, 17}, false},  // SelectorTMValue
    {Tag(0x0072006c), VR::SH, VR::none, {510, 3}, {176455, 15}, {176470, 17}, false},  // SelectorSHValue
    {Tag(0x0072006d), VR::UN, VR::none, {0, 1}, {176487, 15}, {176502, 17}, false},  // SelectorUNValue
    {Tag(0x0072006e), VR::ST, VR::none, {0, 1}, {176519, 15}, {176534, 17}, false},  // SelectorSTValue
    {Tag(0x0072006f), VR::UC, VR::none, {510, 3}, {176551, 15}, {176566, 17}, false},  // SelectorUCValue
    {Tag(0x00720070), VR::UT, VR::none, {0, 1}, {176583, 15}, {176598, 17}, false},  // SelectorUTValue
    {Tag(0x00720071), VR::UR, VR::none, {0, 1}, {176615, 15}, {176630, 17}, false},  // SelectorURValue
    {Tag(0x00720072), VR::DS, VR::none, {510, 3}, {176647, 15}, {176662, 17}, false},  // SelectorDSValue
    {Tag(0x00720073), VR::OD, VR::none, {0, 1}, {176679, 15}, {176694, 17}, false},  // SelectorODValue
    {Tag(0x00720074), VR::FD, VR::none, {510, 3}, {176711, 15}, {176726, 17}, false},  // SelectorFDValue
    {Tag(0x00720075), VR::OL, VR::none, {0, 1}, {176743, 15}, {176758, 17}, false},  // SelectorOLValue
    {Tag(0x00720076), VR::FL, VR::none, {510, 3}, {176775, 15}, {176790, 17}, false},  // SelectorFLValue
    {Tag(0x00720078), VR::UL, VR::none, {510, 3}, {176807, 15}, {176822, 17}, false},  // SelectorULValue
    {Tag(0x0072007a), VR::US, VR::none, {510, 3}, {176839, 15}, {176854, 17}, false},  // SelectorUSValue
    {Tag(0x0072007c), VR::SL, VR::none, {510, 3}, {176871, 15}, {176886, 17}, false},  // SelectorSLValue
    {Tag(0x0072007e), VR::SS, VR::none, {510, 3}, {176903, 15}, {176918, 17}, false},  // SelectorSSValue
    {Tag(0x0072007f), VR::UI, VR::none, {510, 3}, {176935, 15}, {176950, 17}, false},  // SelectorUIValue
    {Tag(0x00720080), VR::SQ, VR::none, {0, 1}, {176967, 25}, {176992, 28}, false},  // SelectorCodeSequenceValue
    {Tag(0x00720081), VR::OV, VR::none, {0, 1}, {177020, 15}, {177035, 17}, false},  // SelectorOVValue
    {Tag(0x00720082), VR::SV, VR::none, {510, 3}, {177052, 15}, {177067, 17}, false},  // SelectorSVValue
    {Tag(0x00720083), VR::UV, VR::none, {510, 3}, {177084, 15}, {177099, 17}, false},  // SelectorUVValue
    {Tag(0x00720100), VR::US, VR::none, {0, 1}, {177116, 15}, {177131, 17}, false},  // NumberOfScreens
    {Tag(0x00720102), VR::SQ, VR::none, {0, 1}, {177148, 31}, {177179, 34}, false},  // NominalScreenDefinitionSequence
    {Tag(0x00720104), VR::US, VR::none, {0, 1}, {177213, 22}, {177235, 25}, false},  // NumberOfVerticalPixels
    {Tag(0x00720106), VR::US, VR::none, {0, 1}, {177260, 24}, {177284, 27}, false},  // NumberOfHorizontalPixels
    {Tag(0x00720108), VR::FD, VR::none, {38962, 1}, {177311, 33}, {177344, 36}, false},  // DisplayEnvironmentSpatialPosition
    {Tag(0x0072010a), VR::US, VR::none, {0, 1}, {177380, 30}, {177410, 34}, false},  // ScreenMinimumGrayscaleBitDepth
    {Tag(0x0072010c), VR::US, VR::none, {0, 1}, {177444, 26}, {177470, 30}, false},  // ScreenMinimumColorBitDepth
    {Tag(0x0072010e), VR::US, VR::none, {0, 1}, {177500, 29}, {177529, 32}, false},  // ApplicationMaximumRepaintTime
    {Tag(0x00720200), VR::SQ, VR::none, {0, 1}, {177561, 19}, {177580, 21}, false},  // DisplaySetsSequence
    {Tag(0x00720202), VR::US, VR::none, {0, 1}, {177601, 16}, {177617, 18}, false},  // DisplaySetNumber
    {Tag(0x00720203), VR::LO, VR::none, {0, 1}, {177635, 15}, {177650, 17}, false},  // DisplaySetLabel
    {Tag(0x00720204), VR::US, VR::none, {0, 1}, {177667, 27}, {177694, 30}, false},  // DisplaySetPresentationGroup
    {Tag(0x00720206), VR::LO, VR::none, {0, 1}, {177724, 38}, {177762, 42}, false},  // DisplaySetPresentationGroupDescription
    {Tag(0x00720208), VR::CS, VR::none, {0, 1}, {177804, 26}, {177830, 29}, false},  // PartialDataDisplayHandling
    {Tag(0x00720210), VR::SQ, VR::none, {0, 1}, {177859, 29}, {177888, 31}, false},  // SynchronizedScrollingSequence
    {Tag(0x00720212), VR::US, VR::none, {3989, 3}, {177919, 24}, {177943, 27}, false},  // DisplaySetScrollingGroup
    {Tag(0x00720214), VR::SQ, VR::none, {0, 1}, {177970, 27}, {177997, 29}, false},  // NavigationIndicatorSequence
    {Tag(0x00720216), VR::US, VR::none, {0, 1}, {178026, 20}, {178046, 22}, false},  // NavigationDisplaySet
    {Tag(0x00720218), VR::US, VR::none, {510, 3}, {178068, 20}, {178088, 22}, false},  // ReferenceDisplaySets
    {Tag(0x00720300), VR::SQ, VR::none, {0, 1}, {178110, 18}, {178128, 20}, false},  // ImageBoxesSequence
    {Tag(0x00720302), VR::US, VR::none, {0, 1}, {178148, 14}, {178162, 16}, false},  // ImageBoxNumber
    {Tag(0x00720304), VR::CS, VR::none, {0, 1}, {178178, 18}, {178196, 21}, false},  // ImageBoxLayoutType
    {Tag(0x00720306), VR::US, VR::none, {0, 1}, {178217, 31}, {178248, 35}, false},  // ImageBoxTileHorizontalDimension
    {Tag(0x00720308), VR::US, VR::none, {0, 1}, {178283, 29}, {178312, 33}, false},  // ImageBoxTileVerticalDimension
    {Tag(0x00720310), VR::CS, VR::none, {0, 1}, {178345, 23}, {178368, 26}, false},  // ImageBoxScrollDirection
    {Tag(0x00720312), VR::CS, VR::none, {0, 1}, {178394, 23}, {178417, 27}, false},  // ImageBoxSmallScrollType
    {Tag(0x00720314), VR::US, VR::none, {0, 1}, {178444, 25}, {178469, 29}, false},  // ImageBoxSmallScrollAmount
    {Tag(0x00720316), VR::CS, VR::none, {0, 1}, {178498, 23}, {178521, 27}, false},  // ImageBoxLargeScrollType
    {Tag(0x00720318), VR::US, VR::none, {0, 1}, {178548, 25}, {178573, 29}, false},  // ImageBoxLargeScrollAmount
    {Tag(0x00720320), VR::US, VR::none, {0, 1}, {178602, 23}, {178625, 26}, false},  // ImageBoxOverlapPriority
    {Tag(0x00720330), VR::FD, VR::none, {0, 1}, {178651, 22}, {178673, 26}, false},  // CineRelativeToRealTime
    {Tag(0x00720400), VR::SQ, VR::none, {0, 1}, {178699, 24}, {178723, 26}, false},  // FilterOperationsSequence
    {Tag(0x00720402), VR::CS, VR::none, {0, 1}, {178749, 16}, {178765, 18}, false},  // FilterByCategory
    {Tag(0x00720404), VR::CS, VR::none, {0, 1}, {178783, 25}, {178808, 28}, false},  // FilterByAttributePresence
    {Tag(0x00720406), VR::CS, VR::none, {0, 1}, {178836, 16}, {178852, 18}, false},  // FilterByOperator
    {Tag(0x00720420), VR::US, VR::none, {17631, 1}, {178870, 38}, {178908, 42}, false},  // StructuredDisplayBackgroundCIELabValue
    {Tag(0x00720421), VR::US, VR::none, {17631, 1}, {178950, 24}, {178974, 28}, false},  // EmptyImageBoxCIELabValue
    {Tag(0x00720422), VR::SQ, VR::none, {0, 1}, {179002, 33}, {179035, 37}, false},  // StructuredDisplayImageBoxSequence
    {Tag(0x00720424), VR::SQ, VR::none, {0, 1}, {179072, 32}, {179104, 36}, false},  // StructuredDisplayTextBoxSequence
    {Tag(0x00720427), VR::SQ, VR::none, {0, 1}, {179140, 28}, {179168, 31}, false},  // ReferencedFirstFrameSequence
    {Tag(0x00720430), VR::SQ, VR::none, {0, 1}, {179199, 31}, {179230, 34}, false},  // ImageBoxSynchronizationSequence
    {Tag(0x00720432), VR::US, VR::none, {3989, 3}, {179264, 24}, {179288, 27}, false},  // SynchronizedImageBoxList
    {Tag(0x00720434), VR::CS, VR::none, {0, 1}, {179315, 21}, {179336, 23}, false},  // TypeOfSynchronization
    {Tag(0x00720500), VR::CS, VR::none, {0, 1}, {179359, 21}, {179380, 23}, false},  // BlendingOperationType
    {Tag(0x00720510), VR::CS, VR::none, {0, 1}, {179403, 25}, {179428, 27}, false},  // ReformattingOperationType
    {Tag(0x00720512), VR::FD, VR::none, {0, 1}, {179455, 21}, {179476, 22}, false},  // ReformattingThickness
    {Tag(0x00720514), VR::FD, VR::none, {0, 1}, {179498, 20}, {179518, 21}, false},  // ReformattingInterval
    {Tag(0x00720516), VR::CS, VR::none, {0, 1}, {179539, 41}, {179580, 45}, false},  // ReformattingOperationInitialViewDirection
    {Tag(0x00720520), VR::CS, VR::none, {510, 3}, {179625, 19}, {179644, 17}, false},  // ThreeDRenderingType
    {Tag(0x00720600), VR::SQ, VR::none, {0, 1}, {179661, 25}, {179686, 27}, false},  // SortingOperationsSequence
    {Tag(0x00720602), VR::CS, VR::none, {0, 1}, {179713, 14}, {179727, 16}, false},  // SortByCategory
    {Tag(0x00720604), VR::CS, VR::none, {0, 1}, {179743, 16}, {179759, 17}, false},  // SortingDirection
    {Tag(0x00720700), VR::CS, VR::none, {12834, 1}, {179776, 28}, {179804, 31}, false},  // DisplaySetPatientOrientation
    {Tag(0x00720702), VR::CS, VR::none, {0, 1}, {179835, 7}, {179842, 8}, false},  // VOIType
    {Tag(0x00720704), VR::CS, VR::none, {0, 1}, {179850, 15}, {179865, 17}, false},  // PseudoColorType
    {Tag(0x00720705), VR::SQ, VR::none, {0, 1}, {179882, 43}, {179925, 48}, false},  // PseudoColorPaletteInstanceReferenceSequence
    {Tag(0x00720706), VR::CS, VR::none, {0, 1}, {179973, 21}, {179994, 23}, false},  // ShowGrayscaleInverted
    {Tag(0x00720710), VR::CS, VR::none, {0, 1}, {180017, 21}, {180038, 25}, false},  // ShowImageTrueSizeFlag
    {Tag(0x00720712), VR::CS, VR::none, {0, 1}, {180063, 25}, {180088, 28}, false},  // ShowGraphicAnnotationFlag
    {Tag(0x00720714), VR::CS, VR::none, {0, 1}, {180116, 27}, {180143, 30}, false},  // ShowPatientDemographicsFlag
    {Tag(0x00720716), VR::CS, VR::none, {0, 1}, {180173, 29}, {180202, 32}, false},  // ShowAcquisitionTechniquesFlag
    {Tag(0x00720717), VR::CS, VR::none, {0, 1}, {180234, 33}, {180267, 36}, false},  // DisplaySetHorizontalJustification
    {Tag(0x00720718), VR::CS, VR::none, {0, 1}, {180303, 31}, {180334, 34}, false},  // DisplaySetVerticalJustification
    {Tag(0x00740120), VR::FD, VR::none, {0, 1}, {180368, 25}, {180393, 27}, false},  // ContinuationStartMeterset
    {Tag(0x00740121), VR::FD, VR::none, {0, 1}, {180420, 23}, {180443, 25}, false},  // ContinuationEndMeterset
    {Tag(0x00741000), VR::CS, VR::none, {0, 1}, {180468, 18}, {180486, 20}, false},  // ProcedureStepState
    {Tag(0x00741002), VR::SQ, VR::none, {0, 1}, {180506, 40}, {180546, 44}, false},  // ProcedureStepProgressInformationSequence
    {Tag(0x00741004), VR::DS, VR::none, {0, 1}, {180590, 21}, {180611, 23}, false},  // ProcedureStepProgress
    {Tag(0x00741006), VR::ST, VR::none, {0, 1}, {180634, 32}, {180666, 35}, false},  // ProcedureStepProgressDescription
    {Tag(0x00741007), VR::SQ, VR::none, {0, 1}, {180701, 39}, {180740, 43}, false},  // ProcedureStepProgressParametersSequence
    {Tag(0x00741008), VR::SQ, VR::none, {0, 1}, {180783, 38}, {180821, 42}, false},  // ProcedureStepCommunicationsURISequence
    {Tag(0x0074100a), VR::UR, VR::none, {0, 1}, {180863, 10}, {180873, 11}, false},  // ContactURI
    {Tag(0x0074100c), VR::LO, VR::none, {0, 1}, {180884, 18}, {180902, 20}, false},  // ContactDisplayName
    {Tag(0x0074100e), VR::SQ, VR::none, {0, 1}, {180922, 46}, {180968, 51}, false},  // ProcedureStepDiscontinuationReasonCodeSequence
    {Tag(0x00741020), VR::SQ, VR::none, {0, 1}, {181019, 16}, {181035, 18}, false},  // BeamTaskSequence
    {Tag(0x00741022), VR::CS, VR::none, {0, 1}, {181053, 12}, {181065, 14}, false},  // BeamTaskType
    {Tag(0x00741024), VR::IS, VR::none, {0, 1}, {181079, 19}, {181098, 24}, true},  // BeamOrderIndexTrial
    {Tag(0x00741025), VR::CS, VR::none, {0, 1}, {181122, 16}, {181138, 17}, false},  // AutosequenceFlag
    {Tag(0x00741026), VR::FD, VR::none, {0, 1}, {181155, 32}, {181187, 36}, false},  // TableTopVerticalAdjustedPosition
    {Tag(0x00741027), VR::FD, VR::none, {0, 1}, {181223, 36}, {181259, 40}, false},  // TableTopLongitudinalAdjustedPosition
    {Tag(0x00741028), VR::FD, VR::none, {0, 1}, {181299, 31}, {181330, 35}, false},  // TableTopLateralAdjustedPosition
    {Tag(0x0074102a), VR::FD, VR::none, {0, 1}, {181365, 27}, {181392, 30}, false},  // PatientSupportAdjustedAngle
    {Tag(0x0074102b), VR::FD, VR::none, {0, 1}, {181422, 30}, {181452, 34}, false},  // TableTopEccentricAdjustedAngle
    {Tag(0x0074102c), VR::FD, VR::none, {0, 1}, {181486, 26}, {181512, 30}, false},  // TableTopPitchAdjustedAngle
    {Tag(0x0074102d), VR::FD, VR::none, {0, 1}, {181542, 25}, {181567, 29}, false},  // TableTopRollAdjustedAngle
    {Tag(0x00741030), VR::SQ, VR::none, {0, 1}, {181596, 33}, {181629, 36}, false},  // DeliveryVerificationImageSequence
    {Tag(0x00741032), VR::CS, VR::none, {0, 1}, {181665, 23}, {181688, 25}, false},  // VerificationImageTiming
    {Tag(0x00741034), VR::CS, VR::none, {0, 1}, {181713, 18}, {181731, 20}, false},  // DoubleExposureFlag
    {Tag(0x00741036), VR::CS, VR::none, {0, 1}, {181751, 22}, {181773, 24}, false},  // DoubleExposureOrdering
    {Tag(0x00741038), VR::DS, VR::none, {0, 1}, {181797, 27}, {181824, 32}, true},  // DoubleExposureMetersetTrial
    {Tag(0x0074103a), VR::DS, VR::none, {38962, 1}, {181856, 29}, {181885, 35}, true},  // DoubleExposureFieldDeltaTrial
    {Tag(0x00741040), VR::SQ, VR::none, {0, 1}, {181920, 31}, {181951, 35}, false},  // RelatedReferenceRTImageSequence
    {Tag(0x00741042), VR::SQ, VR::none, {0, 1}, {181986, 34}, {182020, 37}, false},  // GeneralMachineVerificationSequence
    {Tag(0x00741044), VR::SQ, VR::none, {0, 1}, {182057, 39}, {182096, 42}, false},  // ConventionalMachineVerificationSequence
    {Tag(0x00741046), VR::SQ, VR::none, {0, 1}, {182138, 30}, {182168, 33}, false},  // IonMachineVerificationSequence
    {Tag(0x00741048), VR::SQ, VR::none, {0, 1}, {182201, 24}, {182225, 26}, false},  // FailedAttributesSequence
    {Tag(0x0074104a), VR::SQ, VR::none, {0, 1}, {182251, 28}, {182279, 30}, false},  // OverriddenAttributesSequence
    {Tag(0x0074104c), VR::SQ, VR::none, {0, 1}, {182309, 44}, {182353, 48}, false},  // ConventionalControlPointVerificationSequence
    {Tag(0x0074104e), VR::SQ, VR::none, {0, 1}, {182401, 35}, {182436, 39}, false},  // IonControlPointVerificationSequence
    {Tag(0x00741050), VR::SQ, VR::none, {0, 1}, {182475, 27}, {182502, 29}, false},  // AttributeOccurrenceSequence
    {Tag(0x00741052), VR::AT, VR::none, {0, 1}, {182531, 26}, {182557, 28}, false},  // AttributeOccurrencePointer
    {Tag(0x00741054), VR::UL, VR::none, {0, 1}, {182585, 21}, {182606, 23}, false},  // AttributeItemSelector
    {Tag(0x00741056), VR::LO, VR::none, {0, 1}, {182629, 33}, {182662, 36}, false},  // AttributeOccurrencePrivateCreator
    {Tag(0x00741057), VR::IS, VR::none, {510, 3}, {182698, 28}, {182726, 31}, false},  // SelectorSequencePointerItems
    {Tag(0x00741200), VR::CS, VR::none, {0, 1}, {182757, 30}, {182787, 33}, false},  // ScheduledProcedureStepPriority
    {Tag(0x00741202), VR::LO, VR::none, {0, 1}, {182820, 13}, {182833, 14}, false},  // WorklistLabel
    {Tag(0x00741204), VR::LO, VR::none, {0, 1}, {182847, 18}, {182865, 20}, false},  // ProcedureStepLabel
    {Tag(0x00741210), VR::SQ, VR::none, {0, 1}, {182885, 37}, {182922, 40}, false},  // ScheduledProcessingParametersSequence
    {Tag(0x00741212), VR::SQ, VR::none, {0, 1}, {182962, 37}, {182999, 40}, false},  // PerformedProcessingParametersSequence
    {Tag(0x00741216), VR::SQ, VR::none, {0, 1}, {183039, 46}, {183085, 51}, false},  // UnifiedProcedureStepPerformedProcedureSequence
    {Tag(0x00741220), VR::SQ, VR::none, {0, 1}, {183136, 28}, {183164, 31}, true},  // RelatedProcedureStepSequence
    {Tag(0x00741222), VR::LO, VR::none, {0, 1}, {183195, 29}, {183224, 32}, true},  // ProcedureStepRelationshipType
    {Tag(0x00741224), VR::SQ, VR::none, {0, 1}, {183256, 29}, {183285, 32}, false},  // ReplacedProcedureStepSequence
    {Tag(0x00741230), VR::LO, VR::none, {0, 1}, {183317, 12}, {183329, 13}, false},  // DeletionLock
    {Tag(0x00741234), VR::AE, VR::none, {0, 1}, {183342, 11}, {183353, 12}, false},  // ReceivingAE
    {Tag(0x00741236), VR::AE, VR::none, {0, 1}, {183365, 12}, {183377, 13}, false},  // RequestingAE
    {Tag(0x00741238), VR::LT, VR::none, {0, 1}, {183390, 21}, {183411, 23}, false},  // ReasonForCancellation
    {Tag(0x00741242), VR::CS, VR::none, {0, 1}, {183434, 9}, {183443, 10}, false},  // SCPStatus
    {Tag(0x00741244), VR::CS, VR::none, {0, 1}, {183453, 22}, {183475, 24}, false},  // SubscriptionListStatus
    {Tag(0x00741246), VR::CS, VR::none, {0, 1}, {183499, 30}, {183529, 34}, false},  // UnifiedProcedureStepListStatus
    {Tag(0x00741324), VR::UL, VR::none, {0, 1}, {183563, 14}, {183577, 16}, false},  // BeamOrderIndex
    {Tag(0x00741338), VR::FD, VR::none, {0, 1}, {183593, 22}, {183615, 24}, false},  // DoubleExposureMeterset
    {Tag(0x0074133a), VR::FD, VR::none, {38962, 1}, {183639, 24}, {183663, 27}, false},  // DoubleExposureFieldDelta
    {Tag(0x00741401), VR::SQ, VR::none, {0, 1}, {183690, 18}, {183708, 20}, false},  // BrachyTaskSequence
    {Tag(0x00741402), VR::DS, VR::none, {0, 1}, {183728, 39}, {183767, 44}, false},  // ContinuationStartTotalReferenceAirKerma
    {Tag(0x00741403), VR::DS, VR::none, {0, 1}, {183811, 37}, {183848, 42}, false},  // ContinuationEndTotalReferenceAirKerma
    {Tag(0x00741404), VR::IS, VR::none, {0, 1}, {183890, 23}, {183913, 25}, false},  // ContinuationPulseNumber
    {Tag(0x00741405), VR::SQ, VR::none, {0, 1}, {183938, 28}, {183966, 31}, false},  // ChannelDeliveryOrderSequence
    {Tag(0x00741406), VR::IS, VR::none, {0, 1}, {183997, 23}, {184020, 25}, false},  // ReferencedChannelNumber
    {Tag(0x00741407), VR::DS, VR::none, {0, 1}, {184045, 25}, {184070, 28}, false},  // StartCumulativeTimeWeight
    {Tag(0x00741408), VR::DS, VR::none, {0, 1}, {184098, 23}, {184121, 26}, false},  // EndCumulativeTimeWeight
    {Tag(0x00741409), VR::SQ, VR::none, {0, 1}, {184147, 22}, {184169, 24}, false},  // OmittedChannelSequence
    {Tag(0x0074140a), VR::CS, VR::none, {0, 1}, {184193, 24}, {184217, 27}, false},  // ReasonForChannelOmission
    {Tag(0x0074140b), VR::LO, VR::none, {0, 1}, {184244, 35}, {184279, 39}, false},  // ReasonForChannelOmissionDescription
    {Tag(0x0074140c), VR::IS, VR::none, {0, 1}, {184318, 25}, {184343, 28}, false},  // ChannelDeliveryOrderIndex
    {Tag(0x0074140d), VR::SQ, VR::none, {0, 1}, {184371, 35}, {184406, 38}, false},  // ChannelDeliveryContinuationSequence
    {Tag(0x0074140e), VR::SQ, VR::none, {0, 1}, {184444, 31}, {184475, 34}, false},  // OmittedApplicationSetupSequence
    {Tag(0x00760001), VR::LO, VR::none, {0, 1}, {184509, 27}, {184536, 30}, false},  // ImplantAssemblyTemplateName
    {Tag(0x00760003), VR::LO, VR::none, {0, 1}, {184566, 29}, {184595, 32}, false},  // ImplantAssemblyTemplateIssuer
    {Tag(0x00760006), VR::LO, VR::none, {0, 1}, {184627, 30}, {184657, 33}, false},  // ImplantAssemblyTemplateVersion
    {Tag(0x00760008), VR::SQ, VR::none, {0, 1}, {184690, 39}, {184729, 43}, false},  // ReplacedImplantAssemblyTemplateSequence
    {Tag(0x0076000a), VR::CS, VR::none, {0, 1}, {184772, 27}, {184799, 30}, false},  // ImplantAssemblyTemplateType
    {Tag(0x0076000c), VR::SQ, VR::none, {0, 1}, {184829, 39}, {184868, 43}, false},  // OriginalImplantAssemblyTemplateSequence
    {Tag(0x0076000e), VR::SQ, VR::none, {0, 1}, {184911, 41}, {184952, 45}, false},  // DerivationImplantAssemblyTemplateSequence
    {Tag(0x00760010), VR::SQ, VR::none, {0, 1}, {184997, 44}, {185041, 49}, false},  // ImplantAssemblyTemplateTargetAnatomySequence
    {Tag(0x00760020), VR::SQ, VR::none, {0, 1}, {185090, 25}, {185115, 28}, false},  // ProcedureTypeCodeSequence
    {Tag(0x00760030), VR::LO, VR::none, {0, 1}, {185143, 17}, {185160, 18}, false},  // SurgicalTechnique
    {Tag(0x00760032), VR::SQ, VR::none, {0, 1}, {185178, 22}, {185200, 24}, false},  // ComponentTypesSequence
    {Tag(0x00760034), VR::SQ, VR::none, {0, 1}, {185224, 25}, {185249, 28}, false},  // ComponentTypeCodeSequence
    {Tag(0x00760036), VR::CS, VR::none, {0, 1}, {185277, 22}, {185299, 24}, false},  // ExclusiveComponentType
    {Tag(0x00760038), VR::CS, VR::none, {0, 1}, {185323, 22}, {185345, 24}, false},  // MandatoryComponentType
    {Tag(0x00760040), VR::SQ, VR::none, {0, 1}, {185369, 17}, {185386, 18}, false},  // ComponentSequence
    {Tag(0x00760055), VR::US, VR::none, {0, 1}, {185404, 11}, {185415, 12}, false},  // ComponentID
    {Tag(0x00760060), VR::SQ, VR::none, {0, 1}, {185427, 25}, {185452, 27}, false},  // ComponentAssemblySequence
    {Tag(0x00760070), VR::US, VR::none, {0, 1}, {185479, 22}, {185501, 25}, false},  // Component1ReferencedID
    {Tag(0x00760080), VR::US, VR::none, {0, 1}, {185526, 38}, {185564, 44}, false},  // Component1ReferencedMatingFeatureSetID
    {Tag(0x00760090), VR::US, VR::none, {0, 1}, {185608, 35}, {185643, 40}, false},  // Component1ReferencedMatingFeatureID
    {Tag(0x007600a0), VR::US, VR::none, {0, 1}, {185683, 22}, {185705, 25}, false},  // Component2ReferencedID
    {Tag(0x007600b0), VR::US, VR::none, {0, 1}, {185730, 38}, {185768, 44}, false},  // Component2ReferencedMatingFeatureSetID
    {Tag(0x007600c0), VR::US, VR::none, {0, 1}, {185812, 35}, {185847, 40}, false},  // Component2ReferencedMatingFeatureID
    {Tag(0x00780001), VR::LO, VR::none, {0, 1}, {185887, 24}, {185911, 27}, false},  // ImplantTemplateGroupName
    {Tag(0x00780010), VR::ST, VR::none, {0, 1}, {185938, 31}, {185969, 34}, false},  // ImplantTemplateGroupDescription
    {Tag(0x00780020), VR::LO, VR::none, {0, 1}, {186003, 26}, {186029, 29}, false},  // ImplantTemplateGroupIssuer
    {Tag(0x00780024), VR::LO, VR::none, {0, 1}, {186058, 27}, {186085, 30}, false},  // ImplantTemplateGroupVersion
    {Tag(0x00780026), VR::SQ, VR::none, {0, 1}, {186115, 36}, {186151, 40}, false},  // ReplacedImplantTemplateGroupSequence
    {Tag(0x00780028), VR::SQ, VR::none, {0, 1}, {186191, 41}, {186232, 46}, false},  // ImplantTemplateGroupTargetAnatomySequence
    {Tag(0x0078002a), VR::SQ, VR::none, {0, 1}, {186278, 35}, {186313, 39}, false},  // ImplantTemplateGroupMembersSequence
    {Tag(0x0078002e), VR::US, VR::none, {0, 1}, {186352, 28}, {186380, 32}, false},  // ImplantTemplateGroupMemberID
    {Tag(0x00780050), VR::FD, VR::none, {17631, 1}, {186412, 45}, {186457, 47}, false},  // ThreeDImplantTemplateGroupMemberMatchingPoint
    {Tag(0x00780060), VR::FD, VR::none, {164093, 1}, {186504, 44}, {186548, 46}, false},  // ThreeDImplantTemplateGroupMemberMatchingAxes
    {Tag(0x00780070), VR::SQ, VR::none, {0, 1}, {186594, 55}, {186649, 62}, false},  // ImplantTemplateGroupMemberMatching2DCoordinatesSequence
    {Tag(0x00780090), VR::FD, VR::none, {12834, 1}, {186711, 43}, {186754, 47}, false},  // TwoDImplantTemplateGroupMemberMatchingPoint
    {Tag(0x007800a0), VR::FD, VR::none, {38962, 1}, {186801, 42}, {186843, 46}, false},  // TwoDImplantTemplateGroupMemberMatchingAxes
    {Tag(0x007800b0), VR::SQ, VR::none, {0, 1}, {186889, 46}, {186935, 51}, false},  // ImplantTemplateGroupVariationDimensionSequence
    {Tag(0x007800b2), VR::LO, VR::none, {0, 1}, {186986, 42}, {187028, 47}, false},  // ImplantTemplateGroupVariationDimensionName
    {Tag(0x007800b4), VR::SQ, VR::none, {0, 1}, {187075, 50}, {187125, 56}, false},  // ImplantTemplateGroupVariationDimensionRankSequence
    {Tag(0x007800b6), VR::US, VR::none, {0, 1}, {187181, 38}, {187219, 43}, false},  // ReferencedImplantTemplateGroupMemberID
    {Tag(0x007800b8), VR::US, VR::none, {0, 1}, {187262, 42}, {187304, 47}, false},  // ImplantTemplateGroupVariationDimensionRank
    {Tag(0x00800001), VR::SQ, VR::none, {0, 1}, {187351, 38}, {187389, 43}, false},  // SurfaceScanAcquisitionTypeCodeSequence
    {Tag(0x00800002), VR::SQ, VR::none, {0, 1}, {187432, 27}, {187459, 31}, false},  // SurfaceScanModeCodeSequence
    {Tag(0x00800003), VR::SQ, VR::none, {0, 1}, {187490, 30}, {187520, 33}, false},  // RegistrationMethodCodeSequence
    {Tag(0x00800004), VR::FD, VR::none, {0, 1}, {187553, 16}, {187569, 18}, false},  // ShotDurationTime
    {Tag(0x00800005), VR::FD, VR::none, {0, 1}, {187587, 14}, {187601, 16}, false},  // ShotOffsetTime
    {Tag(0x00800006), VR::US, VR::none, {510, 3}, {187617, 33}, {187650, 37}, false},  // SurfacePointPresentationValueData
    {Tag(0x00800007), VR::US, VR::none, {12790, 4}, {187687, 32}, {187719, 37}, false},  // SurfacePointColorCIELabValueData
    {Tag(0x00800008), VR::SQ, VR::none, {0, 1}, {187756, 17}, {187773, 19}, false},  // UVMappingSequence
    {Tag(0x00800009), VR::SH, VR::none, {0, 1}, {187792, 12}, {187804, 13}, false},  // TextureLabel
    {Tag(0x00800010), VR::OF, VR::none, {0, 1}, {187817, 10}, {187827, 12}, false},  // UValueData
    {Tag(0x00800011), VR::OF, VR::none, {0, 1}, {187839, 10}, {187849, 12}, false},  // VValueData
    {Tag(0x00800012), VR::SQ, VR::none, {0, 1}, {187861, 25}, {187886, 27}, false},  // ReferencedTextureSequence
    {Tag(0x00800013), VR::SQ, VR::none, {0, 1}, {187913, 29}, {187942, 32}, false},  // ReferencedSurfaceDataSequence
    {Tag(0x00820001), VR::CS, VR::none, {0, 1}, {187974, 17}, {187991, 18}, false},  // AssessmentSummary
    {Tag(0x00820003), VR::UT, VR::none, {0, 1}, {188009, 28}, {188037, 30}, false},  // AssessmentSummaryDescription
    {Tag(0x00820004), VR::SQ, VR::none, {0, 1}, {188067, 27}, {188094, 30}, false},  // AssessedSOPInstanceSequence
    {Tag(0x00820005), VR::SQ, VR::none, {0, 1}, {188124, 39}, {188163, 43}, false},  // ReferencedComparisonSOPInstanceSequence
    {Tag(0x00820006), VR::UL, VR::none, {0, 1}, {188206, 30}, {188236, 33}, false},  // NumberOfAssessmentObservations
    {Tag(0x00820007), VR::SQ, VR::none, {0, 1}, {188269, 30}, {188299, 32}, false},  // AssessmentObservationsSequence
    {Tag(0x00820008), VR::CS, VR::none, {0, 1}, {188331, 23}, {188354, 24}, false},  // ObservationSignificance
    {Tag(0x0082000a), VR::UT, VR::none, {0, 1}, {188378, 22}, {188400, 23}, false},  // ObservationDescription
    {Tag(0x0082000c), VR::SQ, VR::none, {0, 1}, {188423, 39}, {188462, 42}, false},  // StructuredConstraintObservationSequence
    {Tag(0x00820010), VR::SQ, VR::none, {0, 1}, {188504, 30}, {188534, 33}, false},  // AssessedAttributeValueSequence
    {Tag(0x00820016), VR::LO, VR::none, {0, 1}, {188567, 15}, {188582, 17}, false},  // AssessmentSetID
    {Tag(0x00820017), VR::SQ, VR::none, {0, 1}, {188599, 27}, {188626, 29}, false},  // AssessmentRequesterSequence
    {Tag(0x00820018), VR::LO, VR::none, {0, 1}, {188655, 21}, {188676, 23}, false},  // SelectorAttributeName
    {Tag(0x00820019), VR::LO, VR::none, {0, 1}, {188699, 24}, {188723, 26}, false},  // SelectorAttributeKeyword
    {Tag(0x00820021), VR::SQ, VR::none, {0, 1}, {188749, 26}, {188775, 29}, false},  // AssessmentTypeCodeSequence
    {Tag(0x00820022), VR::SQ, VR::none, {0, 1}, {188804, 28}, {188832, 31}, false},  // ObservationBasisCodeSequence
    {Tag(0x00820023), VR::LO, VR::none, {0, 1}, {188863, 15}, {188878, 16}, false},  // AssessmentLabel
    {Tag(0x00820032), VR::CS, VR::none, {0, 1}, {188894, 14}, {188908, 15}, false},  // ConstraintType
    {Tag(0x00820033), VR::UT, VR::none, {0, 1}, {188923, 30}, {188953, 32}, false},  // SpecificationSelectionGuidance
    {Tag(0x00820034), VR::SQ, VR::none, {0, 1}, {188985, 23}, {189008, 25}, false},  // ConstraintValueSequence
    {Tag(0x00820035), VR::SQ, VR::none, {0, 1}, {189033, 31}, {189064, 34}, false},  // RecommendedDefaultValueSequence
    {Tag(0x00820036), VR::CS, VR::none, {0, 1}, {189098, 31}, {189129, 33}, false},  // ConstraintViolationSignificance
    {Tag(0x00820037), VR::UT, VR::none, {0, 1}, {189162, 28}, {189190, 30}, false},  // ConstraintViolationCondition
    {Tag(0x00820038), VR::CS, VR::none, {0, 1}, {189220, 24}, {189244, 26}, false},  // ModifiableConstraintFlag
    {Tag(0x00880130), VR::SH, VR::none, {0, 1}, {189270, 21}, {189291, 25}, false},  // StorageMediaFileSetID
    {Tag(0x00880140), VR::UI, VR::none, {0, 1}, {189316, 22}, {189338, 26}, false},  // StorageMediaFileSetUID
    {Tag(0x00880200), VR::SQ, VR::none, {0, 1}, {189364, 17}, {189381, 19}, false},  // IconImageSequence
    {Tag(0x00880904), VR::LO, VR::none, {0, 1}, {189400, 10}, {189410, 11}, true},  // TopicTitle
    {Tag(0x00880906), VR::ST, VR::none, {0, 1}, {189421, 12}, {189433, 13}, true},  // TopicSubject
    {Tag(0x00880910), VR::LO, VR::none, {0, 1}, {189446, 11}, {189457, 12}, true},  // TopicAuthor
    {Tag(0x00880912), VR::LO, VR::none, {189469, 4}, {189473, 13}, {189486, 14}, true},  // TopicKeywords
    {Tag(0x01000410), VR::CS, VR::none, {0, 1}, {189500, 17}, {189517, 19}, false},  // SOPInstanceStatus
    {Tag(0x01000420), VR::DT, VR::none, {0, 1}, {189536, 24}, {189560, 26}, false},  // SOPAuthorizationDateTime
    {Tag(0x01000424), VR::LT, VR::none, {0, 1}, {189586, 23}, {189609, 25}, false},  // SOPAuthorizationComment
    {Tag(0x01000426), VR::LO, VR::none, {0, 1}, {189634, 41}, {189675, 44}, false},  // AuthorizationEquipmentCertificationNumber
    {Tag(0x04000005), VR::US, VR::none, {0, 1}, {189719, 11}, {189730, 13}, false},  // MACIDNumber
    {Tag(0x04000010), VR::UI, VR::none, {0, 1}, {189743, 31}, {189774, 35}, false},  // MACCalculationTransferSyntaxUID
    {Tag(0x04000015), VR::CS, VR::none, {0, 1}, {189809, 12}, {189821, 13}, false},  // MACAlgorithm
    {Tag(0x04000020), VR::AT, VR::none, {510, 3}, {189834, 18}, {189852, 20}, false},  // DataElementsSigned
    {Tag(0x04000100), VR::UI, VR::none, {0, 1}, {189872, 19}, {189891, 21}, false},  // DigitalSignatureUID
    {Tag(0x04000105), VR::DT, VR::none, {0, 1}, {189912, 24}, {189936, 26}, false},  // DigitalSignatureDateTime
    {Tag(0x04000110), VR::CS, VR::none, {0, 1}, {189962, 15}, {189977, 16}, false},  // CertificateType
    {Tag(0x04000115), VR::OB, VR::none, {0, 1}, {189993, 19}, {190012, 21}, false},  // CertificateOfSigner
    {Tag(0x04000120), VR::OB, VR::none, {0, 1}, {190033, 9}, {190033, 9}, false},  // Signature
    {Tag(0x04000305), VR::CS, VR::none, {0, 1}, {190042, 22}, {190064, 24}, false},  // CertifiedTimestampType
    {Tag(0x04000310), VR::OB, VR::none, {0, 1}, {190088, 18}, {190106, 19}, false},  // CertifiedTimestamp
    {Tag(0x04000315), VR::FL, VR::none, {0, 1}, {0, 0}, {7321, 13}, true},  // 
    {Tag(0x04000401), VR::SQ, VR::none, {0, 1}, {190125, 35}, {190160, 39}, false},  // DigitalSignaturePurposeCodeSequence
    {Tag(0x04000402), VR::SQ, VR::none, {0, 1}, {190199, 34}, {190233, 37}, false},  // ReferencedDigitalSignatureSequence
    {Tag(0x04000403), VR::SQ, VR::none, {0, 1}, {190270, 32}, {190302, 36}, false},  // ReferencedSOPInstanceMACSequence
    {Tag(0x04000404), VR::OB, VR::none, {0, 1}, {190338, 3}, {190338, 3}, false},  // MAC
    {Tag(0x04000500), VR::SQ, VR::none, {0, 1}, {190341, 27}, {190368, 29}, false},  // EncryptedAttributesSequence
    {Tag(0x04000510), VR::UI, VR::none, {0, 1}, {190397, 33}, {190430, 37}, false},  // EncryptedContentTransferSyntaxUID
    {Tag(0x04000520), VR::OB, VR::none, {0, 1}, {190467, 16}, {190483, 17}, false},  // EncryptedContent
    {Tag(0x04000550), VR::SQ, VR::none, {0, 1}, {190500, 26}, {190526, 28}, false},  // ModifiedAttributesSequence
    {Tag(0x04000551), VR::SQ, VR::none, {0, 1}, {190554, 39}, {190593, 42}, false},  // NonconformingModifiedAttributesSequence
    {Tag(0x04000552), VR::OB, VR::none, {0, 1}, {190635, 29}, {190664, 32}, false},  // NonconformingDataElementValue
    {Tag(0x04000561), VR::SQ, VR::none, {0, 1}, {190696, 26}, {190722, 28}, false},  // OriginalAttributesSequence
    {Tag(0x04000562), VR::DT, VR::none, {0, 1}, {190750, 29}, {190779, 31}, false},  // AttributeModificationDateTime
    {Tag(0x04000563), VR::LO, VR::none, {0, 1}, {190810, 15}, {190825, 16}, false},  // ModifyingSystem
    {Tag(0x04000564), VR::LO, VR::none, {0, 1}, {190841, 22}, {190863, 25}, false},  // SourceOfPreviousValues
    {Tag(0x04000565), VR::CS, VR::none, {0, 1}, {190888, 33}, {190921, 37}, false},  // ReasonForTheAttributeModification
    {Tag(0x04000600), VR::CS, VR::none, {0, 1}, {190958, 20}, {190978, 22}, false},  // InstanceOriginStatus
    {Tag(0x20000010), VR::IS, VR::none, {0, 1}, {191000, 14}, {191014, 16}, false},  // NumberOfCopies
    {Tag(0x2000001e), VR::SQ, VR::none, {0, 1}, {191030, 28}, {191058, 30}, false},  // PrinterConfigurationSequence
    {Tag(0x20000020), VR::CS, VR::none, {0, 1}, {191088, 13}, {191101, 14}, false},  // PrintPriority
    {Tag(0x20000030), VR::CS, VR::none, {0, 1}, {191115, 10}, {191125, 11}, false},  // MediumType
    {Tag(0x20000040), VR::CS, VR::none, {0, 1}, {191136, 15}, {191151, 16}, false},  // FilmDestination
    {Tag(0x20000050), VR::LO, VR::none, {0, 1}, {191167, 16}, {191183, 18}, false},  // FilmSessionLabel
    {Tag(0x20000060), VR::IS, VR::none, {0, 1}, {191201, 16}, {191217, 17}, false},  // MemoryAllocation
    {Tag(0x20000061), VR::IS, VR::none, {0, 1}, {191234, 23}, {191257, 25}, false},  // MaximumMemoryAllocation
    {Tag(0x20000062), VR::CS, VR::none, {0, 1}, {191282, 22}, {191304, 25}, true},  // ColorImagePrintingFlag
    {Tag(0x20000063), VR::CS, VR::none, {0, 1}, {191329, 13}, {191342, 14}, true},  // CollationFlag
    {Tag(0x20000065), VR::CS, VR::none, {0, 1}, {191356, 14}, {191370, 15}, true},  // AnnotationFlag
    {Tag(0x20000067), VR::CS, VR::none, {0, 1}, {191385, 16}, {191401, 18}, true},  // ImageOverlayFlag
    {Tag(0x20000069), VR::CS, VR::none, {0, 1}, {191419, 19}, {191438, 21}, true},  // PresentationLUTFlag
    {Tag(0x2000006a), VR::CS, VR::none, {0, 1}, {191459, 27}, {191486, 31}, true},  // ImageBoxPresentationLUTFlag
    {Tag(0x200000a0), VR::US, VR::none, {0, 1}, {191517, 14}, {191531, 16}, false},  // MemoryBitDepth
    {Tag(0x200000a1), VR::US, VR::none, {0, 1}, {191547, 16}, {191563, 18}, false},  // PrintingBitDepth
    {Tag(0x200000a2), VR::SQ, VR::none, {0, 1}, {191581, 22}, {191603, 24}, false},  // MediaInstalledSequence
    {Tag(0x200000a4), VR::SQ, VR::none, {0, 1}, {191627, 27}, {191654, 30}, false},  // OtherMediaAvailableSequence
    {Tag(0x200000a8), VR::SQ, VR::none, {0, 1}, {191684, 36}, {191720, 40}, false},  // SupportedImageDisplayFormatsSequence
    {Tag(0x20000500), VR::SQ, VR::none, {0, 1}, {191760, 25}, {191785, 28}, false},  // ReferencedFilmBoxSequence
    {Tag(0x20000510), VR::SQ, VR::none, {0, 1}, {191813, 29}, {191842, 32}, true},  // ReferencedStoredPrintSequence
    {Tag(0x20100010), VR::ST, VR::none, {0, 1}, {191874, 18}, {191892, 20}, false},  // ImageDisplayFormat
    {Tag(0x20100030), VR::CS, VR::none, {0, 1}, {191912, 25}, {191937, 28}, false},  // AnnotationDisplayFormatID
    {Tag(0x20100040), VR::CS, VR::none, {0, 1}, {191965, 15}, {191980, 16}, false},  // FilmOrientation
    {Tag(0x20100050), VR::CS, VR::none, {0, 1}, {191996, 10}, {192006, 12}, false},  // FilmSizeID
    {Tag(0x20100052), VR::CS, VR::none, {0, 1}, {192018, 19}, {192037, 21}, false},  // PrinterResolutionID
    {Tag(0x20100054), VR::CS, VR::none, {0, 1}, {192058, 26}, {192084, 29}, false},  // DefaultPrinterResolutionID
    {Tag(0x20100060), VR::CS, VR::none, {0, 1}, {192113, 17}, {192130, 18}, false},  // MagnificationType
    {Tag(0x20100080), VR::CS, VR::none, {0, 1}, {192148, 13}, {192161, 14}, false},  // SmoothingType
    {Tag(0x201000a6), VR::CS, VR::none, {0, 1}, {192175, 24}, {192199, 26}, false},  // DefaultMagnificationType
    {Tag(0x201000a7), VR::CS, VR::none, {510, 3}, {192225, 32}, {192257, 35}, false},  // OtherMagnificationTypesAvailable
    {Tag(0x201000a8), VR::CS, VR::none, {0, 1}, {192292, 20}, {192312, 22}, false},  // DefaultSmoothingType
    {Tag(0x201000a9), VR::CS, VR::none, {510, 3}, {192334, 28}, {192362, 31}, false},  // OtherSmoothingTypesAvailable
    {Tag(0x20100100), VR::CS, VR::none, {0, 1}, {192393, 13}, {192406, 14}, false},  // BorderDensity
    {Tag(0x20100110), VR::CS, VR::none, {0, 1}, {192420, 17}, {192437, 19}, false},  // EmptyImageDensity
    {Tag(0x20100120), VR::US, VR::none, {0, 1}, {192456, 10}, {192466, 11}, false},  // MinDensity
    {Tag(0x20100130), VR::US, VR::none, {0, 1}, {192477, 10}, {192487, 11}, false},  // MaxDensity
    {Tag(0x20100140), VR::CS, VR::none, {0, 1}, {192498, 4}, {192498, 4}, false},  // Trim
    {Tag(0x20100150), VR::ST, VR::none, {0, 1}, {192502, 24}, {192526, 25}, false},  // ConfigurationInformation
    {Tag(0x20100152), VR::LT, VR::none, {0, 1}, {192551, 35}, {192586, 37}, false},  // ConfigurationInformationDescription
    {Tag(0x20100154), VR::IS, VR::none, {0, 1}, {192623, 20}, {192643, 22}, false},  // MaximumCollatedFilms
    {Tag(0x2010015e), VR::US, VR::none, {0, 1}, {192665, 12}, {192665, 12}, false},  // Illumination
    {Tag(0x20100160), VR::US, VR::none, {0, 1}, {192677, 21}, {192698, 23}, false},  // ReflectedAmbientLight
    {Tag(0x20100376), VR::DS, VR::none, {12834, 1}, {192721, 19}, {192740, 21}, false},  // PrinterPixelSpacing
    {Tag(0x20100500), VR::SQ, VR::none, {0, 1}, {192761, 29}, {192790, 32}, false},  // ReferencedFilmSessionSequence
    {Tag(0x20100510), VR::SQ, VR::none, {0, 1}, {192822, 26}, {192848, 29}, false},  // ReferencedImageBoxSequence
    {Tag(0x20100520), VR::SQ, VR::none, {0, 1}, {192877, 36}, {192913, 40}, false},  // ReferencedBasicAnnotationBoxSequence
    {Tag(0x20200010), VR::US, VR::none, {0, 1}, {192953, 16}, {192969, 18}, false},  // ImageBoxPosition
    {Tag(0x20200020), VR::CS, VR::none, {0, 1}, {192987, 8}, {192987, 8}, false},  // Polarity
    {Tag(0x20200030), VR::DS, VR::none, {0, 1}, {192995, 18}, {193013, 20}, false},  // RequestedImageSize
    {Tag(0x20200040), VR::CS, VR::none, {0, 1}, {193033, 29}, {193062, 32}, false},  // RequestedDecimateCropBehavior
    {Tag(0x20200050), VR::CS, VR::none, {0, 1}, {193094, 21}, {193115, 23}, false},  // RequestedResolutionID
    {Tag(0x202000a0), VR::CS, VR::none, {0, 1}, {193138, 22}, {193160, 25}, false},  // RequestedImageSizeFlag
    {Tag(0x202000a2), VR::CS, VR::none, {0, 1}, {193185, 18}, {193203, 20}, false},  // DecimateCropResult
    {Tag(0x20200110), VR::SQ, VR::none, {0, 1}, {193223, 27}, {193250, 30}, false},  // BasicGrayscaleImageSequence
    {Tag(0x20200111), VR::SQ, VR::none, {0, 1}, {193280, 23}, {193303, 26}, false},  // BasicColorImageSequence
    {Tag(0x20200130), VR::SQ, VR::none, {0, 1}, {193329, 33}, {193362, 37}, true},  // ReferencedImageOverlayBoxSequence
    {Tag(0x20200140), VR::SQ, VR::none, {0, 1}, {193399, 27}, {193426, 31}, true},  // ReferencedVOILUTBoxSequence
    {Tag(0x20300010), VR::US, VR::none, {0, 1}, {193457, 18}, {193475, 19}, false},  // AnnotationPosition
    {Tag(0x20300020), VR::LO, VR::none, {0, 1}, {193494, 10}, {193504, 11}, false},  // TextString
    {Tag(0x20400010), VR::SQ, VR::none, {0, 1}, {193515, 30}, {193545, 33}, true},  // ReferencedOverlayPlaneSequence
    {Tag(0x20400011), VR::US, VR::none, {193578, 4}, {193582, 28}, {193610, 31}, true},  // ReferencedOverlayPlaneGroups
    {Tag(0x20400020), VR::SQ, VR::none, {0, 1}, {193641, 24}, {193665, 27}, true},  // OverlayPixelDataSequence
    {Tag(0x20400060), VR::CS, VR::none, {0, 1}, {193692, 24}, {193716, 26}, true},  // OverlayMagnificationType
    {Tag(0x20400070), VR::CS, VR::none, {0, 1}, {193742, 20}, {193762, 22}, true},  // OverlaySmoothingType
    {Tag(0x20400072), VR::CS, VR::none, {0, 1}, {193784, 27}, {193811, 30}, true},  // OverlayOrImageMagnification
    {Tag(0x20400074), VR::US, VR::none, {0, 1}, {193841, 24}, {193865, 28}, true},  // MagnifyToNumberOfColumns
    {Tag(0x20400080), VR::CS, VR::none, {0, 1}, {193893, 24}, {193917, 26}, true},  // OverlayForegroundDensity
    {Tag(0x20400082), VR::CS, VR::none, {0, 1}, {193943, 24}, {193967, 26}, true},  // OverlayBackgroundDensity
    {Tag(0x20400090), VR::CS, VR::none, {0, 1}, {193993, 11}, {194004, 12}, true},  // OverlayMode
    {Tag(0x20400100), VR::CS, VR::none, {0, 1}, {194016, 16}, {194032, 17}, true},  // ThresholdDensity
    {Tag(0x20400500), VR::SQ, VR::none, {0, 1}, {194049, 33}, {194082, 39}, true},  // ReferencedImageBoxSequenceRetired
    {Tag(0x20500010), VR::SQ, VR::none, {0, 1}, {194121, 23}, {194144, 25}, false},  // PresentationLUTSequence
    {Tag(0x20500020), VR::CS, VR::none, {0, 1}, {194169, 20}, {194189, 22}, false},  // PresentationLUTShape
    {Tag(0x20500500), VR::SQ, VR::none, {0, 1}, {194211, 33}, {194244, 36}, false},  // ReferencedPresentationLUTSequence
    {Tag(0x21000010), VR::SH, VR::none, {0, 1}, {194280, 10}, {194290, 12}, true},  // PrintJobID
    {Tag(0x21000020), VR::CS, VR::none, {0, 1}, {194302, 15}, {194317, 16}, false},  // ExecutionStatus
    {Tag(0x21000030), VR::CS, VR::none, {0, 1}, {194333, 19}, {194352, 21}, false},  // ExecutionStatusInfo
    {Tag(0x21000040), VR::DA, VR::none, {0, 1}, {194373, 12}, {194385, 13}, false},  // CreationDate
    {Tag(0x21000050), VR::TM, VR::none, {0, 1}, {194398, 12}, {194410, 13}, false},  // CreationTime
    {Tag(0x21000070), VR::AE, VR::none, {0, 1}, {194423, 10}, {194423, 10}, false},  // Originator
    {Tag(0x21000140), VR::AE, VR::none, {0, 1}, {194433, 13}, {194446, 14}, false},  // DestinationAE
    {Tag(0x21000160), VR::SH, VR::none, {0, 1}, {194460, 7}, {194467, 8}, false},  // OwnerID
    {Tag(0x21000170), VR::IS, VR::none, {0, 1}, {194475, 13}, {194488, 15}, false},  // NumberOfFilms
    {Tag(0x21000500), VR::SQ, VR::none, {0, 1}, {194503, 41}, {194544, 49}, true},  // ReferencedPrintJobSequencePullStoredPrint
    {Tag(0x21100010), VR::CS, VR::none, {0, 1}, {194593, 13}, {194606, 14}, false},  // PrinterStatus
    {Tag(0x21100020), VR::CS, VR::none, {0, 1}, {194620, 17}, {194637, 19}, false},  // PrinterStatusInfo
    {Tag(0x21100030), VR::LO, VR::none, {0, 1}, {194656, 11}, {194667, 12}, false},  // PrinterName
    {Tag(0x21100099), VR::SH, VR::none, {0, 1}, {194679, 12}, {194691, 14}, true},  // PrintQueueID
    {Tag(0x21200010), VR::CS, VR::none, {0, 1}, {194705, 11}, {194716, 12}, true},  // QueueStatus
    {Tag(0x21200050), VR::SQ, VR::none, {0, 1}, {194728, 27}, {194755, 30}, true},  // PrintJobDescriptionSequence
    {Tag(0x21200070), VR::SQ, VR::none, {0, 1}, {194785, 26}, {194811, 29}, true},  // ReferencedPrintJobSequence
    {Tag(0x21300010), VR::SQ, VR::none, {0, 1}, {194840, 35}, {194875, 38}, true},  // PrintManagementCapabilitiesSequence
    {Tag(0x21300015), VR::SQ, VR::none, {0, 1}, {194913, 30}, {194943, 32}, true},  // PrinterCharacteristicsSequence
    {Tag(0x21300030), VR::SQ, VR::none, {0, 1}, {194975, 22}, {194997, 25}, true},  // FilmBoxContentSequence
    {Tag(0x21300040), VR::SQ, VR::none, {0, 1}, {195022, 23}, {195045, 26}, true},  // ImageBoxContentSequence
    {Tag(0x21300050), VR::SQ, VR::none, {0, 1}, {195071, 25}, {195096, 27}, true},  // AnnotationContentSequence
    {Tag(0x21300060), VR::SQ, VR::none, {0, 1}, {195123, 30}, {195153, 34}, true},  // ImageOverlayBoxContentSequence
    {Tag(0x21300080), VR::SQ, VR::none, {0, 1}, {195187, 30}, {195217, 33}, true},  // PresentationLUTContentSequence
    {Tag(0x213000a0), VR::SQ, VR::none, {0, 1}, {195250, 21}, {195271, 23}, false},  // ProposedStudySequence
    {Tag(0x213000c0), VR::SQ, VR::none, {0, 1}, {195294, 21}, {195315, 23}, false},  // OriginalImageSequence
    {Tag(0x22000001), VR::CS, VR::none, {0, 1}, {195338, 43}, {195381, 48}, false},  // LabelUsingInformationExtractedFromInstances
    {Tag(0x22000002), VR::UT, VR::none, {0, 1}, {195429, 9}, {195438, 10}, false},  // LabelText
    {Tag(0x22000003), VR::CS, VR::none, {0, 1}, {195448, 19}, {195467, 21}, false},  // LabelStyleSelection
    {Tag(0x22000004), VR::LT, VR::none, {0, 1}, {195488, 16}, {195504, 17}, false},  // MediaDisposition
    {Tag(0x22000005), VR::LT, VR::none, {0, 1}, {195521, 12}, {195533, 13}, false},  // BarcodeValue
    {Tag(0x22000006), VR::CS, VR::none, {0, 1}, {195546, 16}, {195562, 17}, false},  // BarcodeSymbology
    {Tag(0x22000007), VR::CS, VR::none, {0, 1}, {195579, 19}, {195598, 21}, false},  // AllowMediaSplitting
    {Tag(0x22000008), VR::CS, VR::none, {0, 1}, {195619, 22}, {195641, 25}, false},  // IncludeNonDICOMObjects
    {Tag(0x22000009), VR::CS, VR::none, {0, 1}, {195666, 25}, {195691, 27}, false},  // IncludeDisplayApplication
    {Tag(0x2200000a), VR::CS, VR::none, {0, 1}, {195718, 44}, {195762, 49}, false},  // PreserveCompositeInstancesAfterMediaCreation
    {Tag(0x2200000b), VR::US, VR::none, {0, 1}, {195811, 33}, {195844, 39}, false},  // TotalNumberOfPiecesOfMediaCreated
    {Tag(0x2200000c), VR::LO, VR::none, {0, 1}, {195883, 32}, {195915, 35}, false},  // RequestedMediaApplicationProfile
    {Tag(0x2200000d), VR::SQ, VR::none, {0, 1}, {195950, 30}, {195980, 33}, false},  // ReferencedStorageMediaSequence
    {Tag(0x2200000e), VR::AT, VR::none, {510, 3}, {196013, 17}, {196030, 18}, false},  // FailureAttributes
    {Tag(0x2200000f), VR::CS, VR::none, {0, 1}, {196048, 21}, {196069, 23}, false},  // AllowLossyCompression
    {Tag(0x22000020), VR::CS, VR::none, {0, 1}, {196092, 15}, {196107, 16}, false},  // RequestPriority
    {Tag(0x30020002), VR::SH, VR::none, {0, 1}, {196123, 12}, {196135, 14}, false},  // RTImageLabel
    {Tag(0x30020003), VR::LO, VR::none, {0, 1}, {196149, 11}, {196160, 13}, false},  // RTImageName
    {Tag(0x30020004), VR::ST, VR::none, {0, 1}, {196173, 18}, {196191, 20}, false},  // RTImageDescription
    {Tag(0x3002000a), VR::CS, VR::none, {0, 1}, {196211, 20}, {196231, 22}, false},  // ReportedValuesOrigin
    {Tag(0x3002000c), VR::CS, VR::none, {0, 1}, {196253, 12}, {196265, 14}, false},  // RTImagePlane
    {Tag(0x3002000d), VR::DS, VR::none, {17631, 1}, {196279, 28}, {196307, 32}, false},  // XRayImageReceptorTranslation
    {Tag(0x3002000e), VR::DS, VR::none, {0, 1}, {196339, 22}, {196361, 26}, false},  // XRayImageReceptorAngle
    {Tag(0x30020010), VR::DS, VR::none, {53122, 1}, {196387, 18}, {196405, 20}, false},  // RTImageOrientation
    {Tag(0x30020011), VR::DS, VR::none, {12834, 1}, {196425, 22}, {196447, 25}, false},  // ImagePlanePixelSpacing
    {Tag(0x30020012), VR::DS, VR::none, {12834, 1}, {196472, 15}, {196487, 17}, false},  // RTImagePosition
    {Tag(0x30020020), VR::SH, VR::none, {0, 1}, {196504, 20}, {196524, 22}, false},  // RadiationMachineName
    {Tag(0x30020022), VR::DS, VR::none, {0, 1}, {196546, 19}, {196565, 21}, false},  // RadiationMachineSAD
    {Tag(0x30020024), VR::DS, VR::none, {0, 1}, {196586, 19}, {196605, 21}, false},  // RadiationMachineSSD
    {Tag(0x30020026), VR::DS, VR::none, {0, 1}, {196626, 10}, {196636, 12}, false},  // RTImageSID
    {Tag(0x30020028), VR::DS, VR::none, {0, 1}, {196648, 31}, {196679, 35}, false},  // SourceToReferenceObjectDistance
    {Tag(0x30020029), VR::IS, VR::none, {0, 1}, {196714, 14}, {196728, 15}, false},  // FractionNumber
    {Tag(0x30020030), VR::SQ, VR::none, {0, 1}, {196743, 16}, {196759, 17}, false},  // ExposureSequence
    {Tag(0x30020032), VR::DS, VR::none, {0, 1}, {196776, 16}, {196792, 17}, false},  // MetersetExposure
    {Tag(0x30020034), VR::DS, VR::none, {38962, 1}, {196809, 17}, {196826, 18}, false},  // DiaphragmPosition
    {Tag(0x30020040), VR::SQ, VR::none, {0, 1}, {196844, 18}, {196862, 20}, false},  // FluenceMapSequence
    {Tag(0x30020041), VR::CS, VR::none, {0, 1}, {196882, 17}, {196899, 19}, false},  // FluenceDataSource
    {Tag(0x30020042), VR::DS, VR::none, {0, 1}, {196918, 16}, {196934, 18}, false},  // FluenceDataScale
    {Tag(0x30020050), VR::SQ, VR::none, {0, 1}, {196952, 26}, {196978, 29}, false},  // PrimaryFluenceModeSequence
    {Tag(0x30020051), VR::CS, VR::none, {0, 1}, {197007, 11}, {197018, 12}, false},  // FluenceMode
    {Tag(0x30020052), VR::SH, VR::none, {0, 1}, {197030, 13}, {197043, 15}, false},  // FluenceModeID
    {Tag(0x30020100), VR::IS, VR::none, {0, 1}, {197058, 19}, {197077, 21}, false},  // SelectedFrameNumber
    {Tag(0x30020101), VR::SQ, VR::none, {0, 1}, {197098, 37}, {197135, 41}, false},  // SelectedFrameFunctionalGroupsSequence
    {Tag(0x30020102), VR::SQ, VR::none, {0, 1}, {197176, 34}, {197210, 39}, false},  // RTImageFrameGeneralContentSequence
    {Tag(0x30020103), VR::SQ, VR::none, {0, 1}, {197249, 27}, {197276, 31}, false},  // RTImageFrameContextSequence
    {Tag(0x30020104), VR::SQ, VR::none, {0, 1}, {197307, 20}, {197327, 23}, false},  // RTImageScopeSequence
    {Tag(0x30020105), VR::CS, VR::none, {0, 1}, {197350, 35}, {197385, 39}, false},  // BeamModifierCoordinatesPresenceFlag
    {Tag(0x30020106), VR::FD, VR::none, {0, 1}, {197424, 23}, {197447, 25}, false},  // StartCumulativeMeterset
    {Tag(0x30020107), VR::FD, VR::none, {0, 1}, {197472, 22}, {197494, 24}, false},  // StopCumulativeMeterset
    {Tag(0x30020108), VR::SQ, VR::none, {0, 1}, {197518, 36}, {197554, 40}, false},  // RTAcquisitionPatientPositionSequence
    {Tag(0x30020109), VR::SQ, VR::none, {0, 1}, {197594, 41}, {197635, 47}, false},  // RTImageFrameImagingDevicePositionSequence
    {Tag(0x3002010a), VR::SQ, VR::none, {0, 1}, {197682, 42}, {197724, 48}, false},  // RTImageFramekVRadiationAcquisitionSequence
    {Tag(0x3002010b), VR::SQ, VR::none, {0, 1}, {197772, 42}, {197814, 48}, false},  // RTImageFrameMVRadiationAcquisitionSequence
    {Tag(0x3002010c), VR::SQ, VR::none, {0, 1}, {197862, 40}, {197902, 45}, false},  // RTImageFrameRadiationAcquisitionSequence
    {Tag(0x3002010d), VR::SQ, VR::none, {0, 1}, {197947, 29}, {197976, 32}, false},  // ImagingSourcePositionSequence
    {Tag(0x3002010e), VR::SQ, VR::none, {0, 1}, {198008, 29}, {198037, 32}, false},  // ImageReceptorPositionSequence
    {Tag(0x3002010f), VR::FD, VR::none, {88165, 2}, {198069, 38}, {198107, 43}, false},  // DevicePositionToEquipmentMappingMatrix
    {Tag(0x30020110), VR::SQ, VR::none, {0, 1}, {198150, 31}, {198181, 34}, false},  // DevicePositionParameterSequence
    {Tag(0x30020111), VR::CS, VR::none, {0, 1}, {198215, 38}, {198253, 42}, false},  // ImagingSourceLocationSpecificationType
    {Tag(0x30020112), VR::SQ, VR::none, {0, 1}, {198295, 35}, {198330, 39}, false},  // ImagingDeviceLocationMatrixSequence
    {Tag(0x30020113), VR::SQ, VR::none, {0, 1}, {198369, 38}, {198407, 42}, false},  // ImagingDeviceLocationParameterSequence
    {Tag(0x30020114), VR::SQ, VR::none, {0, 1}, {198449, 23}, {198472, 25}, false},  // ImagingApertureSequence
    {Tag(0x30020115), VR::CS, VR::none, {0, 1}, {198497, 32}, {198529, 35}, false},  // ImagingApertureSpecificationType
    {Tag(0x30020116), VR::US, VR::none, {0, 1}, {198564, 26}, {198590, 29}, false},  // NumberOfAcquisitionDevices
    {Tag(0x30020117), VR::SQ, VR::none, {0, 1}, {198619, 25}, {198644, 27}, false},  // AcquisitionDeviceSequence
    {Tag(0x30020118), VR::SQ, VR::none, {0, 1}, {198671, 23}, {198694, 25}, false},  // AcquisitionTaskSequence
    {Tag(0x30020119), VR::SQ, VR::none, {0, 1}, {198719, 35}, {198754, 39}, false},  // AcquisitionTaskWorkitemCodeSequence
    {Tag(0x3002011a), VR::SQ, VR::none, {0, 1}, {198793, 26}, {198819, 28}, false},  // AcquisitionSubtaskSequence
    {Tag(0x3002011b), VR::SQ, VR::none, {0, 1}, {198847, 27}, {198874, 30}, false},  // SubtaskWorkitemCodeSequence
    {Tag(0x3002011c), VR::US, VR::none, {0, 1}, {198904, 20}, {198924, 22}, false},  // AcquisitionTaskIndex
    {Tag(0x3002011d), VR::US, VR::none, {0, 1}, {198946, 23}, {198969, 25}, false},  // AcquisitionSubtaskIndex
    {Tag(0x3002011e), VR::SQ, VR::none, {0, 1}, {198994, 55}, {199049, 61}, false},  // ReferencedBaselineParametersRTRadiationInstanceSequence
    {Tag(0x3002011f), VR::SQ, VR::none, {0, 1}, {199110, 49}, {199159, 53}, false},  // PositionAcquisitionTemplateIdentificationSequence
    {Tag(0x30020120), VR::ST, VR::none, {0, 1}, {199212, 29}, {199241, 32}, false},  // PositionAcquisitionTemplateID
    {Tag(0x30020121), VR::LO, VR::none, {0, 1}, {199273, 31}, {199304, 34}, false},  // PositionAcquisitionTemplateName
    {Tag(0x30020122), VR::SQ, VR::none, {0, 1}, {199338, 39}, {199377, 43}, false},  // PositionAcquisitionTemplateCodeSequence
    {Tag(0x30020123), VR::LT, VR::none, {0, 1}, {199420, 38}, {199458, 41}, false},  // PositionAcquisitionTemplateDescription
    {Tag(0x30020124), VR::SQ, VR::none, {0, 1}, {199499, 36}, {199535, 39}, false},  // AcquisitionTaskApplicabilitySequence
    {Tag(0x30020125), VR::SQ, VR::none, {0, 1}, {199574, 45}, {199619, 49}, false},  // ProjectionImagingAcquisitionParameterSequence
    {Tag(0x30020126), VR::SQ, VR::none, {0, 1}, {199668, 37}, {199705, 41}, false},  // CTImagingAcquisitionParameterSequence
    {Tag(0x30020127), VR::SQ, VR::none, {0, 1}, {199746, 37}, {199783, 41}, false},  // KVImagingGenerationParametersSequence
    {Tag(0x30020128), VR::SQ, VR::none, {0, 1}, {199824, 37}, {199861, 41}, false},  // MVImagingGenerationParametersSequence
    {Tag(0x30020129), VR::CS, VR::none, {0, 1}, {199902, 21}, {199923, 23}, false},  // AcquisitionSignalType
    {Tag(0x3002012a), VR::CS, VR::none, {0, 1}, {199946, 17}, {199963, 18}, false},  // AcquisitionMethod
    {Tag(0x3002012b), VR::SQ, VR::none, {0, 1}, {199981, 25}, {200006, 28}, false},  // ScanStartPositionSequence
    {Tag(0x3002012c), VR::SQ, VR::none, {0, 1}, {200034, 24}, {200058, 27}, false},  // ScanStopPositionSequence
    {Tag(0x3002012d), VR::FD, VR::none, {0, 1}, {200085, 50}, {200135, 57}, false},  // ImagingSourceToBeamModifierDefinitionPlaneDistance
    {Tag(0x3002012e), VR::CS, VR::none, {0, 1}, {200192, 11}, {200203, 13}, false},  // ScanArcType
    {Tag(0x3002012f), VR::CS, VR::none, {0, 1}, {200216, 23}, {200239, 25}, false},  // DetectorPositioningType
    {Tag(0x30020130), VR::SQ, VR::none, {0, 1}, {200264, 35}, {200299, 39}, false},  // AdditionalRTAccessoryDeviceSequence
    {Tag(0x30020131), VR::SQ, VR::none, {0, 1}, {200338, 42}, {200380, 46}, false},  // DeviceSpecificAcquisitionParameterSequence
    {Tag(0x30020132), VR::SQ, VR::none, {0, 1}, {200426, 43}, {200469, 47}, false},  // ReferencedPositionReferenceInstanceSequence
    {Tag(0x30020133), VR::SQ, VR::none, {0, 1}, {200516, 28}, {200544, 31}, false},  // EnergyDerivationCodeSequence
    {Tag(0x30020134), VR::FD, VR::none, {0, 1}, {200575, 33}, {200608, 36}, false},  // MaximumCumulativeMetersetExposure
    {Tag(0x30020135), VR::SQ, VR::none, {0, 1}, {200644, 29}, {200673, 31}, false},  // AcquisitionInitiationSequence
    {Tag(0x30020136), VR::SQ, VR::none, {0, 1}, {200704, 33}, {200737, 38}, false},  // RTConeBeamImagingGeometrySequence
    {Tag(0x30040001), VR::CS, VR::none, {0, 1}, {200775, 7}, {200782, 8}, false},  // DVHType
    {Tag(0x30040002), VR::CS, VR::none, {0, 1}, {200790, 9}, {200799, 10}, false},  // DoseUnits
    {Tag(0x30040004), VR::CS, VR::none, {0, 1}, {200809, 8}, {200817, 9}, false},  // DoseType
    {Tag(0x30040005), VR::CS, VR::none, {0, 1}, {200826, 22}, {200848, 25}, false},  // SpatialTransformOfDose
    {Tag(0x30040006), VR::LO, VR::none, {0, 1}, {200873, 11}, {200884, 12}, false},  // DoseComment
    {Tag(0x30040008), VR::DS, VR::none, {17631, 1}, {200896, 18}, {200914, 19}, false},  // NormalizationPoint
    {Tag(0x3004000a), VR::CS, VR::none, {0, 1}, {200933, 17}, {200950, 19}, false},  // DoseSummationType
    {Tag(0x3004000c), VR::DS, VR::none, {3989, 3}, {200969, 21}, {200990, 24}, false},  // GridFrameOffsetVector
    {Tag(0x3004000e), VR::DS, VR::none, {0, 1}, {201014, 15}, {201029, 17}, false},  // DoseGridScaling
    {Tag(0x30040010), VR::SQ, VR::none, {0, 1}, {201046, 17}, {201063, 20}, true},  // RTDoseROISequence
    {Tag(0x30040012), VR::DS, VR::none, {0, 1}, {201083, 9}, {201092, 10}, false},  // DoseValue
    {Tag(0x30040014), VR::CS, VR::none, {7997, 3}, {201102, 29}, {201131, 31}, false},  // TissueHeterogeneityCorrection
    {Tag(0x30040016), VR::SQ, VR::none, {0, 1}, {201162, 31}, {201193, 34}, false},  // RecommendedIsodoseLevelSequence
    {Tag(0x30040020), VR::SQ, VR::none, {0, 1}, {201227, 20}, {201247, 23}, false},  // DoseUnitCodeSequence
    {Tag(0x30040021), VR::SQ, VR::none, {0, 1}, {201270, 33}, {201303, 38}, false},  // RTDoseInterpretedTypeCodeSequence
    {Tag(0x30040022), VR::SQ, VR::none, {0, 1}, {201341, 41}, {201382, 47}, false},  // RTDoseInterpretedTypeCodeModifierSequence
    {Tag(0x30040023), VR::SQ, VR::none, {0, 1}, {201429, 41}, {201470, 44}, false},  // DoseRadiobiologicalInterpretationSequence
    {Tag(0x30040024), VR::SQ, VR::none, {0, 1}, {201514, 24}, {201538, 28}, false},  // RTDoseIntentCodeSequence
    {Tag(0x30040040), VR::DS, VR::none, {17631, 1}, {201566, 21}, {201587, 23}, false},  // DVHNormalizationPoint
    {Tag(0x30040042), VR::DS, VR::none, {0, 1}, {201610, 25}, {201635, 28}, false},  // DVHNormalizationDoseValue
    {Tag(0x30040050), VR::SQ, VR::none, {0, 1}, {201663, 11}, {201674, 12}, false},  // DVHSequence
    {Tag(0x30040052), VR::DS, VR::none, {0, 1}, {201686, 14}, {201700, 16}, false},  // DVHDoseScaling
    {Tag(0x30040054), VR::CS, VR::none, {0, 1}, {201716, 14}, {201730, 16}, false},  // DVHVolumeUnits
    {Tag(0x30040056), VR::IS, VR::none, {0, 1}, {201746, 15}, {201761, 18}, false},  // DVHNumberOfBins
    {Tag(0x30040058), VR::DS, VR::none, {50202, 4}, {201779, 7}, {201786, 8}, false},  // DVHData
    {Tag(0x30040060), VR::SQ, VR::none, {0, 1}, {201794, 24}, {201818, 27}, false},  // DVHReferencedROISequence
    {Tag(0x30040062), VR::CS, VR::none, {0, 1}, {201845, 22}, {201867, 25}, false},  // DVHROIContributionType
    {Tag(0x30040070), VR::DS, VR::none, {0, 1}, {201892, 14}, {201906, 16}, false},  // DVHMinimumDose
    {Tag(0x30040072), VR::DS, VR::none, {0, 1}, {201922, 14}, {201936, 16}, false},  // DVHMaximumDose
    {Tag(0x30040074), VR::DS, VR::none, {0, 1}, {201952, 11}, {201963, 13}, false},  // DVHMeanDose
    {Tag(0x30040080), VR::SQ, VR::none, {0, 1}, {201976, 28}, {202004, 31}, false},  // DoseCalculationModelSequence
    {Tag(0x30040081), VR::SQ, VR::none, {0, 1}, {202035, 32}, {202067, 35}, false},  // DoseCalculationAlgorithmSequence
    {Tag(0x30040082), VR::CS, VR::none, {0, 1}, {202102, 19}, {202121, 20}, false},  // CommissioningStatus
    {Tag(0x30040083), VR::SQ, VR::none, {0, 1}, {202141, 37}, {202178, 41}, false},  // DoseCalculationModelParameterSequence
    {Tag(0x30040084), VR::CS, VR::none, {0, 1}, {202219, 31}, {202250, 34}, false},  // DoseDepositionCalculationMedium
    {Tag(0x30060002), VR::SH, VR::none, {0, 1}, {202284, 17}, {202301, 19}, false},  // StructureSetLabel
    {Tag(0x30060004), VR::LO, VR::none, {0, 1}, {202320, 16}, {202336, 18}, false},  // StructureSetName
    {Tag(0x30060006), VR::ST, VR::none, {0, 1}, {202354, 23}, {202377, 25}, false},  // StructureSetDescription
    {Tag(0x30060008), VR::DA, VR::none, {0, 1}, {202402, 16}, {202418, 18}, false},  // StructureSetDate
    {Tag(0x30060009), VR::TM, VR::none, {0, 1}, {202436, 16}, {202452, 18}, false},  // StructureSetTime
    {Tag(0x30060010), VR::SQ, VR::none, {0, 1}, {202470, 34}, {202504, 38}, false},  // ReferencedFrameOfReferenceSequence
    {Tag(0x30060012), VR::SQ, VR::none, {0, 1}, {202542, 25}, {202567, 28}, false},  // RTReferencedStudySequence
    {Tag(0x30060014), VR::SQ, VR::none, {0, 1}, {202595, 26}, {202621, 29}, false},  // RTReferencedSeriesSequence
    {Tag(0x30060016), VR::SQ, VR::none, {0, 1}, {202650, 20}, {202670, 22}, false},  // ContourImageSequence
    {Tag(0x30060018), VR::SQ, VR::none, {0, 1}, {202692, 31}, {202723, 34}, false},  // PredecessorStructureSetSequence
    {Tag(0x30060020), VR::SQ, VR::none, {0, 1}, {202757, 23}, {202780, 26}, false},  // StructureSetROISequence
    {Tag(0x30060022), VR::IS, VR::none, {0, 1}, {202806, 9}, {202815, 10}, false},  // ROINumber
    {Tag(0x30060024), VR::UI, VR::none, {0, 1}, {202825, 29}, {202854, 33}, false},  // ReferencedFrameOfReferenceUID
    {Tag(0x30060026), VR::LO, VR::none, {0, 1}, {202887, 7}, {202894, 8}, false},  // ROIName
    {Tag(0x30060028), VR::ST, VR::none, {0, 1}, {202902, 14}, {202916, 15}, false},  // ROIDescription
    {Tag(0x3006002a), VR::IS, VR::none, {17631, 1}, {202931, 15}, {202946, 17}, false},  // ROIDisplayColor
    {Tag(0x3006002c), VR::DS, VR::none, {0, 1}, {202963, 9}, {202972, 10}, false},  // ROIVolume
    {Tag(0x3006002d), VR::DT, VR::none, {0, 1}, {202982, 11}, {202993, 12}, false},  // ROIDateTime
    {Tag(0x3006002e), VR::DT, VR::none, {0, 1}, {203005, 22}, {203027, 24}, false},  // ROIObservationDateTime
    {Tag(0x30060030), VR::SQ, VR::none, {0, 1}, {203051, 20}, {203071, 23}, false},  // RTRelatedROISequence
    {Tag(0x30060033), VR::CS, VR::none, {0, 1}, {203094, 17}, {203111, 19}, false},  // RTROIRelationship
    {Tag(0x30060036), VR::CS, VR::none, {0, 1}, {203130, 22}, {203152, 24}, false},  // ROIGenerationAlgorithm
    {Tag(0x30060037), VR::SQ, VR::none, {0, 1}, {203176, 44}, {203220, 48}, false},  // ROIDerivationAlgorithmIdentificationSequence
    {Tag(0x30060038), VR::LO, VR::none, {0, 1}, {203268, 24}, {203292, 26}, false},  // ROIGenerationDescription
    {Tag(0x30060039), VR::SQ, VR::none, {0, 1}, {203318, 18}, {203336, 20}, false},  // ROIContourSequence
    {Tag(0x30060040), VR::SQ, VR::none, {0, 1}, {203356, 15}, {203371, 16}, false},  // ContourSequence
    {Tag(0x30060042), VR::CS, VR::none, {0, 1}, {203387, 20}, {203407, 22}, false},  // ContourGeometricType
    {Tag(0x30060044), VR::DS, VR::none, {0, 1}, {203429, 20}, {203449, 22}, true},  // ContourSlabThickness
    {Tag(0x30060045), VR::DS, VR::none, {17631, 1}, {203471, 19}, {203490, 21}, true},  // ContourOffsetVector
    {Tag(0x30060046), VR::IS, VR::none, {0, 1}, {203511, 21}, {203532, 24}, false},  // NumberOfContourPoints
    {Tag(0x30060048), VR::IS, VR::none, {0, 1}, {203556, 13}, {203569, 14}, false},  // ContourNumber
    {Tag(0x30060049), VR::IS, VR::none, {510, 3}, {203583, 16}, {203599, 17}, true},  // AttachedContours
    {Tag(0x3006004a), VR::SQ, VR::none, {0, 1}, {203616, 40}, {203656, 44}, false},  // SourcePixelPlanesCharacteristicsSequence
    {Tag(0x3006004b), VR::SQ, VR::none, {0, 1}, {203700, 20}, {203720, 22}, false},  // SourceSeriesSequence
    {Tag(0x3006004c), VR::SQ, VR::none, {0, 1}, {203742, 31}, {203773, 34}, false},  // SourceSeriesInformationSequence
    {Tag(0x3006004d), VR::SQ, VR::none, {0, 1}, {203807, 18}, {203825, 20}, false},  // ROICreatorSequence
    {Tag(0x3006004e), VR::SQ, VR::none, {0, 1}, {203845, 22}, {203867, 24}, false},  // ROIInterpreterSequence
    {Tag(0x3006004f), VR::SQ, VR::none, {0, 1}, {203891, 33}, {203924, 37}, false},  // ROIObservationContextCodeSequence
    {Tag(0x30060050), VR::DS, VR::none, {12790, 4}, {203961, 11}, {203972, 12}, false},  // ContourData
    {Tag(0x30060080), VR::SQ, VR::none, {0, 1}, {203984, 25}, {204009, 28}, false},  // RTROIObservationsSequence
    {Tag(0x30060082), VR::IS, VR::none, {0, 1}, {204037, 17}, {204054, 18}, false},  // ObservationNumber
    {Tag(0x30060084), VR::IS, VR::none, {0, 1}, {204072, 19}, {204091, 21}, false},  // ReferencedROINumber
    {Tag(0x30060085), VR::SH, VR::none, {0, 1}, {204112, 19}, {204131, 21}, true},  // ROIObservationLabel
    {Tag(0x30060086), VR::SQ, VR::none, {0, 1}, {204152, 31}, {204183, 35}, false},  // RTROIIdentificationCodeSequence
    {Tag(0x30060088), VR::ST, VR::none, {0, 1}, {204218, 25}, {204243, 27}, true},  // ROIObservationDescription
    {Tag(0x300600a0), VR::SQ, VR::none, {0, 1}, {204270, 32}, {204302, 36}, false},  // RelatedRTROIObservationsSequence
    {Tag(0x300600a4), VR::CS, VR::none, {0, 1}, {204338, 20}, {204358, 23}, false},  // RTROIInterpretedType
    {Tag(0x300600a6), VR::PN, VR::none, {0, 1}, {204381, 14}, {204395, 15}, false},  // ROIInterpreter
    {Tag(0x300600b0), VR::SQ, VR::none, {0, 1}, {204410, 29}, {204439, 32}, false},  // ROIPhysicalPropertiesSequence
    {Tag(0x300600b2), VR::CS, VR::none, {0, 1}, {204471, 19}, {204490, 21}, false},  // ROIPhysicalProperty
    {Tag(0x300600b4), VR::DS, VR::none, {0, 1}, {204511, 24}, {204535, 27}, false},  // ROIPhysicalPropertyValue
    {Tag(0x300600b6), VR::SQ, VR::none, {0, 1}, {204562, 31}, {204593, 34}, false},  // ROIElementalCompositionSequence
    {Tag(0x300600b7), VR::US, VR::none, {0, 1}, {204627, 35}, {204662, 39}, false},  // ROIElementalCompositionAtomicNumber
    {Tag(0x300600b8), VR::FL, VR::none, {0, 1}, {204701, 41}, {204742, 46}, false},  // ROIElementalCompositionAtomicMassFraction
    {Tag(0x300600b9), VR::SQ, VR::none, {0, 1}, {204788, 41}, {204829, 46}, true},  // AdditionalRTROIIdentificationCodeSequence
    {Tag(0x300600c0), VR::SQ, VR::none, {0, 1}, {204875, 36}, {204911, 40}, true},  // FrameOfReferenceRelationshipSequence
    {Tag(0x300600c2), VR::UI, VR::none, {0, 1}, {204951, 26}, {204977, 30}, true},  // RelatedFrameOfReferenceUID
    {Tag(0x300600c4), VR::CS, VR::none, {0, 1}, {205007, 34}, {205041, 38}, true},  // FrameOfReferenceTransformationType
    {Tag(0x300600c6), VR::DS, VR::none, {88165, 2}, {205079, 36}, {205115, 40}, false},  // FrameOfReferenceTransformationMatrix
    {Tag(0x300600c8), VR::LO, VR::none, {0, 1}, {205155, 37}, {205192, 41}, false},  // FrameOfReferenceTransformationComment
    {Tag(0x300600c9), VR::SQ, VR::none, {0, 1}, {205233, 34}, {205267, 37}, false},  // PatientLocationCoordinatesSequence
    {Tag(0x300600ca), VR::SQ, VR::none, {0, 1}, {205304, 38}, {205342, 42}, false},  // PatientLocationCoordinatesCodeSequence
    {Tag(0x300600cb), VR::SQ, VR::none, {0, 1}, {205384, 30}, {205414, 33}, false},  // PatientSupportPositionSequence
    {Tag(0x30080010), VR::SQ, VR::none, {0, 1}, {205447, 29}, {205476, 32}, false},  // MeasuredDoseReferenceSequence
    {Tag(0x30080012), VR::ST, VR::none, {0, 1}, {205508, 23}, {205531, 25}, false},  // MeasuredDoseDescription
    {Tag(0x30080014), VR::CS, VR::none, {0, 1}, {205556, 16}, {205572, 18}, false},  // MeasuredDoseType
    {Tag(0x30080016), VR::DS, VR::none, {0, 1}, {205590, 17}, {205607, 19}, false},  // MeasuredDoseValue
    {Tag(0x30080020), VR::SQ, VR::none, {0, 1}, {205626, 28}, {205654, 31}, false},  // TreatmentSessionBeamSequence
    {Tag(0x30080021), VR::SQ, VR::none, {0, 1}, {205685, 31}, {205716, 35}, false},  // TreatmentSessionIonBeamSequence
    {Tag(0x30080022), VR::IS, VR::none, {0, 1}, {205751, 21}, {205772, 23}, false},  // CurrentFractionNumber
    {Tag(0x30080024), VR::DA, VR::none, {0, 1}, {205795, 25}, {205820, 28}, false},  // TreatmentControlPointDate
    {Tag(0x30080025), VR::TM, VR::none, {0, 1}, {205848, 25}, {205873, 28}, false},  // TreatmentControlPointTime
    {Tag(0x3008002a), VR::CS, VR::none, {0, 1}, {205901, 26}, {205927, 28}, false},  // TreatmentTerminationStatus
    {Tag(0x3008002b), VR::SH, VR::none, {0, 1}, {205955, 24}, {205979, 26}, true},  // TreatmentTerminationCode
    {Tag(0x3008002c), VR::CS, VR::none, {0, 1}, {206005, 27}, {206032, 29}, false},  // TreatmentVerificationStatus
    {Tag(0x30080030), VR::SQ, VR::none, {0, 1}, {206061, 33}, {206094, 36}, false},  // ReferencedTreatmentRecordSequence
    {Tag(0x30080032), VR::DS, VR::none, {0, 1}, {206130, 24}, {206154, 26}, false},  // SpecifiedPrimaryMeterset
    {Tag(0x30080033), VR::DS, VR::none, {0, 1}, {206180, 26}, {206206, 28}, false},  // SpecifiedSecondaryMeterset
    {Tag(0x30080036), VR::DS, VR::none, {0, 1}, {206234, 24}, {206258, 26}, false},  // DeliveredPrimaryMeterset
    {Tag(0x30080037), VR::DS, VR::none, {0, 1}, {206284, 26}, {206310, 28}, false},  // DeliveredSecondaryMeterset
    {Tag(0x3008003a), VR::DS, VR::none, {0, 1}, {206338, 22}, {206360, 24}, false},  // SpecifiedTreatmentTime
    {Tag(0x3008003b), VR::DS, VR::none, {0, 1}, {206384, 22}, {206406, 24}, false},  // DeliveredTreatmentTime
    {Tag(0x30080040), VR::SQ, VR::none, {0, 1}, {206430, 28}, {206458, 31}, false},  // ControlPointDeliverySequence
    {Tag(0x30080041), VR::SQ, VR::none, {0, 1}, {206489, 31}, {206520, 35}, false},  // IonControlPointDeliverySequence
    {Tag(0x30080042), VR::DS, VR::none, {0, 1}, {206555, 17}, {206572, 18}, false},  // SpecifiedMeterset
    {Tag(0x30080044), VR::DS, VR::none, {0, 1}, {206590, 17}, {206607, 18}, false},  // DeliveredMeterset
    {Tag(0x30080045), VR::FL, VR::none, {0, 1}, {206625, 15}, {206640, 17}, false},  // MetersetRateSet
    {Tag(0x30080046), VR::FL, VR::none, {0, 1}, {206657, 21}, {206678, 23}, false},  // MetersetRateDelivered
    {Tag(0x30080047), VR::FL, VR::none, {510, 3}, {206701, 26}, {206727, 29}, false},  // ScanSpotMetersetsDelivered
    {Tag(0x30080048), VR::DS, VR::none, {0, 1}, {206756, 17}, {206773, 19}, false},  // DoseRateDelivered
    {Tag(0x30080050), VR::SQ, VR::none, {0, 1}, {206792, 47}, {206839, 52}, false},  // TreatmentSummaryCalculatedDoseReferenceSequence
    {Tag(0x30080052), VR::DS, VR::none, {0, 1}, {206891, 29}, {206920, 33}, false},  // CumulativeDoseToDoseReference
    {Tag(0x30080054), VR::DA, VR::none, {0, 1}, {206953, 18}, {206971, 20}, false},  // FirstTreatmentDate
    {Tag(0x30080056), VR::DA, VR::none, {0, 1}, {206991, 23}, {207014, 26}, false},  // MostRecentTreatmentDate
    {Tag(0x3008005a), VR::IS, VR::none, {0, 1}, {207040, 26}, {207066, 29}, false},  // NumberOfFractionsDelivered
    {Tag(0x30080060), VR::SQ, VR::none, {0, 1}, {207095, 16}, {207111, 17}, false},  // OverrideSequence
    {Tag(0x30080061), VR::AT, VR::none, {0, 1}, {207128, 24}, {207152, 26}, false},  // ParameterSequencePointer
    {Tag(0x30080062), VR::AT, VR::none, {0, 1}, {207178, 24}, {207202, 26}, false},  // OverrideParameterPointer
    {Tag(0x30080063), VR::IS, VR::none, {0, 1}, {207228, 18}, {207246, 20}, false},  // ParameterItemIndex
    {Tag(0x30080064), VR::IS, VR::none, {0, 1}, {207266, 27}, {207293, 30}, false},  // MeasuredDoseReferenceNumber
    {Tag(0x30080065), VR::AT, VR::none, {0, 1}, {207323, 16}, {207339, 17}, false},  // ParameterPointer
    {Tag(0x30080066), VR::ST, VR::none, {0, 1}, {207356, 14}, {207370, 15}, false},  // OverrideReason
    {Tag(0x30080067), VR::US, VR::none, {0, 1}, {207385, 20}, {207405, 22}, false},  // ParameterValueNumber
    {Tag(0x30080068), VR::SQ, VR::none, {0, 1}, {207427, 26}, {207453, 28}, false},  // CorrectedParameterSequence
    {Tag(0x3008006a), VR::FL, VR::none, {0, 1}, {207481, 15}, {207496, 16}, false},  // CorrectionValue
    {Tag(0x30080070), VR::SQ, VR::none, {0, 1}, {207512, 31}, {207543, 34}, false},  // CalculatedDoseReferenceSequence
    {Tag(0x30080072), VR::IS, VR::none, {0, 1}, {207577, 29}, {207606, 32}, false},  // CalculatedDoseReferenceNumber
    {Tag(0x30080074), VR::ST, VR::none, {0, 1}, {207638, 34}, {207672, 37}, false},  // CalculatedDoseReferenceDescription
    {Tag(0x30080076), VR::DS, VR::none, {0, 1}, {207709, 32}, {207741, 36}, false},  // CalculatedDoseReferenceDoseValue
    {Tag(0x30080078), VR::DS, VR::none, {0, 1}, {207777, 13}, {207790, 14}, false},  // StartMeterset
    {Tag(0x3008007a), VR::DS, VR::none, {0, 1}, {207804, 11}, {207815, 12}, false},  // EndMeterset
    {Tag(0x30080080), VR::SQ, VR::none, {0, 1}, {207827, 39}, {207866, 43}, false},  // ReferencedMeasuredDoseReferenceSequence
    {Tag(0x30080082), VR::IS, VR::none, {0, 1}, {207909, 37}, {207946, 41}, false},  // ReferencedMeasuredDoseReferenceNumber
    {Tag(0x30080090), VR::SQ, VR::none, {0, 1}, {207987, 41}, {208028, 45}, false},  // ReferencedCalculatedDoseReferenceSequence
    {Tag(0x30080092), VR::IS, VR::none, {0, 1}, {208073, 39}, {208112, 43}, false},  // ReferencedCalculatedDoseReferenceNumber
    {Tag(0x300800a0), VR::SQ, VR::none, {0, 1}, {208155, 35}, {208190, 40}, false},  // BeamLimitingDeviceLeafPairsSequence
    {Tag(0x300800a1), VR::SQ, VR::none, {0, 1}, {208230, 36}, {208266, 41}, false},  // EnhancedRTBeamLimitingDeviceSequence
    {Tag(0x300800a2), VR::SQ, VR::none, {0, 1}, {208307, 37}, {208344, 42}, false},  // EnhancedRTBeamLimitingOpeningSequence
    {Tag(0x300800a3), VR::CS, VR::none, {0, 1}, {208386, 42}, {208428, 48}, false},  // EnhancedRTBeamLimitingDeviceDefinitionFlag
    {Tag(0x300800a4), VR::FD, VR::none, {50202, 4}, {208476, 37}, {208513, 42}, false},  // ParallelRTBeamDelimiterOpeningExtents
    {Tag(0x300800b0), VR::SQ, VR::none, {0, 1}, {208555, 21}, {208576, 23}, false},  // RecordedWedgeSequence
    {Tag(0x300800c0), VR::SQ, VR::none, {0, 1}, {208599, 27}, {208626, 29}, false},  // RecordedCompensatorSequence
    {Tag(0x300800d0), VR::SQ, VR::none, {0, 1}, {208655, 21}, {208676, 23}, false},  // RecordedBlockSequence
    {Tag(0x300800d1), VR::SQ, VR::none, {0, 1}, {208699, 25}, {208724, 28}, false},  // RecordedBlockSlabSequence
    {Tag(0x300800e0), VR::SQ, VR::none, {0, 1}, {208752, 45}, {208797, 50}, false},  // TreatmentSummaryMeasuredDoseReferenceSequence
    {Tag(0x300800f0), VR::SQ, VR::none, {0, 1}, {208847, 21}, {208868, 23}, false},  // RecordedSnoutSequence
    {Tag(0x300800f2), VR::SQ, VR::none, {0, 1}, {208891, 28}, {208919, 31}, false},  // RecordedRangeShifterSequence
    {Tag(0x300800f4), VR::SQ, VR::none, {0, 1}, {208950, 38}, {208988, 42}, false},  // RecordedLateralSpreadingDeviceSequence
    {Tag(0x300800f6), VR::SQ, VR::none, {0, 1}, {209030, 30}, {209060, 33}, false},  // RecordedRangeModulatorSequence
    {Tag(0x30080100), VR::SQ, VR::none, {0, 1}, {209093, 22}, {209115, 24}, false},  // RecordedSourceSequence
    {Tag(0x30080105), VR::LO, VR::none, {0, 1}, {209139, 18}, {209157, 20}, false},  // SourceSerialNumber
    {Tag(0x30080110), VR::SQ, VR::none, {0, 1}, {209177, 40}, {209217, 44}, false},  // TreatmentSessionApplicationSetupSequence
    {Tag(0x30080116), VR::CS, VR::none, {0, 1}, {209261, 21}, {209282, 23}, false},  // ApplicationSetupCheck
    {Tag(0x30080120), VR::SQ, VR::none, {0, 1}, {209305, 37}, {209342, 41}, false},  // RecordedBrachyAccessoryDeviceSequence
    {Tag(0x30080122), VR::IS, VR::none, {0, 1}, {209383, 37}, {209420, 41}, false},  // ReferencedBrachyAccessoryDeviceNumber
    {Tag(0x30080130), VR::SQ, VR::none, {0, 1}, {209461, 23}, {209484, 25}, false},  // RecordedChannelSequence
    {Tag(0x30080132), VR::DS, VR::none, {0, 1}, {209509, 25}, {209534, 28}, false},  // SpecifiedChannelTotalTime
    {Tag(0x30080134), VR::DS, VR::none, {0, 1}, {209562, 25}, {209587, 28}, false},  // DeliveredChannelTotalTime
    {Tag(0x30080136), VR::IS, VR::none, {0, 1}, {209615, 23}, {209638, 26}, false},  // SpecifiedNumberOfPulses
    {Tag(0x30080138), VR::IS, VR::none, {0, 1}, {209664, 23}, {209687, 26}, false},  // DeliveredNumberOfPulses
    {Tag(0x3008013a), VR::DS, VR::none, {0, 1}, {209713, 32}, {209745, 35}, false},  // SpecifiedPulseRepetitionInterval
    {Tag(0x3008013c), VR::DS, VR::none, {0, 1}, {209780, 32}, {209812, 35}, false},  // DeliveredPulseRepetitionInterval
    {Tag(0x30080140), VR::SQ, VR::none, {0, 1}, {209847, 32}, {209879, 35}, false},  // RecordedSourceApplicatorSequence
    {Tag(0x30080142), VR::IS, VR::none, {0, 1}, {209914, 32}, {209946, 35}, false},  // ReferencedSourceApplicatorNumber
    {Tag(0x30080150), VR::SQ, VR::none, {0, 1}, {209981, 29}, {210010, 32}, false},  // RecordedChannelShieldSequence
    {Tag(0x30080152), VR::IS, VR::none, {0, 1}, {210042, 29}, {210071, 32}, false},  // ReferencedChannelShieldNumber
    {Tag(0x30080160), VR::SQ, VR::none, {0, 1}, {210103, 35}, {210138, 39}, false},  // BrachyControlPointDeliveredSequence
    {Tag(0x30080162), VR::DA, VR::none, {0, 1}, {210177, 20}, {210197, 23}, false},  // SafePositionExitDate
    {Tag(0x30080164), VR::TM, VR::none, {0, 1}, {210220, 20}, {210240, 23}, false},  // SafePositionExitTime
    {Tag(0x30080166), VR::DA, VR::none, {0, 1}, {210263, 22}, {210285, 25}, false},  // SafePositionReturnDate
    {Tag(0x30080168), VR::TM, VR::none, {0, 1}, {210310, 22}, {210332, 25}, false},  // SafePositionReturnTime
    {Tag(0x30080171), VR::SQ, VR::none, {0, 1}, {210357, 48}, {210405, 54}, false},  // PulseSpecificBrachyControlPointDeliveredSequence
    {Tag(0x30080172), VR::US, VR::none, {0, 1}, {210459, 11}, {210470, 12}, false},  // PulseNumber
    {Tag(0x30080173), VR::SQ, VR::none, {0, 1}, {210482, 40}, {210522, 45}, false},  // BrachyPulseControlPointDeliveredSequence
    {Tag(0x30080200), VR::CS, VR::none, {0, 1}, {210567, 22}, {210589, 24}, false},  // CurrentTreatmentStatus
    {Tag(0x30080202), VR::ST, VR::none, {0, 1}, {210613, 22}, {210635, 24}, false},  // TreatmentStatusComment
    {Tag(0x30080220), VR::SQ, VR::none, {0, 1}, {210659, 28}, {210687, 31}, false},  // FractionGroupSummarySequence
    {Tag(0x30080223), VR::IS, VR::none, {0, 1}, {210718, 24}, {210742, 26}, false},  // ReferencedFractionNumber
    {Tag(0x30080224), VR::CS, VR::none, {0, 1}, {210768, 17}, {210785, 19}, false},  // FractionGroupType
    {Tag(0x30080230), VR::CS, VR::none, {0, 1}, {210804, 19}, {210823, 21}, false},  // BeamStopperPosition
    {Tag(0x30080240), VR::SQ, VR::none, {0, 1}, {210844, 29}, {210873, 32}, false},  // FractionStatusSummarySequence
    {Tag(0x30080250), VR::DA, VR::none, {0, 1}, {210905, 13}, {210918, 14}, false},  // TreatmentDate
    {Tag(0x30080251), VR::TM, VR::none, {0, 1}, {210932, 13}, {210945, 14}, false},  // TreatmentTime
    {Tag(0x300a0002), VR::SH, VR::none, {0, 1}, {210959, 11}, {210970, 13}, false},  // RTPlanLabel
    {Tag(0x300a0003), VR::LO, VR::none, {0, 1}, {210983, 10}, {210993, 12}, false},  // RTPlanName
    {Tag(0x300a0004), VR::ST, VR::none, {0, 1}, {211005, 17}, {211022, 19}, false},  // RTPlanDescription
    {Tag(0x300a0006), VR::DA, VR::none, {0, 1}, {211041, 10}, {211051, 12}, false},  // RTPlanDate
    {Tag(0x300a0007), VR::TM, VR::none, {0, 1}, {211063, 10}, {211073, 12}, false},  // RTPlanTime
    {Tag(0x300a0009), VR::LO, VR::none, {510, 3}, {211085, 18}, {211103, 19}, false},  // TreatmentProtocols
    {Tag(0x300a000a), VR::CS, VR::none, {0, 1}, {211122, 10}, {211132, 11}, false},  // PlanIntent
    {Tag(0x300a000b), VR::LO, VR::none, {510, 3}, {211143, 14}, {211157, 15}, true},  // TreatmentSites
    {Tag(0x300a000c), VR::CS, VR::none, {0, 1}, {211172, 14}, {211186, 16}, false},  // RTPlanGeometry
    {Tag(0x300a000e), VR::ST, VR::none, {0, 1}, {211202, 23}, {211225, 24}, false},  // PrescriptionDescription
    {Tag(0x300a0010), VR::SQ, VR::none, {0, 1}, {211249, 21}, {211270, 23}, false},  // DoseReferenceSequence
    {Tag(0x300a0012), VR::IS, VR::none, {0, 1}, {211293, 19}, {211312, 21}, false},  // DoseReferenceNumber
    {Tag(0x300a0013), VR::UI, VR::none, {0, 1}, {211333, 16}, {211349, 18}, false},  // DoseReferenceUID
    {Tag(0x300a0014), VR::CS, VR::none, {0, 1}, {211367, 26}, {211393, 29}, false},  // DoseReferenceStructureType
    {Tag(0x300a0015), VR::CS, VR::none, {0, 1}, {211422, 21}, {211443, 24}, false},  // NominalBeamEnergyUnit
    {Tag(0x300a0016), VR::LO, VR::none, {0, 1}, {211467, 24}, {211491, 26}, false},  // DoseReferenceDescription
    {Tag(0x300a0018), VR::DS, VR::none, {17631, 1}, {211517, 29}, {211546, 32}, false},  // DoseReferencePointCoordinates
    {Tag(0x300a001a), VR::DS, VR::none, {0, 1}, {211578, 16}, {211594, 18}, false},  // NominalPriorDose
    {Tag(0x300a0020), VR::CS, VR::none, {0, 1}, {211612, 17}, {211629, 19}, false},  // DoseReferenceType
    {Tag(0x300a0021), VR::DS, VR::none, {0, 1}, {211648, 16}, {211664, 17}, false},  // ConstraintWeight
    {Tag(0x300a0022), VR::DS, VR::none, {0, 1}, {211681, 19}, {211700, 21}, false},  // DeliveryWarningDose
    {Tag(0x300a0023), VR::DS, VR::none, {0, 1}, {211721, 19}, {211740, 21}, false},  // DeliveryMaximumDose
    {Tag(0x300a0025), VR::DS, VR::none, {0, 1}, {211761, 17}, {211778, 19}, false},  // TargetMinimumDose
    {Tag(0x300a0026), VR::DS, VR::none, {0, 1}, {211797, 22}, {211819, 24}, false},  // TargetPrescriptionDose
    {Tag(0x300a0027), VR::DS, VR::none, {0, 1}, {211843, 17}, {211860, 19}, false},  // TargetMaximumDose
    {Tag(0x300a0028), VR::DS, VR::none, {0, 1}, {211879, 29}, {211908, 32}, false},  // TargetUnderdoseVolumeFraction
    {Tag(0x300a002a), VR::DS, VR::none, {0, 1}, {211940, 25}, {211965, 30}, false},  // OrganAtRiskFullVolumeDose
    {Tag(0x300a002b), VR::DS, VR::none, {0, 1}, {211995, 20}, {212015, 24}, false},  // OrganAtRiskLimitDose
    {Tag(0x300a002c), VR::DS, VR::none, {0, 1}, {212039, 22}, {212061, 26}, false},  // OrganAtRiskMaximumDose
    {Tag(0x300a002d), VR::DS, VR::none, {0, 1}, {212087, 33}, {212120, 38}, false},  // OrganAtRiskOverdoseVolumeFraction
    {Tag(0x300a0040), VR::SQ, VR::none, {0, 1}, {212158, 22}, {212180, 24}, false},  // ToleranceTableSequence
    {Tag(0x300a0042), VR::IS, VR::none, {0, 1}, {212204, 20}, {212224, 22}, false},  // ToleranceTableNumber
    {Tag(0x300a0043), VR::SH, VR::none, {0, 1}, {212246, 19}, {212265, 21}, false},  // ToleranceTableLabel
    {Tag(0x300a0044), VR::DS, VR::none, {0, 1}, {212286, 20}, {212306, 22}, false},  // GantryAngleTolerance
    {Tag(0x300a0046), VR::DS, VR::none, {0, 1}, {212328, 32}, {212360, 36}, false},  // BeamLimitingDeviceAngleTolerance
    {Tag(0x300a0048), VR::SQ, VR::none, {0, 1}, {212396, 35}, {212431, 39}, false},  // BeamLimitingDeviceToleranceSequence
    {Tag(0x300a004a), VR::DS, VR::none, {0, 1}, {212470, 35}, {212505, 39}, false},  // BeamLimitingDevicePositionTolerance
    {Tag(0x300a004b), VR::FL, VR::none, {0, 1}, {212544, 22}, {212566, 24}, false},  // SnoutPositionTolerance
    {Tag(0x300a004c), VR::DS, VR::none, {0, 1}, {212590, 28}, {212618, 31}, false},  // PatientSupportAngleTolerance
    {Tag(0x300a004e), VR::DS, VR::none, {0, 1}, {212649, 31}, {212680, 35}, false},  // TableTopEccentricAngleTolerance
    {Tag(0x300a004f), VR::FL, VR::none, {0, 1}, {212715, 27}, {212742, 31}, false},  // TableTopPitchAngleTolerance
    {Tag(0x300a0050), VR::FL, VR::none, {0, 1}, {212773, 26}, {212799, 30}, false},  // TableTopRollAngleTolerance
    {Tag(0x300a0051), VR::DS, VR::none, {0, 1}, {212829, 33}, {212862, 37}, false},  // TableTopVerticalPositionTolerance
    {Tag(0x300a0052), VR::DS, VR::none, {0, 1}, {212899, 37}, {212936, 41}, false},  // TableTopLongitudinalPositionTolerance
    {Tag(0x300a0053), VR::DS, VR::none, {0, 1}, {212977, 32}, {213009, 36}, false},  // TableTopLateralPositionTolerance
    {Tag(0x300a0054), VR::UI, VR::none, {0, 1}, {213045, 28}, {213073, 32}, false},  // TableTopPositionAlignmentUID
    {Tag(0x300a0055), VR::CS, VR::none, {0, 1}, {213105, 18}, {213123, 20}, false},  // RTPlanRelationship
    {Tag(0x300a0070), VR::SQ, VR::none, {0, 1}, {213143, 21}, {213164, 23}, false},  // FractionGroupSequence
    {Tag(0x300a0071), VR::IS, VR::none, {0, 1}, {213187, 19}, {213206, 21}, false},  // FractionGroupNumber
    {Tag(0x300a0072), VR::LO, VR::none, {0, 1}, {213227, 24}, {213251, 26}, false},  // FractionGroupDescription
    {Tag(0x300a0078), VR::IS, VR::none, {0, 1}, {213277, 24}, {213301, 27}, false},  // NumberOfFractionsPlanned
    {Tag(0x300a0079), VR::IS, VR::none, {0, 1}, {213328, 35}, {213363, 41}, false},  // NumberOfFractionPatternDigitsPerDay
    {Tag(0x300a007a), VR::IS, VR::none, {0, 1}, {213404, 25}, {213429, 28}, false},  // RepeatFractionCycleLength
    {Tag(0x300a007b), VR::LT, VR::none, {0, 1}, {213457, 15}, {213472, 16}, false},  // FractionPattern
    {Tag(0x300a0080), VR::IS, VR::none, {0, 1}, {213488, 13}, {213501, 15}, false},  // NumberOfBeams
    {Tag(0x300a0082), VR::DS, VR::none, {17631, 1}, {213516, 26}, {213542, 29}, true},  // BeamDoseSpecificationPoint
    {Tag(0x300a0083), VR::UI, VR::none, {0, 1}, {213571, 26}, {213597, 29}, false},  // ReferencedDoseReferenceUID
    {Tag(0x300a0084), VR::DS, VR::none, {0, 1}, {213626, 8}, {213634, 9}, false},  // BeamDose
    {Tag(0x300a0086), VR::DS, VR::none, {0, 1}, {213643, 12}, {213655, 13}, false},  // BeamMeterset
    {Tag(0x300a0088), VR::FL, VR::none, {0, 1}, {213668, 18}, {213686, 21}, false},  // BeamDosePointDepth
    {Tag(0x300a0089), VR::FL, VR::none, {0, 1}, {213707, 28}, {213735, 32}, false},  // BeamDosePointEquivalentDepth
    {Tag(0x300a008a), VR::FL, VR::none, {0, 1}, {213767, 16}, {213783, 19}, false},  // BeamDosePointSSD
    {Tag(0x300a008b), VR::CS, VR::none, {0, 1}, {213802, 15}, {213817, 17}, false},  // BeamDoseMeaning
    {Tag(0x300a008c), VR::SQ, VR::none, {0, 1}, {213834, 40}, {213874, 45}, false},  // BeamDoseVerificationControlPointSequence
    {Tag(0x300a008d), VR::FL, VR::none, {0, 1}, {213919, 25}, {213944, 29}, true},  // AverageBeamDosePointDepth
    {Tag(0x300a008e), VR::FL, VR::none, {0, 1}, {213973, 35}, {214008, 40}, true},  // AverageBeamDosePointEquivalentDepth
    {Tag(0x300a008f), VR::FL, VR::none, {0, 1}, {214048, 23}, {214071, 27}, true},  // AverageBeamDosePointSSD
    {Tag(0x300a0090), VR::CS, VR::none, {0, 1}, {214098, 12}, {214110, 14}, false},  // BeamDoseType
    {Tag(0x300a0091), VR::DS, VR::none, {0, 1}, {214124, 17}, {214141, 19}, false},  // AlternateBeamDose
    {Tag(0x300a0092), VR::CS, VR::none, {0, 1}, {214160, 21}, {214181, 24}, false},  // AlternateBeamDoseType
    {Tag(0x300a0093), VR::CS, VR::none, {0, 1}, {214205, 23}, {214228, 26}, false},  // DepthValueAveragingFlag
    {Tag(0x300a0094), VR::DS, VR::none, {0, 1}, {214254, 44}, {214298, 51}, false},  // BeamDosePointSourceToExternalContourDistance
    {Tag(0x300a00a0), VR::IS, VR::none, {0, 1}, {214349, 31}, {214380, 35}, false},  // NumberOfBrachyApplicationSetups
    {Tag(0x300a00a2), VR::DS, VR::none, {17631, 1}, {214415, 44}, {214459, 49}, false},  // BrachyApplicationSetupDoseSpecificationPoint
    {Tag(0x300a00a4), VR::DS, VR::none, {0, 1}, {214508, 26}, {214534, 29}, false},  // BrachyApplicationSetupDose
    {Tag(0x300a00b0), VR::SQ, VR::none, {0, 1}, {214563, 12}, {214575, 13}, false},  // BeamSequence
    {Tag(0x300a00b2), VR::SH, VR::none, {0, 1}, {214588, 20}, {214608, 22}, false},  // TreatmentMachineName
    {Tag(0x300a00b3), VR::CS, VR::none, {0, 1}, {214630, 20}, {214650, 22}, false},  // PrimaryDosimeterUnit
    {Tag(0x300a00b4), VR::DS, VR::none, {0, 1}, {214672, 18}, {214690, 20}, false},  // SourceAxisDistance
    {Tag(0x300a00b6), VR::SQ, VR::none, {0, 1}, {214710, 26}, {214736, 29}, false},  // BeamLimitingDeviceSequence
    {Tag(0x300a00b8), VR::CS, VR::none, {0, 1}, {214765, 24}, {214789, 28}, false},  // RTBeamLimitingDeviceType
    {Tag(0x300a00ba), VR::DS, VR::none, {0, 1}, {214817, 34}, {214851, 39}, false},  // SourceToBeamLimitingDeviceDistance
    {Tag(0x300a00bb), VR::FL, VR::none, {0, 1}, {214890, 37}, {214927, 42}, false},  // IsocenterToBeamLimitingDeviceDistance
    {Tag(0x300a00bc), VR::IS, VR::none, {0, 1}, {214969, 20}, {214989, 24}, false},  // NumberOfLeafJawPairs
    {Tag(0x300a00be), VR::DS, VR::none, {215013, 3}, {215016, 22}, {215038, 24}, false},  // LeafPositionBoundaries
    {Tag(0x300a00c0), VR::IS, VR::none, {0, 1}, {215062, 10}, {215072, 11}, false},  // BeamNumber
    {Tag(0x300a00c2), VR::LO, VR::none, {0, 1}, {215083, 8}, {215091, 9}, false},  // BeamName
    {Tag(0x300a00c3), VR::ST, VR::none, {0, 1}, {215100, 15}, {215115, 16}, false},  // BeamDescription
    {Tag(0x300a00c4), VR::CS, VR::none, {0, 1}, {215131, 8}, {215139, 9}, false},  // BeamType
    {Tag(0x300a00c5), VR::FD, VR::none, {0, 1}, {215148, 25}, {215173, 28}, false},  // BeamDeliveryDurationLimit
    {Tag(0x300a00c6), VR::CS, VR::none, {0, 1}, {215201, 13}, {215214, 14}, false},  // RadiationType
    {Tag(0x300a00c7), VR::CS, VR::none, {0, 1}, {215228, 21}, {215249, 24}, false},  // HighDoseTechniqueType
    {Tag(0x300a00c8), VR::IS, VR::none, {0, 1}, {215273, 20}, {215293, 22}, false},  // ReferenceImageNumber
    {Tag(0x300a00ca), VR::SQ, VR::none, {0, 1}, {215315, 32}, {215347, 35}, false},  // PlannedVerificationImageSequence
    {Tag(0x300a00cc), VR::LO, VR::none, {510, 3}, {215382, 42}, {215424, 46}, false},  // ImagingDeviceSpecificAcquisitionParameters
    {Tag(0x300a00ce), VR::CS, VR::none, {0, 1}, {215470, 21}, {215491, 23}, false},  // TreatmentDeliveryType
    {Tag(0x300a00d0), VR::IS, VR::none, {0, 1}, {215514, 14}, {215528, 16}, false},  // NumberOfWedges
    {Tag(0x300a00d1), VR::SQ, VR::none, {0, 1}, {215544, 13}, {215557, 14}, false},  // WedgeSequence
    {Tag(0x300a00d2), VR::IS, VR::none, {0, 1}, {215571, 11}, {215582, 12}, false},  // WedgeNumber
    {Tag(0x300a00d3), VR::CS, VR::none, {0, 1}, {215594, 9}, {215603, 10}, false},  // WedgeType
    {Tag(0x300a00d4), VR::SH, VR::none, {0, 1}, {215613, 7}, {215620, 8}, false},  // WedgeID
    {Tag(0x300a00d5), VR::IS, VR::none, {0, 1}, {215628, 10}, {215638, 11}, false},  // WedgeAngle
    {Tag(0x300a00d6), VR::DS, VR::none, {0, 1}, {215649, 11}, {215660, 12}, false},  // WedgeFactor
    {Tag(0x300a00d7), VR::FL, VR::none, {0, 1}, {215672, 38}, {215710, 43}, false},  // TotalWedgeTrayWaterEquivalentThickness
    {Tag(0x300a00d8), VR::DS, VR::none, {0, 1}, {215753, 16}, {215769, 17}, false},  // WedgeOrientation
    {Tag(0x300a00d9), VR::FL, VR::none, {0, 1}, {215786, 28}, {215814, 32}, false},  // IsocenterToWedgeTrayDistance
    {Tag(0x300a00da), VR::DS, VR::none, {0, 1}, {215846, 25}, {215871, 29}, false},  // SourceToWedgeTrayDistance
    {Tag(0x300a00db), VR::FL, VR::none, {0, 1}, {215900, 21}, {215921, 24}, false},  // WedgeThinEdgePosition
    {Tag(0x300a00dc), VR::SH, VR::none, {0, 1}, {215945, 7}, {215952, 8}, false},  // BolusID
    {Tag(0x300a00dd), VR::ST, VR::none, {0, 1}, {215960, 16}, {215976, 17}, false},  // BolusDescription
    {Tag(0x300a00de), VR::DS, VR::none, {0, 1}, {215993, 19}, {216012, 21}, false},  // EffectiveWedgeAngle
    {Tag(0x300a00e0), VR::IS, VR::none, {0, 1}, {216033, 20}, {216053, 22}, false},  // NumberOfCompensators
    {Tag(0x300a00e1), VR::SH, VR::none, {0, 1}, {216075, 10}, {216085, 11}, false},  // MaterialID
    {Tag(0x300a00e2), VR::DS, VR::none, {0, 1}, {216096, 26}, {216122, 29}, false},  // TotalCompensatorTrayFactor
    {Tag(0x300a00e3), VR::SQ, VR::none, {0, 1}, {216151, 19}, {216170, 20}, false},  // CompensatorSequence
    {Tag(0x300a00e4), VR::IS, VR::none, {0, 1}, {216190, 17}, {216207, 18}, false},  // CompensatorNumber
    {Tag(0x300a00e5), VR::SH, VR::none, {0, 1}, {216225, 13}, {216238, 14}, false},  // CompensatorID
    {Tag(0x300a00e6), VR::DS, VR::none, {0, 1}, {216252, 31}, {216283, 35}, false},  // SourceToCompensatorTrayDistance
    {Tag(0x300a00e7), VR::IS, VR::none, {0, 1}, {216318, 15}, {216333, 16}, false},  // CompensatorRows
    {Tag(0x300a00e8), VR::IS, VR::none, {0, 1}, {216349, 18}, {216367, 19}, false},  // CompensatorColumns
    {Tag(0x300a00e9), VR::DS, VR::none, {12834, 1}, {216386, 23}, {216409, 25}, false},  // CompensatorPixelSpacing
    {Tag(0x300a00ea), VR::DS, VR::none, {12834, 1}, {216434, 19}, {216453, 20}, false},  // CompensatorPosition
    {Tag(0x300a00eb), VR::DS, VR::none, {510, 3}, {216473, 27}, {216500, 29}, false},  // CompensatorTransmissionData
    {Tag(0x300a00ec), VR::DS, VR::none, {510, 3}, {216529, 24}, {216553, 26}, false},  // CompensatorThicknessData
    {Tag(0x300a00ed), VR::IS, VR::none, {0, 1}, {216579, 12}, {216591, 14}, false},  // NumberOfBoli
    {Tag(0x300a00ee), VR::CS, VR::none, {0, 1}, {216605, 15}, {216620, 16}, false},  // CompensatorType
    {Tag(0x300a00ef), VR::SH, VR::none, {0, 1}, {216636, 17}, {216653, 19}, false},  // CompensatorTrayID
    {Tag(0x300a00f0), VR::IS, VR::none, {0, 1}, {216672, 14}, {216686, 16}, false},  // NumberOfBlocks
    {Tag(0x300a00f2), VR::DS, VR::none, {0, 1}, {216702, 20}, {216722, 23}, false},  // TotalBlockTrayFactor
    {Tag(0x300a00f3), VR::FL, VR::none, {0, 1}, {216745, 38}, {216783, 43}, false},  // TotalBlockTrayWaterEquivalentThickness
    {Tag(0x300a00f4), VR::SQ, VR::none, {0, 1}, {216826, 13}, {216839, 14}, false},  // BlockSequence
    {Tag(0x300a00f5), VR::SH, VR::none, {0, 1}, {216853, 11}, {216864, 13}, false},  // BlockTrayID
    {Tag(0x300a00f6), VR::DS, VR::none, {0, 1}, {216877, 25}, {216902, 29}, false},  // SourceToBlockTrayDistance
    {Tag(0x300a00f7), VR::FL, VR::none, {0, 1}, {216931, 28}, {216959, 32}, false},  // IsocenterToBlockTrayDistance
    {Tag(0x300a00f8), VR::CS, VR::none, {0, 1}, {216991, 9}, {217000, 10}, false},  // BlockType
    {Tag(0x300a00f9), VR::LO, VR::none, {0, 1}, {217010, 13}, {217023, 14}, false},  // AccessoryCode
    {Tag(0x300a00fa), VR::CS, VR::none, {0, 1}, {217037, 15}, {217052, 16}, false},  // BlockDivergence
    {Tag(0x300a00fb), VR::CS, VR::none, {0, 1}, {217068, 21}, {217089, 23}, false},  // BlockMountingPosition
    {Tag(0x300a00fc), VR::IS, VR::none, {0, 1}, {217112, 11}, {217123, 12}, false},  // BlockNumber
    {Tag(0x300a00fe), VR::LO, VR::none, {0, 1}, {217135, 9}, {217144, 10}, false},  // BlockName
    {Tag(0x300a0100), VR::DS, VR::none, {0, 1}, {217154, 14}, {217168, 15}, false},  // BlockThickness
    {Tag(0x300a0102), VR::DS, VR::none, {0, 1}, {217183, 17}, {217200, 18}, false},  // BlockTransmission
    {Tag(0x300a0104), VR::IS, VR::none, {0, 1}, {217218, 19}, {217237, 22}, false},  // BlockNumberOfPoints
    {Tag(0x300a0106), VR::DS, VR::none, {50202, 4}, {217259, 9}, {217268, 10}, false},  // BlockData
    {Tag(0x300a0107), VR::SQ, VR::none, {0, 1}, {217278, 18}, {217296, 19}, false},  // ApplicatorSequence
    {Tag(0x300a0108), VR::SH, VR::none, {0, 1}, {217315, 12}, {217327, 13}, false},  // ApplicatorID
    {Tag(0x300a0109), VR::CS, VR::none, {0, 1}, {217340, 14}, {217354, 15}, false},  // ApplicatorType
    {Tag(0x300a010a), VR::LO, VR::none, {0, 1}, {217369, 21}, {217390, 22}, false},  // ApplicatorDescription
    {Tag(0x300a010c), VR::DS, VR::none, {0, 1}, {217412, 34}, {217446, 37}, false},  // CumulativeDoseReferenceCoefficient
    {Tag(0x300a010e), VR::DS, VR::none, {0, 1}, {217483, 29}, {217512, 32}, false},  // FinalCumulativeMetersetWeight
    {Tag(0x300a0110), VR::IS, VR::none, {0, 1}, {217544, 21}, {217565, 24}, false},  // NumberOfControlPoints
    {Tag(0x300a0111), VR::SQ, VR::none, {0, 1}, {217589, 20}, {217609, 22}, false},  // ControlPointSequence
    {Tag(0x300a0112), VR::IS, VR::none, {0, 1}, {217631, 17}, {217648, 19}, false},  // ControlPointIndex
    {Tag(0x300a0114), VR::DS, VR::none, {0, 1}, {217667, 17}, {217684, 19}, false},  // NominalBeamEnergy
    {Tag(0x300a0115), VR::DS, VR::none, {0, 1}, {217703, 11}, {217714, 13}, false},  // DoseRateSet
    {Tag(0x300a0116), VR::SQ, VR::none, {0, 1}, {217727, 21}, {217748, 23}, false},  // WedgePositionSequence
    {Tag(0x300a0118), VR::CS, VR::none, {0, 1}, {217771, 13}, {217784, 14}, false},  // WedgePosition
    {Tag(0x300a011a), VR::SQ, VR::none, {0, 1}, {217798, 34}, {217832, 38}, false},  // BeamLimitingDevicePositionSequence
    {Tag(0x300a011c), VR::DS, VR::none, {50202, 4}, {217870, 16}, {217886, 18}, false},  // LeafJawPositions
    {Tag(0x300a011e), VR::DS, VR::none, {0, 1}, {217904, 11}, {217915, 12}, false},  // GantryAngle
    {Tag(0x300a011f), VR::CS, VR::none, {0, 1}, {217927, 23}, {217950, 25}, false},  // GantryRotationDirection
    {Tag(0x300a0120), VR::DS, VR::none, {0, 1}, {217975, 23}, {217998, 26}, false},  // BeamLimitingDeviceAngle
    {Tag(0x300a0121), VR::CS, VR::none, {0, 1}, {218024, 35}, {218059, 39}, false},  // BeamLimitingDeviceRotationDirection
    {Tag(0x300a0122), VR::DS, VR::none, {0, 1}, {218098, 19}, {218117, 21}, false},  // PatientSupportAngle
    {Tag(0x300a0123), VR::CS, VR::none, {0, 1}, {218138, 31}, {218169, 34}, false},  // PatientSupportRotationDirection
    {Tag(0x300a0124), VR::DS, VR::none, {0, 1}, {218203, 29}, {218232, 33}, false},  // TableTopEccentricAxisDistance
    {Tag(0x300a0125), VR::DS, VR::none, {0, 1}, {218265, 22}, {218287, 25}, false},  // TableTopEccentricAngle
    {Tag(0x300a0126), VR::CS, VR::none, {0, 1}, {218312, 34}, {218346, 38}, false},  // TableTopEccentricRotationDirection
    {Tag(0x300a0128), VR::DS, VR::none, {0, 1}, {218384, 24}, {218408, 27}, false},  // TableTopVerticalPosition
    {Tag(0x300a0129), VR::DS, VR::none, {0, 1}, {218435, 28}, {218463, 31}, false},  // TableTopLongitudinalPosition
    {Tag(0x300a012a), VR::DS, VR::none, {0, 1}, {218494, 23}, {218517, 26}, false},  // TableTopLateralPosition
    {Tag(0x300a012c), VR::DS, VR::none, {17631, 1}, {218543, 17}, {218560, 18}, false},  // IsocenterPosition
    {Tag(0x300a012e), VR::DS, VR::none, {17631, 1}, {218578, 17}, {218595, 19}, false},  // SurfaceEntryPoint
    {Tag(0x300a0130), VR::DS, VR::none, {0, 1}, {218614, 23}, {218637, 26}, false},  // SourceToSurfaceDistance
    {Tag(0x300a0131), VR::FL, VR::none, {0, 1}, {218663, 51}, {218714, 59}, false},  // AverageBeamDosePointSourceToExternalContourDistance
    {Tag(0x300a0132), VR::FL, VR::none, {0, 1}, {218773, 31}, {218804, 35}, false},  // SourceToExternalContourDistance
    {Tag(0x300a0133), VR::FL, VR::none, {17631, 1}, {218839, 25}, {218864, 28}, false},  // ExternalContourEntryPoint
    {Tag(0x300a0134), VR::DS, VR::none, {0, 1}, {218892, 24}, {218916, 26}, false},  // CumulativeMetersetWeight
    {Tag(0x300a0135), VR::OB, VR::none, {0, 1}, {0, 0}, {7321, 13}, true},  // 
    {Tag(0x300a0140), VR::FL, VR::none, {0, 1}, {218942, 18}, {218960, 21}, false},  // TableTopPitchAngle
    {Tag(0x300a0142), VR::CS, VR::none, {0, 1}, {218981, 30}, {219011, 34}, false},  // TableTopPitchRotationDirection
    {Tag(0x300a0144), VR::FL, VR::none, {0, 1}, {219045, 17}, {219062, 20}, false},  // TableTopRollAngle
    {Tag(0x300a0146), VR::CS, VR::none, {0, 1}, {219082, 29}, {219111, 33}, false},  // TableTopRollRotationDirection
    {Tag(0x300a0148), VR::FL, VR::none, {0, 1}, {219144, 17}, {219161, 19}, false},  // HeadFixationAngle
    {Tag(0x300a014a), VR::FL, VR::none, {0, 1}, {219180, 16}, {219196, 18}, false},  // GantryPitchAngle
    {Tag(0x300a014c), VR::CS, VR::none, {0, 1}, {219214, 28}, {219242, 31}, false},  // GantryPitchRotationDirection
    {Tag(0x300a014e), VR::FL, VR::none, {0, 1}, {219273, 25}, {219298, 28}, false},  // GantryPitchAngleTolerance
    {Tag(0x300a0150), VR::CS, VR::none, {0, 1}, {219326, 11}, {219337, 12}, false},  // FixationEye
    {Tag(0x300a0151), VR::DS, VR::none, {0, 1}, {219349, 22}, {219371, 25}, false},  // ChairHeadFramePosition
    {Tag(0x300a0152), VR::DS, VR::none, {0, 1}, {219396, 26}, {219422, 29}, false},  // HeadFixationAngleTolerance
    {Tag(0x300a0153), VR::DS, VR::none, {0, 1}, {219451, 31}, {219482, 35}, false},  // ChairHeadFramePositionTolerance
    {Tag(0x300a0154), VR::DS, VR::none, {0, 1}, {219517, 36}, {219553, 40}, false},  // FixationLightAzimuthalAngleTolerance
    {Tag(0x300a0155), VR::DS, VR::none, {0, 1}, {219593, 32}, {219625, 36}, false},  // FixationLightPolarAngleTolerance
    {Tag(0x300a0180), VR::SQ, VR::none, {0, 1}, {219661, 20}, {219681, 22}, false},  // PatientSetupSequence
    {Tag(0x300a0182), VR::IS, VR::none, {0, 1}, {219703, 18}, {219721, 20}, false},  // PatientSetupNumber
    {Tag(0x300a0183), VR::LO, VR::none, {0, 1}, {219741, 17}, {219758, 19}, false},  // PatientSetupLabel
    {Tag(0x300a0184), VR::LO, VR::none, {0, 1}, {219777, 25}, {219802, 27}, false},  // PatientAdditionalPosition
    {Tag(0x300a0190), VR::SQ, VR::none, {0, 1}, {219829, 22}, {219851, 24}, false},  // FixationDeviceSequence
    {Tag(0x300a0192), VR::CS, VR::none, {0, 1}, {219875, 18}, {219893, 20}, false},  // FixationDeviceType
    {Tag(0x300a0194), VR::SH, VR::none, {0, 1}, {219913, 19}, {219932, 21}, false},  // FixationDeviceLabel
    {Tag(0x300a0196), VR::ST, VR::none, {0, 1}, {219953, 25}, {219978, 27}, false},  // FixationDeviceDescription
    {Tag(0x300a0198), VR::SH, VR::none, {0, 1}, {220005, 22}, {220027, 24}, false},  // FixationDevicePosition
    {Tag(0x300a0199), VR::FL, VR::none, {0, 1}, {220051, 24}, {220075, 27}, false},  // FixationDevicePitchAngle
    {Tag(0x300a019a), VR::FL, VR::none, {0, 1}, {220102, 23}, {220125, 26}, false},  // FixationDeviceRollAngle
    {Tag(0x300a01a0), VR::SQ, VR::none, {0, 1}, {220151, 23}, {220174, 25}, false},  // ShieldingDeviceSequence
    {Tag(0x300a01a2), VR::CS, VR::none, {0, 1}, {220199, 19}, {220218, 21}, false},  // ShieldingDeviceType
    {Tag(0x300a01a4), VR::SH, VR::none, {0, 1}, {220239, 20}, {220259, 22}, false},  // ShieldingDeviceLabel
    {Tag(0x300a01a6), VR::ST, VR::none, {0, 1}, {220281, 26}, {220307, 28}, false},  // ShieldingDeviceDescription
    {Tag(0x300a01a8), VR::SH, VR::none, {0, 1}, {220335, 23}, {220358, 25}, false},  // ShieldingDevicePosition
    {Tag(0x300a01b0), VR::CS, VR::none, {0, 1}, {220383, 14}, {220397, 15}, false},  // SetupTechnique
    {Tag(0x300a01b2), VR::ST, VR::none, {0, 1}, {220412, 25}, {220437, 27}, false},  // SetupTechniqueDescription
    {Tag(0x300a01b4), VR::SQ, VR::none, {0, 1}, {220464, 19}, {220483, 21}, false},  // SetupDeviceSequence
    {Tag(0x300a01b6), VR::CS, VR::none, {0, 1}, {220504, 15}, {220519, 17}, false},  // SetupDeviceType
    {Tag(0x300a01b8), VR::SH, VR::none, {0, 1}, {220536, 16}, {220552, 18}, false},  // SetupDeviceLabel
    {Tag(0x300a01ba), VR::ST, VR::none, {0, 1}, {220570, 22}, {220592, 24}, false},  // SetupDeviceDescription
    {Tag(0x300a01bc), VR::DS, VR::none, {0, 1}, {220616, 20}, {220636, 22}, false},  // SetupDeviceParameter
    {Tag(0x300a01d0), VR::ST, VR::none, {0, 1}, {220658, 25}, {220683, 27}, false},  // SetupReferenceDescription
    {Tag(0x300a01d2), VR::DS, VR::none, {0, 1}, {220710, 33}, {220743, 37}, false},  // TableTopVerticalSetupDisplacement
    {Tag(0x300a01d4), VR::DS, VR::none, {0, 1}, {220780, 37}, {220817, 41}, false},  // TableTopLongitudinalSetupDisplacement
    {Tag(0x300a01d6), VR::DS, VR::none, {0, 1}, {220858, 32}, {220890, 36}, false},  // TableTopLateralSetupDisplacement
    {Tag(0x300a0200), VR::CS, VR::none, {0, 1}, {220926, 24}, {220950, 26}, false},  // BrachyTreatmentTechnique
    {Tag(0x300a0202), VR::CS, VR::none, {0, 1}, {220976, 19}, {220995, 21}, false},  // BrachyTreatmentType
    {Tag(0x300a0206), VR::SQ, VR::none, {0, 1}, {221016, 24}, {221040, 26}, false},  // TreatmentMachineSequence
    {Tag(0x300a0210), VR::SQ, VR::none, {0, 1}, {221066, 14}, {221080, 15}, false},  // SourceSequence
    {Tag(0x300a0212), VR::IS, VR::none, {0, 1}, {221095, 12}, {221107, 13}, false},  // SourceNumber
    {Tag(0x300a0214), VR::CS, VR::none, {0, 1}, {221120, 10}, {221130, 11}, false},  // SourceType
    {Tag(0x300a0216), VR::LO, VR::none, {0, 1}, {221141, 18}, {221159, 19}, false},  // SourceManufacturer
    {Tag(0x300a0218), VR::DS, VR::none, {0, 1}, {221178, 20}, {221198, 22}, false},  // ActiveSourceDiameter
    {Tag(0x300a021a), VR::DS, VR::none, {0, 1}, {221220, 18}, {221238, 20}, false},  // ActiveSourceLength
    {Tag(0x300a021b), VR::SH, VR::none, {0, 1}, {221258, 13}, {221271, 15}, false},  // SourceModelID
    {Tag(0x300a021c), VR::LO, VR::none, {0, 1}, {221286, 17}, {221303, 18}, false},  // SourceDescription
    {Tag(0x300a0222), VR::DS, VR::none, {0, 1}, {221321, 35}, {221356, 38}, false},  // SourceEncapsulationNominalThickness
    {Tag(0x300a0224), VR::DS, VR::none, {0, 1}, {221394, 38}, {221432, 41}, false},  // SourceEncapsulationNominalTransmission
    {Tag(0x300a0226), VR::LO, VR::none, {0, 1}, {221473, 17}, {221490, 19}, false},  // SourceIsotopeName
    {Tag(0x300a0228), VR::DS, VR::none, {0, 1}, {221509, 21}, {221530, 24}, false},  // SourceIsotopeHalfLife
    {Tag(0x300a0229), VR::CS, VR::none, {0, 1}, {221554, 19}, {221573, 21}, false},  // SourceStrengthUnits
    {Tag(0x300a022a), VR::DS, VR::none, {0, 1}, {221594, 21}, {221615, 24}, false},  // ReferenceAirKermaRate
    {Tag(0x300a022b), VR::DS, VR::none, {0, 1}, {221639, 14}, {221653, 15}, false},  // SourceStrength
    {Tag(0x300a022c), VR::DA, VR::none, {0, 1}, {221668, 27}, {221695, 30}, false},  // SourceStrengthReferenceDate
    {Tag(0x300a022e), VR::TM, VR::none, {0, 1}, {221725, 27}, {221752, 30}, false},  // SourceStrengthReferenceTime
    {Tag(0x300a0230), VR::SQ, VR::none, {0, 1}, {221782, 24}, {221806, 26}, false},  // ApplicationSetupSequence
    {Tag(0x300a0232), VR::CS, VR::none, {0, 1}, {221832, 20}, {221852, 22}, false},  // ApplicationSetupType
    {Tag(0x300a0234), VR::IS, VR::none, {0, 1}, {221874, 22}, {221896, 24}, false},  // ApplicationSetupNumber
    {Tag(0x300a0236), VR::LO, VR::none, {0, 1}, {221920, 20}, {221940, 22}, false},  // ApplicationSetupName
    {Tag(0x300a0238), VR::LO, VR::none, {0, 1}, {221962, 28}, {221990, 30}, false},  // ApplicationSetupManufacturer
    {Tag(0x300a0240), VR::IS, VR::none, {0, 1}, {222020, 14}, {222034, 15}, false},  // TemplateNumber
    {Tag(0x300a0242), VR::SH, VR::none, {0, 1}, {222049, 12}, {222061, 13}, false},  // TemplateType
    {Tag(0x300a0244), VR::LO, VR::none, {0, 1}, {222074, 12}, {222086, 13}, false},  // TemplateName
    {Tag(0x300a0250), VR::DS, VR::none, {0, 1}, {222099, 22}, {222121, 25}, false},  // TotalReferenceAirKerma
    {Tag(0x300a0260), VR::SQ, VR::none, {0, 1}, {222146, 29}, {222175, 32}, false},  // BrachyAccessoryDeviceSequence
    {Tag(0x300a0262), VR::IS, VR::none, {0, 1}, {222207, 27}, {222234, 30}, false},  // BrachyAccessoryDeviceNumber
    {Tag(0x300a0263), VR::SH, VR::none, {0, 1}, {222264, 23}, {222287, 26}, false},  // BrachyAccessoryDeviceID
    {Tag(0x300a0264), VR::CS, VR::none, {0, 1}, {222313, 25}, {222338, 28}, false},  // BrachyAccessoryDeviceType
    {Tag(0x300a0266), VR::LO, VR::none, {0, 1}, {222366, 25}, {222391, 28}, false},  // BrachyAccessoryDeviceName
    {Tag(0x300a026a), VR::DS, VR::none, {0, 1}, {222419, 37}, {222456, 41}, false},  // BrachyAccessoryDeviceNominalThickness
    {Tag(0x300a026c), VR::DS, VR::none, {0, 1}, {222497, 40}, {222537, 44}, false},  // BrachyAccessoryDeviceNominalTransmission
    {Tag(0x300a0271), VR::DS, VR::none, {0, 1}, {222581, 22}, {222603, 24}, false},  // ChannelEffectiveLength
    {Tag(0x300a0272), VR::DS, VR::none, {0, 1}, {222627, 18}, {222645, 20}, false},  // ChannelInnerLength
    {Tag(0x300a0273), VR::SH, VR::none, {0, 1}, {222665, 20}, {222685, 22}, false},  // AfterloaderChannelID
    {Tag(0x300a0274), VR::DS, VR::none, {0, 1}, {222707, 25}, {222732, 28}, false},  // SourceApplicatorTipLength
    {Tag(0x300a0280), VR::SQ, VR::none, {0, 1}, {222760, 15}, {222775, 16}, false},  // ChannelSequence
    {Tag(0x300a0282), VR::IS, VR::none, {0, 1}, {222791, 13}, {222804, 14}, false},  // ChannelNumber
    {Tag(0x300a0284), VR::DS, VR::none, {0, 1}, {222818, 13}, {222831, 14}, false},  // ChannelLength
    {Tag(0x300a0286), VR::DS, VR::none, {0, 1}, {222845, 16}, {222861, 18}, false},  // ChannelTotalTime
    {Tag(0x300a0288), VR::CS, VR::none, {0, 1}, {222879, 18}, {222897, 20}, false},  // SourceMovementType
    {Tag(0x300a028a), VR::IS, VR::none, {0, 1}, {222917, 14}, {222931, 16}, false},  // NumberOfPulses
    {Tag(0x300a028c), VR::DS, VR::none, {0, 1}, {222947, 23}, {222970, 25}, false},  // PulseRepetitionInterval
    {Tag(0x300a0290), VR::IS, VR::none, {0, 1}, {222995, 22}, {223017, 24}, false},  // SourceApplicatorNumber
    {Tag(0x300a0291), VR::SH, VR::none, {0, 1}, {223041, 18}, {223059, 20}, false},  // SourceApplicatorID
    {Tag(0x300a0292), VR::CS, VR::none, {0, 1}, {223079, 20}, {223099, 22}, false},  // SourceApplicatorType
    {Tag(0x300a0294), VR::LO, VR::none, {0, 1}, {223121, 20}, {223141, 22}, false},  // SourceApplicatorName
    {Tag(0x300a0296), VR::DS, VR::none, {0, 1}, {223163, 22}, {223185, 24}, false},  // SourceApplicatorLength
    {Tag(0x300a0298), VR::LO, VR::none, {0, 1}, {223209, 28}, {223237, 30}, false},  // SourceApplicatorManufacturer
    {Tag(0x300a029c), VR::DS, VR::none, {0, 1}, {223267, 36}, {223303, 40}, false},  // SourceApplicatorWallNominalThickness
    {Tag(0x300a029e), VR::DS, VR::none, {0, 1}, {223343, 39}, {223382, 43}, false},  // SourceApplicatorWallNominalTransmission
    {Tag(0x300a02a0), VR::DS, VR::none, {0, 1}, {223425, 24}, {223449, 27}, false},  // SourceApplicatorStepSize
    {Tag(0x300a02a1), VR::IS, VR::none, {0, 1}, {223476, 34}, {223510, 38}, false},  // ApplicatorShapeReferencedROINumber
    {Tag(0x300a02a2), VR::IS, VR::none, {0, 1}, {223548, 18}, {223566, 20}, false},  // TransferTubeNumber
    {Tag(0x300a02a4), VR::DS, VR::none, {0, 1}, {223586, 18}, {223604, 20}, false},  // TransferTubeLength
    {Tag(0x300a02b0), VR::SQ, VR::none, {0, 1}, {223624, 21}, {223645, 23}, false},  // ChannelShieldSequence
    {Tag(0x300a02b2), VR::IS, VR::none, {0, 1}, {223668, 19}, {223687, 21}, false},  // ChannelShieldNumber
    {Tag(0x300a02b3), VR::SH, VR::none, {0, 1}, {223708, 15}, {223723, 17}, false},  // ChannelShieldID
    {Tag(0x300a02b4), VR::LO, VR::none, {0, 1}, {223740, 17}, {223757, 19}, false},  // ChannelShieldName
    {Tag(0x300a02b8), VR::DS, VR::none, {0, 1}, {223776, 29}, {223805, 32}, false},  // ChannelShieldNominalThickness
    {Tag(0x300a02ba), VR::DS, VR::none, {0, 1}, {223837, 32}, {223869, 35}, false},  // ChannelShieldNominalTransmission
    {Tag(0x300a02c8), VR::DS, VR::none, {0, 1}, {223904, 25}, {223929, 28}, false},  // FinalCumulativeTimeWeight
    {Tag(0x300a02d0), VR::SQ, VR::none, {0, 1}, {223957, 26}, {223983, 29}, false},  // BrachyControlPointSequence
    {Tag(0x300a02d2), VR::DS, VR::none, {0, 1}, {224012, 28}, {224040, 31}, false},  // ControlPointRelativePosition
    {Tag(0x300a02d4), VR::DS, VR::none, {17631, 1}, {224071, 22}, {224093, 25}, false},  // ControlPoint3DPosition
    {Tag(0x300a02d6), VR::DS, VR::none, {0, 1}, {224118, 20}, {224138, 22}, false},  // CumulativeTimeWeight
    {Tag(0x300a02e0), VR::CS, VR::none, {0, 1}, {224160, 21}, {224181, 22}, false},  // CompensatorDivergence
    {Tag(0x300a02e1), VR::CS, VR::none, {0, 1}, {224203, 27}, {224230, 29}, false},  // CompensatorMountingPosition
    {Tag(0x300a02e2), VR::DS, VR::none, {510, 3}, {224259, 27}, {224286, 30}, false},  // SourceToCompensatorDistance
    {Tag(0x300a02e3), VR::FL, VR::none, {0, 1}, {224316, 44}, {224360, 49}, false},  // TotalCompensatorTrayWaterEquivalentThickness
    {Tag(0x300a02e4), VR::FL, VR::none, {0, 1}, {224409, 34}, {224443, 38}, false},  // IsocenterToCompensatorTrayDistance
    {Tag(0x300a02e5), VR::FL, VR::none, {0, 1}, {224481, 23}, {224504, 25}, false},  // CompensatorColumnOffset
    {Tag(0x300a02e6), VR::FL, VR::none, {510, 3}, {224529, 31}, {224560, 34}, false},  // IsocenterToCompensatorDistances
    {Tag(0x300a02e7), VR::FL, VR::none, {0, 1}, {224594, 37}, {224631, 41}, false},  // CompensatorRelativeStoppingPowerRatio
    {Tag(0x300a02e8), VR::FL, VR::none, {0, 1}, {224672, 30}, {224702, 33}, false},  // CompensatorMillingToolDiameter
    {Tag(0x300a02ea), VR::SQ, VR::none, {0, 1}, {224735, 27}, {224762, 30}, false},  // IonRangeCompensatorSequence
    {Tag(0x300a02eb), VR::LT, VR::none, {0, 1}, {224792, 22}, {224814, 23}, false},  // CompensatorDescription
    {Tag(0x300a02ec), VR::CS, VR::none, {0, 1}, {224837, 36}, {224873, 39}, false},  // CompensatorSurfaceRepresentationFlag
    {Tag(0x300a0302), VR::IS, VR::none, {0, 1}, {224912, 19}, {224931, 21}, false},  // RadiationMassNumber
    {Tag(0x300a0304), VR::IS, VR::none, {0, 1}, {224952, 21}, {224973, 23}, false},  // RadiationAtomicNumber
    {Tag(0x300a0306), VR::SS, VR::none, {0, 1}, {224996, 20}, {225016, 22}, false},  // RadiationChargeState
    {Tag(0x300a0308), VR::CS, VR::none, {0, 1}, {225038, 8}, {225046, 9}, false},  // ScanMode
    {Tag(0x300a0309), VR::CS, VR::none, {0, 1}, {225055, 21}, {225076, 24}, false},  // ModulatedScanModeType
    {Tag(0x300a030a), VR::FL, VR::none, {12834, 1}, {225100, 26}, {225126, 29}, false},  // VirtualSourceAxisDistances
    {Tag(0x300a030c), VR::SQ, VR::none, {0, 1}, {225155, 13}, {225168, 14}, false},  // SnoutSequence
    {Tag(0x300a030d), VR::FL, VR::none, {0, 1}, {225182, 13}, {225195, 14}, false},  // SnoutPosition
    {Tag(0x300a030f), VR::SH, VR::none, {0, 1}, {225209, 7}, {225216, 8}, false},  // SnoutID
    {Tag(0x300a0312), VR::IS, VR::none, {0, 1}, {225224, 21}, {225245, 24}, false},  // NumberOfRangeShifters
    {Tag(0x300a0314), VR::SQ, VR::none, {0, 1}, {225269, 20}, {225289, 22}, false},  // RangeShifterSequence
    {Tag(0x300a0316), VR::IS, VR::none, {0, 1}, {225311, 18}, {225329, 20}, false},  // RangeShifterNumber
    {Tag(0x300a0318), VR::SH, VR::none, {0, 1}, {225349, 14}, {225363, 16}, false},  // RangeShifterID
    {Tag(0x300a0320), VR::CS, VR::none, {0, 1}, {225379, 16}, {225395, 18}, false},  // RangeShifterType
    {Tag(0x300a0322), VR::LO, VR::none, {0, 1}, {225413, 23}, {225436, 25}, false},  // RangeShifterDescription
    {Tag(0x300a0330), VR::IS, VR::none, {0, 1}, {225461, 31}, {225492, 35}, false},  // NumberOfLateralSpreadingDevices
    {Tag(0x300a0332), VR::SQ, VR::none, {0, 1}, {225527, 30}, {225557, 33}, false},  // LateralSpreadingDeviceSequence
    {Tag(0x300a0334), VR::IS, VR::none, {0, 1}, {225590, 28}, {225618, 31}, false},  // LateralSpreadingDeviceNumber
    {Tag(0x300a0336), VR::SH, VR::none, {0, 1}, {225649, 24}, {225673, 27}, false},  // LateralSpreadingDeviceID
    {Tag(0x300a0338), VR::CS, VR::none, {0, 1}, {225700, 26}, {225726, 29}, false},  // LateralSpreadingDeviceType
    {Tag(0x300a033a), VR::LO, VR::none, {0, 1}, {225755, 33}, {225788, 36}, false},  // LateralSpreadingDeviceDescription
    {Tag(0x300a033c), VR::FL, VR::none, {0, 1}, {225824, 46}, {225870, 51}, false},  // LateralSpreadingDeviceWaterEquivalentThickness
    {Tag(0x300a0340), VR::IS, VR::none, {0, 1}, {225921, 23}, {225944, 26}, false},  // NumberOfRangeModulators
    {Tag(0x300a0342), VR::SQ, VR::none, {0, 1}, {225970, 22}, {225992, 24}, false},  // RangeModulatorSequence
    {Tag(0x300a0344), VR::IS, VR::none, {0, 1}, {226016, 20}, {226036, 22}, false},  // RangeModulatorNumber
    {Tag(0x300a0346), VR::SH, VR::none, {0, 1}, {226058, 16}, {226074, 18}, false},  // RangeModulatorID
    {Tag(0x300a0348), VR::CS, VR::none, {0, 1}, {226092, 18}, {226110, 20}, false},  // RangeModulatorType
    {Tag(0x300a034a), VR::LO, VR::none, {0, 1}, {226130, 25}, {226155, 27}, false},  // RangeModulatorDescription
    {Tag(0x300a034c), VR::SH, VR::none, {0, 1}, {226182, 23}, {226205, 26}, false},  // BeamCurrentModulationID
    {Tag(0x300a0350), VR::CS, VR::none, {0, 1}, {226231, 18}, {226249, 20}, false},  // PatientSupportType
    {Tag(0x300a0352), VR::SH, VR::none, {0, 1}, {226269, 16}, {226285, 18}, false},  // PatientSupportID
    {Tag(0x300a0354), VR::LO, VR::none, {0, 1}, {226303, 27}, {226330, 30}, false},  // PatientSupportAccessoryCode
    {Tag(0x300a0355), VR::LO, VR::none, {0, 1}, {226360, 17}, {226377, 19}, false},  // TrayAccessoryCode
    {Tag(0x300a0356), VR::FL, VR::none, {0, 1}, {226396, 27}, {226423, 30}, false},  // FixationLightAzimuthalAngle
    {Tag(0x300a0358), VR::FL, VR::none, {0, 1}, {226453, 23}, {226476, 26}, false},  // FixationLightPolarAngle
    {Tag(0x300a035a), VR::FL, VR::none, {0, 1}, {226502, 12}, {226514, 13}, false},  // MetersetRate
    {Tag(0x300a0360), VR::SQ, VR::none, {0, 1}, {226527, 28}, {226555, 31}, false},  // RangeShifterSettingsSequence
    {Tag(0x300a0362), VR::LO, VR::none, {0, 1}, {226586, 19}, {226605, 21}, false},  // RangeShifterSetting
    {Tag(0x300a0364), VR::FL, VR::none, {0, 1}, {226626, 31}, {226657, 35}, false},  // IsocenterToRangeShifterDistance
    {Tag(0x300a0366), VR::FL, VR::none, {0, 1}, {226692, 36}, {226728, 40}, false},  // RangeShifterWaterEquivalentThickness
    {Tag(0x300a0370), VR::SQ, VR::none, {0, 1}, {226768, 38}, {226806, 42}, false},  // LateralSpreadingDeviceSettingsSequence
    {Tag(0x300a0372), VR::LO, VR::none, {0, 1}, {226848, 29}, {226877, 32}, false},  // LateralSpreadingDeviceSetting
    {Tag(0x300a0374), VR::FL, VR::none, {0, 1}, {226909, 41}, {226950, 46}, false},  // IsocenterToLateralSpreadingDeviceDistance
    {Tag(0x300a0380), VR::SQ, VR::none, {0, 1}, {226996, 30}, {227026, 33}, false},  // RangeModulatorSettingsSequence
    {Tag(0x300a0382), VR::FL, VR::none, {0, 1}, {227059, 30}, {227089, 34}, false},  // RangeModulatorGatingStartValue
    {Tag(0x300a0384), VR::FL, VR::none, {0, 1}, {227123, 29}, {227152, 33}, false},  // RangeModulatorGatingStopValue
    {Tag(0x300a0386), VR::FL, VR::none, {0, 1}, {227185, 49}, {227234, 55}, false},  // RangeModulatorGatingStartWaterEquivalentThickness
    {Tag(0x300a0388), VR::FL, VR::none, {0, 1}, {227289, 48}, {227337, 54}, false},  // RangeModulatorGatingStopWaterEquivalentThickness
    {Tag(0x300a038a), VR::FL, VR::none, {0, 1}, {227391, 33}, {227424, 37}, false},  // IsocenterToRangeModulatorDistance
    {Tag(0x300a038f), VR::FL, VR::none, {510, 3}, {227461, 18}, {227479, 21}, false},  // ScanSpotTimeOffset
    {Tag(0x300a0390), VR::SH, VR::none, {0, 1}, {227500, 14}, {227514, 17}, false},  // ScanSpotTuneID
    {Tag(0x300a0391), VR::IS, VR::none, {510, 3}, {227531, 25}, {227556, 28}, false},  // ScanSpotPrescribedIndices
    {Tag(0x300a0392), VR::IS, VR::none, {0, 1}, {227584, 25}, {227609, 29}, false},  // NumberOfScanSpotPositions
    {Tag(0x300a0393), VR::CS, VR::none, {0, 1}, {227638, 17}, {227655, 19}, false},  // ScanSpotReordered
    {Tag(0x300a0394), VR::FL, VR::none, {510, 3}, {227674, 19}, {227693, 22}, false},  // ScanSpotPositionMap
    {Tag(0x300a0395), VR::CS, VR::none, {0, 1}, {227715, 25}, {227740, 28}, false},  // ScanSpotReorderingAllowed
    {Tag(0x300a0396), VR::FL, VR::none, {510, 3}, {227768, 23}, {227791, 26}, false},  // ScanSpotMetersetWeights
    {Tag(0x300a0398), VR::FL, VR::none, {12834, 1}, {227817, 16}, {227833, 18}, false},  // ScanningSpotSize
    {Tag(0x300a0399), VR::FL, VR::none, {50202, 4}, {227851, 22}, {227873, 25}, false},  // ScanSpotSizesDelivered
    {Tag(0x300a039a), VR::IS, VR::none, {0, 1}, {227898, 17}, {227915, 19}, false},  // NumberOfPaintings
    {Tag(0x300a039b), VR::FL, VR::none, {510, 3}, {227934, 20}, {227954, 23}, false},  // ScanSpotGantryAngles
    {Tag(0x300a039c), VR::FL, VR::none, {510, 3}, {227977, 28}, {228005, 32}, false},  // ScanSpotPatientSupportAngles
    {Tag(0x300a03a0), VR::SQ, VR::none, {0, 1}, {228037, 25}, {228062, 28}, false},  // IonToleranceTableSequence
    {Tag(0x300a03a2), VR::SQ, VR::none, {0, 1}, {228090, 15}, {228105, 17}, false},  // IonBeamSequence
    {Tag(0x300a03a4), VR::SQ, VR::none, {0, 1}, {228122, 29}, {228151, 33}, false},  // IonBeamLimitingDeviceSequence
    {Tag(0x300a03a6), VR::SQ, VR::none, {0, 1}, {228184, 16}, {228200, 18}, false},  // IonBlockSequence
    {Tag(0x300a03a8), VR::SQ, VR::none, {0, 1}, {228218, 23}, {228241, 26}, false},  // IonControlPointSequence
    {Tag(0x300a03aa), VR::SQ, VR::none, {0, 1}, {228267, 16}, {228283, 18}, false},  // IonWedgeSequence
    {Tag(0x300a03ac), VR::SQ, VR::none, {0, 1}, {228301, 24}, {228325, 27}, false},  // IonWedgePositionSequence
    {Tag(0x300a0401), VR::SQ, VR::none, {0, 1}, {228352, 28}, {228380, 31}, false},  // ReferencedSetupImageSequence
    {Tag(0x300a0402), VR::ST, VR::none, {0, 1}, {228411, 17}, {228428, 19}, false},  // SetupImageComment
    {Tag(0x300a0410), VR::SQ, VR::none, {0, 1}, {228447, 29}, {228476, 31}, false},  // MotionSynchronizationSequence
    {Tag(0x300a0412), VR::FL, VR::none, {17631, 1}, {228507, 23}, {228530, 25}, false},  // ControlPointOrientation
    {Tag(0x300a0420), VR::SQ, VR::none, {0, 1}, {228555, 24}, {228579, 26}, false},  // GeneralAccessorySequence
    {Tag(0x300a0421), VR::SH, VR::none, {0, 1}, {228605, 18}, {228623, 20}, false},  // GeneralAccessoryID
    {Tag(0x300a0422), VR::ST, VR::none, {0, 1}, {228643, 27}, {228670, 29}, false},  // GeneralAccessoryDescription
    {Tag(0x300a0423), VR::CS, VR::none, {0, 1}, {228699, 20}, {228719, 22}, false},  // GeneralAccessoryType
    {Tag(0x300a0424), VR::IS, VR::none, {0, 1}, {228741, 22}, {228763, 24}, false},  // GeneralAccessoryNumber
    {Tag(0x300a0425), VR::FL, VR::none, {0, 1}, {228787, 32}, {228819, 36}, false},  // SourceToGeneralAccessoryDistance
    {Tag(0x300a0426), VR::DS, VR::none, {0, 1}, {228855, 35}, {228890, 39}, false},  // IsocenterToGeneralAccessoryDistance
    {Tag(0x300a0431), VR::SQ, VR::none, {0, 1}, {228929, 26}, {228955, 28}, false},  // ApplicatorGeometrySequence
    {Tag(0x300a0432), VR::CS, VR::none, {0, 1}, {228983, 23}, {229006, 25}, false},  // ApplicatorApertureShape
    {Tag(0x300a0433), VR::FL, VR::none, {0, 1}, {229031, 17}, {229048, 18}, false},  // ApplicatorOpening
    {Tag(0x300a0434), VR::FL, VR::none, {0, 1}, {229066, 18}, {229084, 20}, false},  // ApplicatorOpeningX
    {Tag(0x300a0435), VR::FL, VR::none, {0, 1}, {229104, 18}, {229122, 20}, false},  // ApplicatorOpeningY
    {Tag(0x300a0436), VR::FL, VR::none, {0, 1}, {229142, 42}, {229184, 47}, false},  // SourceToApplicatorMountingPositionDistance
    {Tag(0x300a0440), VR::IS, VR::none, {0, 1}, {229231, 22}, {229253, 26}, false},  // NumberOfBlockSlabItems
    {Tag(0x300a0441), VR::SQ, VR::none, {0, 1}, {229279, 17}, {229296, 19}, false},  // BlockSlabSequence
    {Tag(0x300a0442), VR::DS, VR::none, {0, 1}, {229315, 18}, {229333, 20}, false},  // BlockSlabThickness
    {Tag(0x300a0443), VR::US, VR::none, {0, 1}, {229353, 15}, {229368, 17}, false},  // BlockSlabNumber
    {Tag(0x300a0450), VR::SQ, VR::none, {0, 1}, {229385, 27}, {229412, 30}, false},  // DeviceMotionControlSequence
    {Tag(0x300a0451), VR::CS, VR::none, {0, 1}, {229442, 25}, {229467, 28}, false},  // DeviceMotionExecutionMode
    {Tag(0x300a0452), VR::CS, VR::none, {0, 1}, {229495, 27}, {229522, 30}, false},  // DeviceMotionObservationMode
    {Tag(0x300a0453), VR::SQ, VR::none, {0, 1}, {229552, 33}, {229585, 37}, false},  // DeviceMotionParameterCodeSequence
    {Tag(0x300a0501), VR::FL, VR::none, {0, 1}, {229622, 19}, {229641, 21}, false},  // DistalDepthFraction
    {Tag(0x300a0502), VR::FL, VR::none, {0, 1}, {229662, 11}, {229673, 12}, false},  // DistalDepth
    {Tag(0x300a0503), VR::FL, VR::none, {12834, 1}, {229685, 31}, {229716, 34}, false},  // NominalRangeModulationFractions
    {Tag(0x300a0504), VR::FL, VR::none, {12834, 1}, {229750, 33}, {229783, 37}, false},  // NominalRangeModulatedRegionDepths
    {Tag(0x300a0505), VR::SQ, VR::none, {0, 1}, {229820, 27}, {229847, 30}, false},  // DepthDoseParametersSequence
    {Tag(0x300a0506), VR::SQ, VR::none, {0, 1}, {229877, 36}, {229913, 40}, false},  // DeliveredDepthDoseParametersSequence
    {Tag(0x300a0507), VR::FL, VR::none, {0, 1}, {229953, 28}, {229981, 31}, false},  // DeliveredDistalDepthFraction
    {Tag(0x300a0508), VR::FL, VR::none, {0, 1}, {230012, 20}, {230032, 22}, false},  // DeliveredDistalDepth
    {Tag(0x300a0509), VR::FL, VR::none, {12834, 1}, {230054, 40}, {230094, 44}, false},  // DeliveredNominalRangeModulationFractions
    {Tag(0x300a0510), VR::FL, VR::none, {12834, 1}, {230138, 42}, {230180, 47}, false},  // DeliveredNominalRangeModulatedRegionDepths
    {Tag(0x300a0511), VR::CS, VR::none, {0, 1}, {230227, 32}, {230259, 35}, false},  // DeliveredReferenceDoseDefinition
    {Tag(0x300a0512), VR::CS, VR::none, {0, 1}, {230294, 23}, {230317, 25}, false},  // ReferenceDoseDefinition
    {Tag(0x300a0600), VR::US, VR::none, {0, 1}, {230342, 19}, {230361, 22}, false},  // RTControlPointIndex
    {Tag(0x300a0601), VR::US, VR::none, {0, 1}, {230383, 28}, {230411, 31}, false},  // RadiationGenerationModeIndex
    {Tag(0x300a0602), VR::US, VR::none, {0, 1}, {230442, 28}, {230470, 31}, false},  // ReferencedDefinedDeviceIndex
    {Tag(0x300a0603), VR::US, VR::none, {0, 1}, {230501, 32}, {230533, 35}, false},  // RadiationDoseIdentificationIndex
    {Tag(0x300a0604), VR::US, VR::none, {0, 1}, {230568, 23}, {230591, 27}, false},  // NumberOfRTControlPoints
    {Tag(0x300a0605), VR::US, VR::none, {0, 1}, {230618, 38}, {230656, 42}, false},  // ReferencedRadiationGenerationModeIndex
    {Tag(0x300a0606), VR::US, VR::none, {0, 1}, {230698, 22}, {230720, 24}, false},  // TreatmentPositionIndex
    {Tag(0x300a0607), VR::US, VR::none, {0, 1}, {230744, 21}, {230765, 23}, false},  // ReferencedDeviceIndex
    {Tag(0x300a0608), VR::LO, VR::none, {0, 1}, {230788, 27}, {230815, 30}, false},  // TreatmentPositionGroupLabel
    {Tag(0x300a0609), VR::UI, VR::none, {0, 1}, {230845, 25}, {230870, 28}, false},  // TreatmentPositionGroupUID
    {Tag(0x300a060a), VR::SQ, VR::none, {0, 1}, {230898, 30}, {230928, 33}, false},  // TreatmentPositionGroupSequence
    {Tag(0x300a060b), VR::US, VR::none, {0, 1}, {230961, 32}, {230993, 35}, false},  // ReferencedTreatmentPositionIndex
    {Tag(0x300a060c), VR::US, VR::none, {0, 1}, {231028, 42}, {231070, 46}, false},  // ReferencedRadiationDoseIdentificationIndex
    {Tag(0x300a060d), VR::FD, VR::none, {0, 1}, {231116, 41}, {231157, 46}, false},  // RTAccessoryHolderWaterEquivalentThickness
    {Tag(0x300a060e), VR::US, VR::none, {0, 1}, {231203, 38}, {231241, 43}, false},  // ReferencedRTAccessoryHolderDeviceIndex
    {Tag(0x300a060f), VR::CS, VR::none, {0, 1}, {231284, 34}, {231318, 39}, false},  // RTAccessoryHolderSlotExistenceFlag
    {Tag(0x300a0610), VR::SQ, VR::none, {0, 1}, {231357, 29}, {231386, 33}, false},  // RTAccessoryHolderSlotSequence
    {Tag(0x300a0611), VR::LO, VR::none, {0, 1}, {231419, 23}, {231442, 27}, false},  // RTAccessoryHolderSlotID
    {Tag(0x300a0612), VR::FD, VR::none, {0, 1}, {231469, 29}, {231498, 33}, false},  // RTAccessoryHolderSlotDistance
    {Tag(0x300a0613), VR::FD, VR::none, {0, 1}, {231531, 23}, {231554, 26}, false},  // RTAccessorySlotDistance
    {Tag(0x300a0614), VR::SQ, VR::none, {0, 1}, {231580, 35}, {231615, 39}, false},  // RTAccessoryHolderDefinitionSequence
    {Tag(0x300a0615), VR::LO, VR::none, {0, 1}, {231654, 23}, {231677, 27}, false},  // RTAccessoryDeviceSlotID
    {Tag(0x300a0616), VR::SQ, VR::none, {0, 1}, {231704, 19}, {231723, 21}, false},  // RTRadiationSequence
    {Tag(0x300a0617), VR::SQ, VR::none, {0, 1}, {231744, 21}, {231765, 23}, false},  // RadiationDoseSequence
    {Tag(0x300a0618), VR::SQ, VR::none, {0, 1}, {231788, 35}, {231823, 38}, false},  // RadiationDoseIdentificationSequence
    {Tag(0x300a0619), VR::LO, VR::none, {0, 1}, {231861, 32}, {231893, 35}, false},  // RadiationDoseIdentificationLabel
    {Tag(0x300a061a), VR::CS, VR::none, {0, 1}, {231928, 17}, {231945, 19}, false},  // ReferenceDoseType
    {Tag(0x300a061b), VR::CS, VR::none, {0, 1}, {231964, 25}, {231989, 28}, false},  // PrimaryDoseValueIndicator
    {Tag(0x300a061c), VR::SQ, VR::none, {0, 1}, {232017, 18}, {232035, 20}, false},  // DoseValuesSequence
    {Tag(0x300a061d), VR::CS, VR::none, {510, 3}, {232055, 16}, {232071, 18}, false},  // DoseValuePurpose
    {Tag(0x300a061e), VR::FD, VR::none, {17631, 1}, {232089, 29}, {232118, 32}, false},  // ReferenceDosePointCoordinates
    {Tag(0x300a061f), VR::SQ, VR::none, {0, 1}, {232150, 37}, {232187, 41}, false},  // RadiationDoseValuesParametersSequence
    {Tag(0x300a0620), VR::SQ, VR::none, {0, 1}, {232228, 29}, {232257, 33}, false},  // MetersetToDoseMappingSequence
    {Tag(0x300a0621), VR::SQ, VR::none, {0, 1}, {232290, 39}, {232329, 44}, false},  // ExpectedInVivoMeasurementValuesSequence
    {Tag(0x300a0622), VR::US, VR::none, {0, 1}, {232373, 35}, {232408, 40}, false},  // ExpectedInVivoMeasurementValueIndex
    {Tag(0x300a0623), VR::LO, VR::none, {0, 1}, {232448, 35}, {232483, 40}, false},  // RadiationDoseInVivoMeasurementLabel
    {Tag(0x300a0624), VR::FD, VR::none, {12834, 1}, {232523, 36}, {232559, 40}, false},  // RadiationDoseCentralAxisDisplacement
    {Tag(0x300a0625), VR::FD, VR::none, {0, 1}, {232599, 18}, {232617, 20}, false},  // RadiationDoseValue
    {Tag(0x300a0626), VR::FD, VR::none, {0, 1}, {232637, 33}, {232670, 38}, false},  // RadiationDoseSourceToSkinDistance
    {Tag(0x300a0627), VR::FD, VR::none, {17631, 1}, {232708, 40}, {232748, 44}, false},  // RadiationDoseMeasurementPointCoordinates
    {Tag(0x300a0628), VR::FD, VR::none, {0, 1}, {232792, 44}, {232836, 50}, false},  // RadiationDoseSourceToExternalContourDistance
    {Tag(0x300a0629), VR::SQ, VR::none, {0, 1}, {232886, 22}, {232908, 25}, false},  // RTToleranceSetSequence
    {Tag(0x300a062a), VR::LO, VR::none, {0, 1}, {232933, 19}, {232952, 22}, false},  // RTToleranceSetLabel
    {Tag(0x300a062b), VR::SQ, VR::none, {0, 1}, {232974, 32}, {233006, 35}, false},  // AttributeToleranceValuesSequence
    {Tag(0x300a062c), VR::FD, VR::none, {0, 1}, {233041, 14}, {233055, 15}, false},  // ToleranceValue
    {Tag(0x300a062d), VR::SQ, VR::none, {0, 1}, {233070, 39}, {233109, 43}, false},  // PatientSupportPositionToleranceSequence
    {Tag(0x300a062e), VR::FD, VR::none, {0, 1}, {233152, 18}, {233170, 20}, false},  // TreatmentTimeLimit
    {Tag(0x300a062f), VR::SQ, VR::none, {0, 1}, {233190, 38}, {233228, 44}, false},  // CArmPhotonElectronControlPointSequence
    {Tag(0x300a0630), VR::SQ, VR::none, {0, 1}, {233272, 29}, {233301, 32}, false},  // ReferencedRTRadiationSequence
    {Tag(0x300a0631), VR::SQ, VR::none, {0, 1}, {233333, 28}, {233361, 31}, false},  // ReferencedRTInstanceSequence
    {Tag(0x300a0632), VR::SQ, VR::none, {0, 1}, {233392, 32}, {233424, 36}, true},  // ReferencedRTPatientSetupSequence
    {Tag(0x300a0634), VR::FD, VR::none, {0, 1}, {233460, 30}, {233490, 34}, false},  // SourceToPatientSurfaceDistance
    {Tag(0x300a0635), VR::SQ, VR::none, {0, 1}, {233524, 39}, {233563, 44}, false},  // TreatmentMachineSpecialModeCodeSequence
    {Tag(0x300a0636), VR::US, VR::none, {0, 1}, {233607, 25}, {233632, 28}, false},  // IntendedNumberOfFractions
    {Tag(0x300a0637), VR::CS, VR::none, {0, 1}, {233660, 20}, {233680, 23}, false},  // RTRadiationSetIntent
    {Tag(0x300a0638), VR::CS, VR::none, {0, 1}, {233703, 48}, {233751, 55}, false},  // RTRadiationPhysicalAndGeometricContentDetailFlag
    {Tag(0x300a0639), VR::CS, VR::none, {0, 1}, {233806, 12}, {233818, 14}, false},  // RTRecordFlag
    {Tag(0x300a063a), VR::SQ, VR::none, {0, 1}, {233832, 37}, {233869, 40}, false},  // TreatmentDeviceIdentificationSequence
    {Tag(0x300a063b), VR::SQ, VR::none, {0, 1}, {233909, 35}, {233944, 39}, false},  // ReferencedRTPhysicianIntentSequence
    {Tag(0x300a063c), VR::FD, VR::none, {0, 1}, {233983, 18}, {234001, 19}, false},  // CumulativeMeterset
    {Tag(0x300a063d), VR::FD, VR::none, {0, 1}, {234020, 12}, {234032, 13}, false},  // DeliveryRate
    {Tag(0x300a063e), VR::SQ, VR::none, {0, 1}, {234045, 24}, {234069, 27}, false},  // DeliveryRateUnitSequence
    {Tag(0x300a063f), VR::SQ, VR::none, {0, 1}, {234096, 25}, {234121, 27}, false},  // TreatmentPositionSequence
    {Tag(0x300a0640), VR::FD, VR::none, {0, 1}, {234148, 27}, {234175, 30}, false},  // RadiationSourceAxisDistance
    {Tag(0x300a0641), VR::US, VR::none, {0, 1}, {234205, 29}, {234234, 34}, false},  // NumberOfRTBeamLimitingDevices
    {Tag(0x300a0642), VR::FD, VR::none, {0, 1}, {234268, 36}, {234304, 41}, false},  // RTBeamLimitingDeviceProximalDistance
    {Tag(0x300a0643), VR::FD, VR::none, {0, 1}, {234345, 34}, {234379, 39}, false},  // RTBeamLimitingDeviceDistalDistance
    {Tag(0x300a0644), VR::SQ, VR::none, {0, 1}, {234418, 57}, {234475, 65}, false},  // ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence
    {Tag(0x300a0645), VR::FD, VR::none, {0, 1}, {234540, 28}, {234568, 31}, false},  // BeamModifierOrientationAngle
    {Tag(0x300a0646), VR::SQ, VR::none, {0, 1}, {234599, 34}, {234633, 39}, false},  // FixedRTBeamDelimiterDeviceSequence
    {Tag(0x300a0647), VR::SQ, VR::none, {0, 1}, {234672, 37}, {234709, 42}, false},  // ParallelRTBeamDelimiterDeviceSequence
    {Tag(0x300a0648), VR::US, VR::none, {0, 1}, {234751, 32}, {234783, 37}, false},  // NumberOfParallelRTBeamDelimiters
    {Tag(0x300a0649), VR::FD, VR::none, {3989, 3}, {234820, 33}, {234853, 37}, false},  // ParallelRTBeamDelimiterBoundaries
    {Tag(0x300a064a), VR::FD, VR::none, {3989, 3}, {234890, 32}, {234922, 36}, false},  // ParallelRTBeamDelimiterPositions
    {Tag(0x300a064b), VR::FD, VR::none, {12834, 1}, {234958, 26}, {234984, 30}, false},  // RTBeamLimitingDeviceOffset
    {Tag(0x300a064c), VR::SQ, VR::none, {0, 1}, {235014, 31}, {235045, 35}, false},  // RTBeamDelimiterGeometrySequence
    {Tag(0x300a064d), VR::SQ, VR::none, {0, 1}, {235080, 38}, {235118, 43}, false},  // RTBeamLimitingDeviceDefinitionSequence
    {Tag(0x300a064e), VR::CS, VR::none, {0, 1}, {235161, 34}, {235195, 39}, false},  // ParallelRTBeamDelimiterOpeningMode
    {Tag(0x300a064f), VR::CS, VR::none, {510, 3}, {235234, 39}, {235273, 45}, false},  // ParallelRTBeamDelimiterLeafMountingSide
    {Tag(0x300a0650), VR::UI, VR::none, {0, 1}, {235318, 15}, {235333, 17}, true},  // PatientSetupUID
    {Tag(0x300a0651), VR::SQ, VR::none, {0, 1}, {235350, 23}, {235373, 25}, false},  // WedgeDefinitionSequence
    {Tag(0x300a0652), VR::FD, VR::none, {0, 1}, {235398, 23}, {235421, 26}, false},  // RadiationBeamWedgeAngle
    {Tag(0x300a0653), VR::FD, VR::none, {0, 1}, {235447, 34}, {235481, 39}, false},  // RadiationBeamWedgeThinEdgeDistance
    {Tag(0x300a0654), VR::FD, VR::none, {0, 1}, {235520, 32}, {235552, 36}, false},  // RadiationBeamEffectiveWedgeAngle
    {Tag(0x300a0655), VR::US, VR::none, {0, 1}, {235588, 22}, {235610, 25}, false},  // NumberOfWedgePositions
    {Tag(0x300a0656), VR::SQ, VR::none, {0, 1}, {235635, 35}, {235670, 40}, false},  // RTBeamLimitingDeviceOpeningSequence
    {Tag(0x300a0657), VR::US, VR::none, {0, 1}, {235710, 36}, {235746, 42}, false},  // NumberOfRTBeamLimitingDeviceOpenings
    {Tag(0x300a0658), VR::SQ, VR::none, {0, 1}, {235788, 30}, {235818, 33}, false},  // RadiationDosimeterUnitSequence
    {Tag(0x300a0659), VR::SQ, VR::none, {0, 1}, {235851, 45}, {235896, 51}, false},  // RTDeviceDistanceReferenceLocationCodeSequence
    {Tag(0x300a065a), VR::SQ, VR::none, {0, 1}, {235947, 55}, {236002, 61}, false},  // RadiationDeviceConfigurationAndCommissioningKeySequence
    {Tag(0x300a065b), VR::SQ, VR::none, {0, 1}, {236063, 39}, {236102, 43}, false},  // PatientSupportPositionParameterSequence
    {Tag(0x300a065c), VR::CS, VR::none, {0, 1}, {236145, 41}, {236186, 45}, false},  // PatientSupportPositionSpecificationMethod
    {Tag(0x300a065d), VR::SQ, VR::none, {0, 1}, {236231, 45}, {236276, 50}, false},  // PatientSupportPositionDeviceParameterSequence
    {Tag(0x300a065e), VR::US, VR::none, {0, 1}, {236326, 16}, {236342, 18}, false},  // DeviceOrderIndex
    {Tag(0x300a065f), VR::US, VR::none, {0, 1}, {236360, 41}, {236401, 46}, false},  // PatientSupportPositionParameterOrderIndex
    {Tag(0x300a0660), VR::SQ, VR::none, {0, 1}, {236447, 45}, {236492, 50}, false},  // PatientSupportPositionDeviceToleranceSequence
    {Tag(0x300a0661), VR::US, VR::none, {0, 1}, {236542, 41}, {236583, 46}, false},  // PatientSupportPositionToleranceOrderIndex
    {Tag(0x300a0662), VR::SQ, VR::none, {0, 1}, {236629, 29}, {236658, 31}, false},  // CompensatorDefinitionSequence
    {Tag(0x300a0663), VR::CS, VR::none, {0, 1}, {236689, 25}, {236714, 27}, false},  // CompensatorMapOrientation
    {Tag(0x300a0664), VR::OF, VR::none, {0, 1}, {236741, 31}, {236772, 34}, false},  // CompensatorProximalThicknessMap
    {Tag(0x300a0665), VR::OF, VR::none, {0, 1}, {236806, 29}, {236835, 32}, false},  // CompensatorDistalThicknessMap
    {Tag(0x300a0666), VR::FD, VR::none, {0, 1}, {236867, 26}, {236893, 29}, false},  // CompensatorBasePlaneOffset
    {Tag(0x300a0667), VR::SQ, VR::none, {0, 1}, {236922, 39}, {236961, 43}, false},  // CompensatorShapeFabricationCodeSequence
    {Tag(0x300a0668), VR::SQ, VR::none, {0, 1}, {237004, 24}, {237028, 26}, false},  // CompensatorShapeSequence
    {Tag(0x300a0669), VR::FD, VR::none, {0, 1}, {237054, 43}, {237097, 48}, false},  // RadiationBeamCompensatorMillingToolDiameter
    {Tag(0x300a066a), VR::SQ, VR::none, {0, 1}, {237145, 23}, {237168, 25}, false},  // BlockDefinitionSequence
    {Tag(0x300a066b), VR::OF, VR::none, {0, 1}, {237193, 13}, {237206, 15}, false},  // BlockEdgeData
    {Tag(0x300a066c), VR::CS, VR::none, {0, 1}, {237221, 16}, {237237, 17}, false},  // BlockOrientation
    {Tag(0x300a066d), VR::FD, VR::none, {0, 1}, {237254, 27}, {237281, 30}, false},  // RadiationBeamBlockThickness
    {Tag(0x300a066e), VR::FD, VR::none, {0, 1}, {237311, 31}, {237342, 35}, false},  // RadiationBeamBlockSlabThickness
    {Tag(0x300a066f), VR::SQ, VR::none, {0, 1}, {237377, 21}, {237398, 24}, false},  // BlockEdgeDataSequence
    {Tag(0x300a0670), VR::US, VR::none, {0, 1}, {237422, 26}, {237448, 30}, false},  // NumberOfRTAccessoryHolders
    {Tag(0x300a0671), VR::SQ, VR::none, {0, 1}, {237478, 34}, {237512, 37}, false},  // GeneralAccessoryDefinitionSequence
    {Tag(0x300a0672), VR::US, VR::none, {0, 1}, {237549, 26}, {237575, 29}, false},  // NumberOfGeneralAccessories
    {Tag(0x300a0673), VR::SQ, VR::none, {0, 1}, {237604, 23}, {237627, 25}, false},  // BolusDefinitionSequence
    {Tag(0x300a0674), VR::US, VR::none, {0, 1}, {237652, 15}, {237667, 17}, false},  // NumberOfBoluses
    {Tag(0x300a0675), VR::UI, VR::none, {0, 1}, {237684, 28}, {237712, 32}, false},  // EquipmentFrameOfReferenceUID
    {Tag(0x300a0676), VR::ST, VR::none, {0, 1}, {237744, 36}, {237780, 40}, false},  // EquipmentFrameOfReferenceDescription
    {Tag(0x300a0677), VR::SQ, VR::none, {0, 1}, {237820, 42}, {237862, 46}, false},  // EquipmentReferencePointCoordinatesSequence
    {Tag(0x300a0678), VR::SQ, VR::none, {0, 1}, {237908, 35}, {237943, 39}, false},  // EquipmentReferencePointCodeSequence
    {Tag(0x300a0679), VR::FD, VR::none, {0, 1}, {237982, 25}, {238007, 29}, false},  // RTBeamLimitingDeviceAngle
    {Tag(0x300a067a), VR::FD, VR::none, {0, 1}, {238036, 15}, {238051, 17}, false},  // SourceRollAngle
    {Tag(0x300a067b), VR::SQ, VR::none, {0, 1}, {238068, 31}, {238099, 33}, false},  // RadiationGenerationModeSequence
    {Tag(0x300a067c), VR::SH, VR::none, {0, 1}, {238132, 28}, {238160, 30}, false},  // RadiationGenerationModeLabel
    {Tag(0x300a067d), VR::ST, VR::none, {0, 1}, {238190, 34}, {238224, 36}, false},  // RadiationGenerationModeDescription
    {Tag(0x300a067e), VR::SQ, VR::none, {0, 1}, {238260, 42}, {238302, 46}, false},  // RadiationGenerationModeMachineCodeSequence
    {Tag(0x300a067f), VR::SQ, VR::none, {0, 1}, {238348, 25}, {238373, 28}, false},  // RadiationTypeCodeSequence
    {Tag(0x300a0680), VR::DS, VR::none, {0, 1}, {238401, 13}, {238414, 14}, false},  // NominalEnergy
    {Tag(0x300a0681), VR::DS, VR::none, {0, 1}, {238428, 20}, {238448, 22}, false},  // MinimumNominalEnergy
    {Tag(0x300a0682), VR::DS, VR::none, {0, 1}, {238470, 20}, {238490, 22}, false},  // MaximumNominalEnergy
    {Tag(0x300a0683), VR::SQ, VR::none, {0, 1}, {238512, 36}, {238548, 40}, false},  // RadiationFluenceModifierCodeSequence
    {Tag(0x300a0684), VR::SQ, VR::none, {0, 1}, {238588, 22}, {238610, 25}, false},  // EnergyUnitCodeSequence
    {Tag(0x300a0685), VR::US, VR::none, {0, 1}, {238635, 32}, {238667, 35}, false},  // NumberOfRadiationGenerationModes
    {Tag(0x300a0686), VR::SQ, VR::none, {0, 1}, {238702, 29}, {238731, 32}, false},  // PatientSupportDevicesSequence
    {Tag(0x300a0687), VR::US, VR::none, {0, 1}, {238763, 29}, {238792, 33}, false},  // NumberOfPatientSupportDevices
    {Tag(0x300a0688), VR::FD, VR::none, {0, 1}, {238825, 32}, {238857, 36}, false},  // RTBeamModifierDefinitionDistance
    {Tag(0x300a0689), VR::SQ, VR::none, {0, 1}, {238893, 21}, {238914, 24}, false},  // BeamAreaLimitSequence
    {Tag(0x300a068a), VR::SQ, VR::none, {0, 1}, {238938, 32}, {238970, 35}, false},  // ReferencedRTPrescriptionSequence
    {Tag(0x300a068b), VR::CS, VR::none, {0, 1}, {239005, 23}, {239028, 25}, false},  // DoseValueInterpretation
    {Tag(0x300a0700), VR::UI, VR::none, {0, 1}, {239053, 19}, {239072, 21}, false},  // TreatmentSessionUID
    {Tag(0x300a0701), VR::CS, VR::none, {0, 1}, {239093, 16}, {239109, 18}, false},  // RTRadiationUsage
    {Tag(0x300a0702), VR::SQ, VR::none, {0, 1}, {239127, 32}, {239159, 36}, false},  // ReferencedRTRadiationSetSequence
    {Tag(0x300a0703), VR::SQ, VR::none, {0, 1}, {239195, 35}, {239230, 39}, false},  // ReferencedRTRadiationRecordSequence
    {Tag(0x300a0704), VR::US, VR::none, {0, 1}, {239269, 28}, {239297, 32}, false},  // RTRadiationSetDeliveryNumber
    {Tag(0x300a0705), VR::US, VR::none, {0, 1}, {239329, 22}, {239351, 24}, false},  // ClinicalFractionNumber
    {Tag(0x300a0706), VR::CS, VR::none, {0, 1}, {239375, 35}, {239410, 39}, false},  // RTTreatmentFractionCompletionStatus
    {Tag(0x300a0707), VR::CS, VR::none, {0, 1}, {239449, 19}, {239468, 22}, false},  // RTRadiationSetUsage
    {Tag(0x300a0708), VR::CS, VR::none, {0, 1}, {239490, 33}, {239523, 36}, false},  // TreatmentDeliveryContinuationFlag
    {Tag(0x300a0709), VR::CS, VR::none, {0, 1}, {239559, 28}, {239587, 31}, false},  // TreatmentRecordContentOrigin
    {Tag(0x300a0714), VR::CS, VR::none, {0, 1}, {239618, 28}, {239646, 31}, false},  // RTTreatmentTerminationStatus
    {Tag(0x300a0715), VR::SQ, VR::none, {0, 1}, {239677, 40}, {239717, 45}, false},  // RTTreatmentTerminationReasonCodeSequence
    {Tag(0x300a0716), VR::SQ, VR::none, {0, 1}, {239762, 47}, {239809, 52}, false},  // MachineSpecificTreatmentTerminationCodeSequence
    {Tag(0x300a0722), VR::SQ, VR::none, {0, 1}, {239861, 44}, {239905, 50}, false},  // RTRadiationSalvageRecordControlPointSequence
    {Tag(0x300a0723), VR::CS, VR::none, {0, 1}, {239955, 30}, {239985, 34}, false},  // StartingMetersetValueKnownFlag
    {Tag(0x300a0730), VR::ST, VR::none, {0, 1}, {240019, 31}, {240050, 33}, false},  // TreatmentTerminationDescription
    {Tag(0x300a0731), VR::SQ, VR::none, {0, 1}, {240083, 35}, {240118, 38}, false},  // TreatmentToleranceViolationSequence
    {Tag(0x300a0732), VR::CS, VR::none, {0, 1}, {240156, 35}, {240191, 38}, false},  // TreatmentToleranceViolationCategory
    {Tag(0x300a0733), VR::SQ, VR::none, {0, 1}, {240229, 44}, {240273, 48}, false},  // TreatmentToleranceViolationAttributeSequence
    {Tag(0x300a0734), VR::ST, VR::none, {0, 1}, {240321, 38}, {240359, 41}, false},  // TreatmentToleranceViolationDescription
    {Tag(0x300a0735), VR::ST, VR::none, {0, 1}, {240400, 41}, {240441, 44}, false},  // TreatmentToleranceViolationIdentification
    {Tag(0x300a0736), VR::DT, VR::none, {0, 1}, {240485, 35}, {240520, 38}, false},  // TreatmentToleranceViolationDateTime
    {Tag(0x300a073a), VR::DT, VR::none, {0, 1}, {240558, 30}, {240588, 34}, false},  // RecordedRTControlPointDateTime
    {Tag(0x300a073b), VR::US, VR::none, {0, 1}, {240622, 38}, {240660, 43}, false},  // ReferencedRadiationRTControlPointIndex
    {Tag(0x300a073e), VR::SQ, VR::none, {0, 1}, {240703, 22}, {240725, 24}, false},  // AlternateValueSequence
    {Tag(0x300a073f), VR::SQ, VR::none, {0, 1}, {240749, 20}, {240769, 21}, false},  // ConfirmationSequence
    {Tag(0x300a0740), VR::SQ, VR::none, {0, 1}, {240790, 17}, {240807, 18}, false},  // InterlockSequence
    {Tag(0x300a0741), VR::DT, VR::none, {0, 1}, {240825, 17}, {240842, 18}, false},  // InterlockDateTime
    {Tag(0x300a0742), VR::ST, VR::none, {0, 1}, {240860, 20}, {240880, 21}, false},  // InterlockDescription
    {Tag(0x300a0743), VR::SQ, VR::none, {0, 1}, {240901, 34}, {240935, 37}, false},  // InterlockOriginatingDeviceSequence
    {Tag(0x300a0744), VR::SQ, VR::none, {0, 1}, {240972, 21}, {240993, 23}, false},  // InterlockCodeSequence
    {Tag(0x300a0745), VR::SQ, VR::none, {0, 1}, {241016, 31}, {241047, 34}, false},  // InterlockResolutionCodeSequence
    {Tag(0x300a0746), VR::SQ, VR::none, {0, 1}, {241081, 31}, {241112, 34}, false},  // InterlockResolutionUserSequence
    {Tag(0x300a0760), VR::DT, VR::none, {0, 1}, {241146, 16}, {241162, 17}, false},  // OverrideDateTime
    {Tag(0x300a0761), VR::SQ, VR::none, {0, 1}, {241179, 43}, {241222, 48}, false},  // TreatmentToleranceViolationTypeCodeSequence
    {Tag(0x300a0762), VR::SQ, VR::none, {0, 1}, {241270, 44}, {241314, 49}, false},  // TreatmentToleranceViolationCauseCodeSequence
    {Tag(0x300a0772), VR::SQ, VR::none, {0, 1}, {241363, 37}, {241400, 42}, false},  // MeasuredMetersetToDoseMappingSequence
    {Tag(0x300a0773), VR::US, VR::none, {0, 1}, {241442, 45}, {241487, 51}, false},  // ReferencedExpectedInVivoMeasurementValueIndex
    {Tag(0x300a0774), VR::SQ, VR::none, {0, 1}, {241538, 33}, {241571, 37}, false},  // DoseMeasurementDeviceCodeSequence
    {Tag(0x300a0780), VR::SQ, VR::none, {0, 1}, {241608, 44}, {241652, 48}, false},  // AdditionalParameterRecordingInstanceSequence
    {Tag(0x300a0782), VR::US, VR::none, {0, 1}, {0, 0}, {7321, 13}, true},  // 
    {Tag(0x300a0783), VR::ST, VR::none, {0, 1}, {241700, 26}, {241726, 28}, false},  // InterlockOriginDescription
    {Tag(0x300a0784), VR::SQ, VR::none, {0, 1}, {241754, 30}, {241784, 34}, false},  // RTPatientPositionScopeSequence
    {Tag(0x300a0785), VR::UI, VR::none, {0, 1}, {241818, 35}, {241853, 39}, false},  // ReferencedTreatmentPositionGroupUID
    {Tag(0x300a0786), VR::US, VR::none, {0, 1}, {241892, 19}, {241911, 21}, false},  // RadiationOrderIndex
    {Tag(0x300a0787), VR::SQ, VR::none, {0, 1}, {241932, 24}, {241956, 26}, false},  // OmittedRadiationSequence
    {Tag(0x300a0788), VR::SQ, VR::none, {0, 1}, {241982, 29}, {242011, 33}, false},  // ReasonForOmissionCodeSequence
    {Tag(0x300a0789), VR::SQ, VR::none, {0, 1}, {242044, 38}, {242082, 43}, false},  // RTDeliveryStartPatientPositionSequence
    {Tag(0x300a078a), VR::SQ, VR::none, {0, 1}, {242125, 45}, {242170, 50}, false},  // RTTreatmentPreparationPatientPositionSequence
    {Tag(0x300a078b), VR::SQ, VR::none, {0, 1}, {242220, 40}, {242260, 44}, false},  // ReferencedRTTreatmentPreparationSequence
    {Tag(0x300a078c), VR::SQ, VR::none, {0, 1}, {242304, 35}, {242339, 39}, false},  // ReferencedPatientSetupPhotoSequence
    {Tag(0x300a078d), VR::SQ, VR::none, {0, 1}, {242378, 45}, {242423, 50}, false},  // PatientTreatmentPreparationMethodCodeSequence
    {Tag(0x300a078e), VR::LT, VR::none, {0, 1}, {242473, 56}, {242529, 61}, false},  // PatientTreatmentPreparationProcedureParameterDescription
    {Tag(0x300a078f), VR::SQ, VR::none, {0, 1}, {242590, 41}, {242631, 45}, false},  // PatientTreatmentPreparationDeviceSequence
    {Tag(0x300a0790), VR::SQ, VR::none, {0, 1}, {242676, 44}, {242720, 48}, false},  // PatientTreatmentPreparationProcedureSequence
    {Tag(0x300a0791), VR::SQ, VR::none, {0, 1}, {242768, 48}, {242816, 53}, false},  // PatientTreatmentPreparationProcedureCodeSequence
    {Tag(0x300a0792), VR::LT, VR::none, {0, 1}, {242869, 44}, {242913, 48}, false},  // PatientTreatmentPreparationMethodDescription
    {Tag(0x300a0793), VR::SQ, VR::none, {0, 1}, {242961, 53}, {243014, 58}, false},  // PatientTreatmentPreparationProcedureParameterSequence
    {Tag(0x300a0794), VR::LT, VR::none, {0, 1}, {243072, 28}, {243100, 31}, false},  // PatientSetupPhotoDescription
    {Tag(0x300a0795), VR::US, VR::none, {0, 1}, {243131, 41}, {243172, 45}, false},  // PatientTreatmentPreparationProcedureIndex
    {Tag(0x300a0796), VR::US, VR::none, {0, 1}, {243217, 36}, {243253, 40}, false},  // ReferencedPatientSetupProcedureIndex
    {Tag(0x300a0797), VR::SQ, VR::none, {0, 1}, {243293, 23}, {243316, 26}, false},  // RTRadiationTaskSequence
    {Tag(0x300a0798), VR::SQ, VR::none, {0, 1}, {243342, 37}, {243379, 41}, false},  // RTPatientPositionDisplacementSequence
    {Tag(0x300a0799), VR::SQ, VR::none, {0, 1}, {243420, 25}, {243445, 28}, false},  // RTPatientPositionSequence
    {Tag(0x300a079a), VR::LO, VR::none, {0, 1}, {243473, 26}, {243499, 28}, false},  // DisplacementReferenceLabel
    {Tag(0x300a079b), VR::FD, VR::none, {88165, 2}, {243527, 18}, {243545, 19}, false},  // DisplacementMatrix
    {Tag(0x300a079c), VR::SQ, VR::none, {0, 1}, {243564, 34}, {243598, 37}, false},  // PatientSupportDisplacementSequence
    {Tag(0x300a079d), VR::SQ, VR::none, {0, 1}, {243635, 41}, {243676, 45}, false},  // DisplacementReferenceLocationCodeSequence
    {Tag(0x300a079e), VR::CS, VR::none, {0, 1}, {243721, 27}, {243748, 31}, false},  // RTRadiationSetDeliveryUsage
    {Tag(0x300a079f), VR::SQ, VR::none, {0, 1}, {243779, 35}, {243814, 38}, false},  // PatientTreatmentPreparationSequence
    {Tag(0x300a07a0), VR::SQ, VR::none, {0, 1}, {243852, 38}, {243890, 42}, false},  // PatientToEquipmentRelationshipSequence
    {Tag(0x300a07a1), VR::SQ, VR::none, {0, 1}, {243932, 61}, {243993, 68}, false},  // ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence
    {Tag(0x300c0002), VR::SQ, VR::none, {0, 1}, {244061, 24}, {244085, 27}, false},  // ReferencedRTPlanSequence
    {Tag(0x300c0004), VR::SQ, VR::none, {0, 1}, {244112, 22}, {244134, 24}, false},  // ReferencedBeamSequence
    {Tag(0x300c0006), VR::IS, VR::none, {0, 1}, {244158, 20}, {244178, 22}, false},  // ReferencedBeamNumber
    {Tag(0x300c0007), VR::IS, VR::none, {0, 1}, {244200, 30}, {244230, 33}, false},  // ReferencedReferenceImageNumber
    {Tag(0x300c0008), VR::DS, VR::none, {0, 1}, {244263, 29}, {244292, 32}, false},  // StartCumulativeMetersetWeight
    {Tag(0x300c0009), VR::DS, VR::none, {0, 1}, {244324, 27}, {244351, 30}, false},  // EndCumulativeMetersetWeight
    {Tag(0x300c000a), VR::SQ, VR::none, {0, 1}, {244381, 40}, {244421, 44}, false},  // ReferencedBrachyApplicationSetupSequence
    {Tag(0x300c000c), VR::IS, VR::none, {0, 1}, {244465, 38}, {244503, 42}, false},  // ReferencedBrachyApplicationSetupNumber
    {Tag(0x300c000e), VR::IS, VR::none, {0, 1}, {244545, 22}, {244567, 24}, false},  // ReferencedSourceNumber
    {Tag(0x300c0020), VR::SQ, VR::none, {0, 1}, {244591, 31}, {244622, 34}, false},  // ReferencedFractionGroupSequence
    {Tag(0x300c0022), VR::IS, VR::none, {0, 1}, {244656, 29}, {244685, 32}, false},  // ReferencedFractionGroupNumber
    {Tag(0x300c0040), VR::SQ, VR::none, {0, 1}, {244717, 35}, {244752, 38}, false},  // ReferencedVerificationImageSequence
    {Tag(0x300c0042), VR::SQ, VR::none, {0, 1}, {244790, 32}, {244822, 35}, false},  // ReferencedReferenceImageSequence
    {Tag(0x300c0050), VR::SQ, VR::none, {0, 1}, {244857, 31}, {244888, 34}, false},  // ReferencedDoseReferenceSequence
    {Tag(0x300c0051), VR::IS, VR::none, {0, 1}, {244922, 29}, {244951, 32}, false},  // ReferencedDoseReferenceNumber
    {Tag(0x300c0055), VR::SQ, VR::none, {0, 1}, {244983, 37}, {245020, 41}, false},  // BrachyReferencedDoseReferenceSequence
    {Tag(0x300c0060), VR::SQ, VR::none, {0, 1}, {245061, 30}, {245091, 33}, false},  // ReferencedStructureSetSequence
    {Tag(0x300c006a), VR::IS, VR::none, {0, 1}, {245124, 28}, {245152, 31}, false},  // ReferencedPatientSetupNumber
    {Tag(0x300c0080), VR::SQ, VR::none, {0, 1}, {245183, 22}, {245205, 24}, false},  // ReferencedDoseSequence
    {Tag(0x300c00a0), VR::IS, VR::none, {0, 1}, {245229, 30}, {245259, 33}, false},  // ReferencedToleranceTableNumber
    {Tag(0x300c00b0), VR::SQ, VR::none, {0, 1}, {245292, 23}, {245315, 25}, false},  // ReferencedBolusSequence
    {Tag(0x300c00c0), VR::IS, VR::none, {0, 1}, {245340, 21}, {245361, 23}, false},  // ReferencedWedgeNumber
    {Tag(0x300c00d0), VR::IS, VR::none, {0, 1}, {245384, 27}, {245411, 29}, false},  // ReferencedCompensatorNumber
    {Tag(0x300c00e0), VR::IS, VR::none, {0, 1}, {245440, 21}, {245461, 23}, false},  // ReferencedBlockNumber
    {Tag(0x300c00f0), VR::IS, VR::none, {0, 1}, {245484, 27}, {245511, 30}, false},  // ReferencedControlPointIndex
    {Tag(0x300c00f2), VR::SQ, VR::none, {0, 1}, {245541, 30}, {245571, 33}, false},  // ReferencedControlPointSequence
    {Tag(0x300c00f4), VR::IS, VR::none, {0, 1}, {245604, 32}, {245636, 36}, false},  // ReferencedStartControlPointIndex
    {Tag(0x300c00f6), VR::IS, VR::none, {0, 1}, {245672, 31}, {245703, 35}, false},  // ReferencedStopControlPointIndex
    {Tag(0x300c0100), VR::IS, VR::none, {0, 1}, {245738, 28}, {245766, 31}, false},  // ReferencedRangeShifterNumber
    {Tag(0x300c0102), VR::IS, VR::none, {0, 1}, {245797, 38}, {245835, 42}, false},  // ReferencedLateralSpreadingDeviceNumber
    {Tag(0x300c0104), VR::IS, VR::none, {0, 1}, {245877, 30}, {245907, 33}, false},  // ReferencedRangeModulatorNumber
    {Tag(0x300c0111), VR::SQ, VR::none, {0, 1}, {245940, 23}, {245963, 26}, false},  // OmittedBeamTaskSequence
    {Tag(0x300c0112), VR::CS, VR::none, {0, 1}, {245989, 17}, {246006, 19}, false},  // ReasonForOmission
    {Tag(0x300c0113), VR::LO, VR::none, {0, 1}, {246025, 28}, {246053, 31}, false},  // ReasonForOmissionDescription
    {Tag(0x300c0114), VR::SQ, VR::none, {0, 1}, {246084, 28}, {246112, 30}, false},  // PrescriptionOverviewSequence
    {Tag(0x300c0115), VR::FL, VR::none, {0, 1}, {246142, 21}, {246163, 23}, false},  // TotalPrescriptionDose
    {Tag(0x300c0116), VR::SQ, VR::none, {0, 1}, {246186, 20}, {246206, 22}, false},  // PlanOverviewSequence
    {Tag(0x300c0117), VR::US, VR::none, {0, 1}, {246228, 17}, {246245, 19}, false},  // PlanOverviewIndex
    {Tag(0x300c0118), VR::US, VR::none, {0, 1}, {246264, 27}, {246291, 30}, false},  // ReferencedPlanOverviewIndex
    {Tag(0x300c0119), VR::US, VR::none, {0, 1}, {246321, 25}, {246346, 28}, false},  // NumberOfFractionsIncluded
    {Tag(0x300c0120), VR::SQ, VR::none, {0, 1}, {246374, 33}, {246407, 36}, false},  // DoseCalibrationConditionsSequence
    {Tag(0x300c0121), VR::FD, VR::none, {0, 1}, {246443, 27}, {246470, 31}, false},  // AbsorbedDoseToMetersetRatio
    {Tag(0x300c0122), VR::FD, VR::none, {12834, 1}, {246501, 28}, {246529, 31}, false},  // DelineatedRadiationFieldSize
    {Tag(0x300c0123), VR::CS, VR::none, {0, 1}, {246560, 37}, {246597, 41}, false},  // DoseCalibrationConditionsVerifiedFlag
    {Tag(0x300c0124), VR::FD, VR::none, {0, 1}, {246638, 30}, {246668, 33}, false},  // CalibrationReferencePointDepth
    {Tag(0x300c0125), VR::SQ, VR::none, {0, 1}, {246701, 32}, {246733, 36}, false},  // GatingBeamHoldTransitionSequence
    {Tag(0x300c0126), VR::CS, VR::none, {0, 1}, {246769, 18}, {246787, 20}, false},  // BeamHoldTransition
    {Tag(0x300c0127), VR::DT, VR::none, {0, 1}, {246807, 26}, {246833, 29}, false},  // BeamHoldTransitionDateTime
    {Tag(0x300c0128), VR::SQ, VR::none, {0, 1}, {246862, 33}, {246895, 37}, false},  // BeamHoldOriginatingDeviceSequence
    {Tag(0x300c0129), VR::CS, VR::none, {0, 1}, {246932, 31}, {246963, 35}, false},  // BeamHoldTransitionTriggerSource
    {Tag(0x300e0002), VR::CS, VR::none, {0, 1}, {246998, 14}, {247012, 15}, false},  // ApprovalStatus
    {Tag(0x300e0004), VR::DA, VR::none, {0, 1}, {247027, 10}, {247037, 11}, false},  // ReviewDate
    {Tag(0x300e0005), VR::TM, VR::none, {0, 1}, {247048, 10}, {247058, 11}, false},  // ReviewTime
    {Tag(0x300e0008), VR::PN, VR::none, {0, 1}, {247069, 12}, {247081, 13}, false},  // ReviewerName
    {Tag(0x30100001), VR::SQ, VR::none, {0, 1}, {247094, 33}, {247127, 36}, false},  // RadiobiologicalDoseEffectSequence
    {Tag(0x30100002), VR::CS, VR::none, {0, 1}, {247163, 29}, {247192, 32}, false},  // RadiobiologicalDoseEffectFlag
    {Tag(0x30100003), VR::SQ, VR::none, {0, 1}, {247224, 50}, {247274, 56}, false},  // EffectiveDoseCalculationMethodCategoryCodeSequence
    {Tag(0x30100004), VR::SQ, VR::none, {0, 1}, {247330, 42}, {247372, 47}, false},  // EffectiveDoseCalculationMethodCodeSequence
    {Tag(0x30100005), VR::LO, VR::none, {0, 1}, {247419, 41}, {247460, 45}, false},  // EffectiveDoseCalculationMethodDescription
    {Tag(0x30100006), VR::UI, VR::none, {0, 1}, {247505, 19}, {247524, 21}, false},  // ConceptualVolumeUID
    {Tag(0x30100007), VR::SQ, VR::none, {0, 1}, {247545, 39}, {247584, 43}, false},  // OriginatingSOPInstanceReferenceSequence
    {Tag(0x30100008), VR::SQ, VR::none, {0, 1}, {247627, 35}, {247662, 38}, false},  // ConceptualVolumeConstituentSequence
    {Tag(0x30100009), VR::SQ, VR::none, {0, 1}, {247700, 51}, {247751, 56}, false},  // EquivalentConceptualVolumeInstanceReferenceSequence
    {Tag(0x3010000a), VR::SQ, VR::none, {0, 1}, {247807, 35}, {247842, 38}, false},  // EquivalentConceptualVolumesSequence
    {Tag(0x3010000b), VR::UI, VR::none, {0, 1}, {247880, 29}, {247909, 32}, false},  // ReferencedConceptualVolumeUID
    {Tag(0x3010000c), VR::UT, VR::none, {0, 1}, {247941, 37}, {247978, 40}, false},  // ConceptualVolumeCombinationExpression
    {Tag(0x3010000d), VR::US, VR::none, {0, 1}, {248018, 32}, {248050, 35}, false},  // ConceptualVolumeConstituentIndex
    {Tag(0x3010000e), VR::CS, VR::none, {0, 1}, {248085, 31}, {248116, 34}, false},  // ConceptualVolumeCombinationFlag
    {Tag(0x3010000f), VR::ST, VR::none, {0, 1}, {248150, 38}, {248188, 41}, false},  // ConceptualVolumeCombinationDescription
    {Tag(0x30100010), VR::CS, VR::none, {0, 1}, {248229, 39}, {248268, 43}, false},  // ConceptualVolumeSegmentationDefinedFlag
    {Tag(0x30100011), VR::SQ, VR::none, {0, 1}, {248311, 45}, {248356, 49}, false},  // ConceptualVolumeSegmentationReferenceSequence
    {Tag(0x30100012), VR::SQ, VR::none, {0, 1}, {248405, 56}, {248461, 61}, false},  // ConceptualVolumeConstituentSegmentationReferenceSequence
    {Tag(0x30100013), VR::UI, VR::none, {0, 1}, {248522, 30}, {248552, 33}, false},  // ConstituentConceptualVolumeUID
    {Tag(0x30100014), VR::SQ, VR::none, {0, 1}, {248585, 34}, {248619, 37}, false},  // DerivationConceptualVolumeSequence
    {Tag(0x30100015), VR::UI, VR::none, {0, 1}, {248656, 25}, {248681, 28}, false},  // SourceConceptualVolumeUID
    {Tag(0x30100016), VR::SQ, VR::none, {0, 1}, {248709, 43}, {248752, 47}, false},  // ConceptualVolumeDerivationAlgorithmSequence
    {Tag(0x30100017), VR::ST, VR::none, {0, 1}, {248799, 27}, {248826, 29}, false},  // ConceptualVolumeDescription
    {Tag(0x30100018), VR::SQ, VR::none, {0, 1}, {248855, 30}, {248885, 33}, false},  // SourceConceptualVolumeSequence
    {Tag(0x30100019), VR::SQ, VR::none, {0, 1}, {248918, 28}, {248946, 30}, false},  // AuthorIdentificationSequence
    {Tag(0x3010001a), VR::LO, VR::none, {0, 1}, {248976, 24}, {249000, 28}, false},  // ManufacturerModelVersion
    {Tag(0x3010001b), VR::UC, VR::none, {0, 1}, {249028, 25}, {249053, 27}, false},  // DeviceAlternateIdentifier
    {Tag(0x3010001c), VR::CS, VR::none, {0, 1}, {249080, 29}, {249109, 32}, false},  // DeviceAlternateIdentifierType
    {Tag(0x3010001d), VR::LT, VR::none, {0, 1}, {249141, 31}, {249172, 34}, false},  // DeviceAlternateIdentifierFormat
    {Tag(0x3010001e), VR::LO, VR::none, {0, 1}, {249206, 33}, {249239, 36}, false},  // SegmentationCreationTemplateLabel
    {Tag(0x3010001f), VR::UI, VR::none, {0, 1}, {249275, 23}, {249298, 25}, false},  // SegmentationTemplateUID
    {Tag(0x30100020), VR::US, VR::none, {0, 1}, {249323, 31}, {249354, 34}, false},  // ReferencedSegmentReferenceIndex
    {Tag(0x30100021), VR::SQ, VR::none, {0, 1}, {249388, 24}, {249412, 26}, false},  // SegmentReferenceSequence
    {Tag(0x30100022), VR::US, VR::none, {0, 1}, {249438, 21}, {249459, 23}, false},  // SegmentReferenceIndex
    {Tag(0x30100023), VR::SQ, VR::none, {0, 1}, {249482, 30}, {249512, 33}, false},  // DirectSegmentReferenceSequence
    {Tag(0x30100024), VR::SQ, VR::none, {0, 1}, {249545, 35}, {249580, 38}, false},  // CombinationSegmentReferenceSequence
    {Tag(0x30100025), VR::SQ, VR::none, {0, 1}, {249618, 24}, {249642, 26}, false},  // ConceptualVolumeSequence
    {Tag(0x30100026), VR::SQ, VR::none, {0, 1}, {249668, 34}, {249702, 38}, false},  // SegmentedRTAccessoryDeviceSequence
    {Tag(0x30100027), VR::SQ, VR::none, {0, 1}, {249740, 30}, {249770, 32}, false},  // SegmentCharacteristicsSequence
    {Tag(0x30100028), VR::SQ, VR::none, {0, 1}, {249802, 37}, {249839, 40}, false},  // RelatedSegmentCharacteristicsSequence
    {Tag(0x30100029), VR::US, VR::none, {0, 1}, {249879, 32}, {249911, 34}, false},  // SegmentCharacteristicsPrecedence
    {Tag(0x3010002a), VR::SQ, VR::none, {0, 1}, {249945, 27}, {249972, 30}, false},  // RTSegmentAnnotationSequence
    {Tag(0x3010002b), VR::SQ, VR::none, {0, 1}, {250002, 37}, {250039, 41}, false},  // SegmentAnnotationCategoryCodeSequence
    {Tag(0x3010002c), VR::SQ, VR::none, {0, 1}, {250080, 33}, {250113, 37}, false},  // SegmentAnnotationTypeCodeSequence
    {Tag(0x3010002d), VR::LO, VR::none, {0, 1}, {250150, 11}, {250161, 12}, false},  // DeviceLabel
    {Tag(0x3010002e), VR::SQ, VR::none, {0, 1}, {250173, 22}, {250195, 25}, false},  // DeviceTypeCodeSequence
    {Tag(0x3010002f), VR::SQ, VR::none, {0, 1}, {250220, 41}, {250261, 46}, false},  // SegmentAnnotationTypeModifierCodeSequence
    {Tag(0x30100030), VR::SQ, VR::none, {0, 1}, {250307, 40}, {250347, 44}, false},  // PatientEquipmentRelationshipCodeSequence
    {Tag(0x30100031), VR::UI, VR::none, {0, 1}, {250391, 22}, {250413, 24}, false},  // ReferencedFiducialsUID
    {Tag(0x30100032), VR::SQ, VR::none, {0, 1}, {250437, 35}, {250472, 38}, false},  // PatientTreatmentOrientationSequence
    {Tag(0x30100033), VR::SH, VR::none, {0, 1}, {250510, 16}, {250526, 18}, false},  // UserContentLabel
    {Tag(0x30100034), VR::LO, VR::none, {0, 1}, {250544, 20}, {250564, 23}, false},  // UserContentLongLabel
    {Tag(0x30100035), VR::SH, VR::none, {0, 1}, {250587, 11}, {250598, 12}, false},  // EntityLabel
    {Tag(0x30100036), VR::LO, VR::none, {0, 1}, {250610, 10}, {250620, 11}, false},  // EntityName
    {Tag(0x30100037), VR::ST, VR::none, {0, 1}, {250631, 17}, {250648, 18}, false},  // EntityDescription
    {Tag(0x30100038), VR::LO, VR::none, {0, 1}, {250666, 15}, {250681, 17}, false},  // EntityLongLabel
    {Tag(0x30100039), VR::US, VR::none, {0, 1}, {250698, 11}, {250709, 12}, false},  // DeviceIndex
    {Tag(0x3010003a), VR::US, VR::none, {0, 1}, {250721, 21}, {250742, 24}, false},  // RTTreatmentPhaseIndex
    {Tag(0x3010003b), VR::UI, VR::none, {0, 1}, {250766, 19}, {250785, 22}, false},  // RTTreatmentPhaseUID
    {Tag(0x3010003c), VR::US, VR::none, {0, 1}, {250807, 19}, {250826, 21}, false},  // RTPrescriptionIndex
    {Tag(0x3010003d), VR::US, VR::none, {0, 1}, {250847, 24}, {250871, 27}, false},  // RTSegmentAnnotationIndex
    {Tag(0x3010003e), VR::US, VR::none, {0, 1}, {250898, 26}, {250924, 30}, false},  // BasisRTTreatmentPhaseIndex
    {Tag(0x3010003f), VR::US, VR::none, {0, 1}, {250954, 28}, {250982, 32}, false},  // RelatedRTTreatmentPhaseIndex
    {Tag(0x30100040), VR::US, VR::none, {0, 1}, {251014, 31}, {251045, 35}, false},  // ReferencedRTTreatmentPhaseIndex
    {Tag(0x30100041), VR::US, VR::none, {0, 1}, {251080, 29}, {251109, 32}, false},  // ReferencedRTPrescriptionIndex
    {Tag(0x30100042), VR::US, VR::none, {0, 1}, {251141, 35}, {251176, 39}, false},  // ReferencedParentRTPrescriptionIndex
    {Tag(0x30100043), VR::ST, VR::none, {0, 1}, {251215, 28}, {251243, 32}, false},  // ManufacturerDeviceIdentifier
    {Tag(0x30100044), VR::SQ, VR::none, {0, 1}, {251275, 53}, {251328, 59}, false},  // InstanceLevelReferencedPerformedProcedureStepSequence
    {Tag(0x30100045), VR::CS, VR::none, {0, 1}, {251387, 34}, {251421, 39}, false},  // RTTreatmentPhaseIntentPresenceFlag
    {Tag(0x30100046), VR::CS, VR::none, {0, 1}, {251460, 25}, {251485, 27}, false},  // RadiotherapyTreatmentType
    {Tag(0x30100047), VR::CS, VR::none, {510, 3}, {251512, 24}, {251536, 26}, false},  // TeletherapyRadiationType
    {Tag(0x30100048), VR::CS, VR::none, {510, 3}, {251562, 23}, {251585, 25}, false},  // BrachytherapySourceType
    {Tag(0x30100049), VR::SQ, VR::none, {0, 1}, {251610, 34}, {251644, 38}, false},  // ReferencedRTTreatmentPhaseSequence
    {Tag(0x3010004a), VR::SQ, VR::none, {0, 1}, {251682, 39}, {251721, 43}, false},  // ReferencedDirectSegmentInstanceSequence
    {Tag(0x3010004b), VR::SQ, VR::none, {0, 1}, {251764, 32}, {251796, 36}, false},  // IntendedRTTreatmentPhaseSequence
    {Tag(0x3010004c), VR::DA, VR::none, {0, 1}, {251832, 22}, {251854, 25}, false},  // IntendedPhaseStartDate
    {Tag(0x3010004d), VR::DA, VR::none, {0, 1}, {251879, 20}, {251899, 23}, false},  // IntendedPhaseEndDate
    {Tag(0x3010004e), VR::SQ, VR::none, {0, 1}, {251922, 32}, {251954, 36}, false},  // RTTreatmentPhaseIntervalSequence
    {Tag(0x3010004f), VR::CS, VR::none, {0, 1}, {251990, 34}, {252024, 37}, false},  // TemporalRelationshipIntervalAnchor
    {Tag(0x30100050), VR::FD, VR::none, {0, 1}, {252061, 27}, {252088, 31}, false},  // MinimumNumberOfIntervalDays
    {Tag(0x30100051), VR::FD, VR::none, {0, 1}, {252119, 27}, {252146, 31}, false},  // MaximumNumberOfIntervalDays
    {Tag(0x30100052), VR::UI, VR::none, {510, 3}, {252177, 26}, {252203, 30}, false},  // PertinentSOPClassesInStudy
    {Tag(0x30100053), VR::UI, VR::none, {510, 3}, {252233, 27}, {252260, 31}, false},  // PertinentSOPClassesInSeries
    {Tag(0x30100054), VR::LO, VR::none, {0, 1}, {252291, 19}, {252310, 21}, false},  // RTPrescriptionLabel
    {Tag(0x30100055), VR::SQ, VR::none, {0, 1}, {252331, 36}, {252367, 40}, false},  // RTPhysicianIntentPredecessorSequence
    {Tag(0x30100056), VR::LO, VR::none, {0, 1}, {252407, 24}, {252431, 27}, false},  // RTTreatmentApproachLabel
    {Tag(0x30100057), VR::SQ, VR::none, {0, 1}, {252458, 25}, {252483, 28}, false},  // RTPhysicianIntentSequence
    {Tag(0x30100058), VR::US, VR::none, {0, 1}, {252511, 22}, {252533, 25}, false},  // RTPhysicianIntentIndex
    {Tag(0x30100059), VR::CS, VR::none, {0, 1}, {252558, 21}, {252579, 24}, false},  // RTTreatmentIntentType
    {Tag(0x3010005a), VR::UT, VR::none, {0, 1}, {252603, 26}, {252629, 29}, false},  // RTPhysicianIntentNarrative
    {Tag(0x3010005b), VR::SQ, VR::none, {0, 1}, {252658, 22}, {252680, 25}, false},  // RTProtocolCodeSequence
    {Tag(0x3010005c), VR::ST, VR::none, {0, 1}, {252705, 20}, {252725, 22}, false},  // ReasonForSuperseding
    {Tag(0x3010005d), VR::SQ, VR::none, {0, 1}, {252747, 23}, {252770, 26}, false},  // RTDiagnosisCodeSequence
    {Tag(0x3010005e), VR::US, VR::none, {0, 1}, {252796, 32}, {252828, 36}, false},  // ReferencedRTPhysicianIntentIndex
    {Tag(0x3010005f), VR::SQ, VR::none, {0, 1}, {252864, 38}, {252902, 43}, false},  // RTPhysicianIntentInputInstanceSequence
    {Tag(0x30100060), VR::SQ, VR::none, {0, 1}, {252945, 30}, {252975, 33}, false},  // RTAnatomicPrescriptionSequence
    {Tag(0x30100061), VR::UT, VR::none, {0, 1}, {253008, 29}, {253037, 32}, false},  // PriorTreatmentDoseDescription
    {Tag(0x30100062), VR::SQ, VR::none, {0, 1}, {253069, 31}, {253100, 34}, false},  // PriorTreatmentReferenceSequence
    {Tag(0x30100063), VR::CS, VR::none, {0, 1}, {253134, 34}, {253168, 37}, false},  // DosimetricObjectiveEvaluationScope
    {Tag(0x30100064), VR::SQ, VR::none, {0, 1}, {253205, 35}, {253240, 39}, false},  // TherapeuticRoleCategoryCodeSequence
    {Tag(0x30100065), VR::SQ, VR::none, {0, 1}, {253279, 31}, {253310, 35}, false},  // TherapeuticRoleTypeCodeSequence
    {Tag(0x30100066), VR::US, VR::none, {0, 1}, {253345, 38}, {253383, 41}, false},  // ConceptualVolumeOptimizationPrecedence
    {Tag(0x30100067), VR::SQ, VR::none, {0, 1}, {253424, 36}, {253460, 40}, false},  // ConceptualVolumeCategoryCodeSequence
    {Tag(0x30100068), VR::CS, VR::none, {0, 1}, {253500, 34}, {253534, 37}, false},  // ConceptualVolumeBlockingConstraint
    {Tag(0x30100069), VR::SQ, VR::none, {0, 1}, {253571, 32}, {253603, 36}, false},  // ConceptualVolumeTypeCodeSequence
    {Tag(0x3010006a), VR::SQ, VR::none, {0, 1}, {253639, 40}, {253679, 45}, false},  // ConceptualVolumeTypeModifierCodeSequence
    {Tag(0x3010006b), VR::SQ, VR::none, {0, 1}, {253724, 22}, {253746, 24}, false},  // RTPrescriptionSequence
    {Tag(0x3010006c), VR::SQ, VR::none, {0, 1}, {253770, 27}, {253797, 29}, false},  // DosimetricObjectiveSequence
    {Tag(0x3010006d), VR::SQ, VR::none, {0, 1}, {253826, 35}, {253861, 39}, false},  // DosimetricObjectiveTypeCodeSequence
    {Tag(0x3010006e), VR::UI, VR::none, {0, 1}, {253900, 22}, {253922, 24}, false},  // DosimetricObjectiveUID
    {Tag(0x3010006f), VR::UI, VR::none, {0, 1}, {253946, 32}, {253978, 35}, false},  // ReferencedDosimetricObjectiveUID
    {Tag(0x30100070), VR::SQ, VR::none, {0, 1}, {254013, 36}, {254049, 39}, false},  // DosimetricObjectiveParameterSequence
    {Tag(0x30100071), VR::SQ, VR::none, {0, 1}, {254088, 38}, {254126, 41}, false},  // ReferencedDosimetricObjectivesSequence
    {Tag(0x30100073), VR::CS, VR::none, {0, 1}, {254167, 31}, {254198, 34}, false},  // AbsoluteDosimetricObjectiveFlag
    {Tag(0x30100074), VR::FD, VR::none, {0, 1}, {254232, 25}, {254257, 27}, false},  // DosimetricObjectiveWeight
    {Tag(0x30100075), VR::CS, VR::none, {0, 1}, {254284, 26}, {254310, 28}, false},  // DosimetricObjectivePurpose
    {Tag(0x30100076), VR::SQ, VR::none, {0, 1}, {254338, 32}, {254370, 35}, false},  // PlanningInputInformationSequence
    {Tag(0x30100077), VR::LO, VR::none, {0, 1}, {254405, 13}, {254418, 14}, false},  // TreatmentSite
    {Tag(0x30100078), VR::SQ, VR::none, {0, 1}, {254432, 25}, {254457, 28}, false},  // TreatmentSiteCodeSequence
    {Tag(0x30100079), VR::SQ, VR::none, {0, 1}, {254485, 23}, {254508, 25}, false},  // FractionPatternSequence
    {Tag(0x3010007a), VR::UT, VR::none, {0, 1}, {254533, 23}, {254556, 25}, false},  // TreatmentTechniqueNotes
    {Tag(0x3010007b), VR::UT, VR::none, {0, 1}, {254581, 17}, {254598, 18}, false},  // PrescriptionNotes
    {Tag(0x3010007c), VR::IS, VR::none, {0, 1}, {254616, 25}, {254641, 28}, false},  // NumberOfIntervalFractions
    {Tag(0x3010007d), VR::US, VR::none, {0, 1}, {254669, 17}, {254686, 19}, false},  // NumberOfFractions
    {Tag(0x3010007e), VR::US, VR::none, {0, 1}, {254705, 24}, {254729, 26}, false},  // IntendedDeliveryDuration
    {Tag(0x3010007f), VR::UT, VR::none, {0, 1}, {254755, 18}, {254773, 19}, false},  // FractionationNotes
    {Tag(0x30100080), VR::SQ, VR::none, {0, 1}, {254792, 32}, {254824, 36}, false},  // RTTreatmentTechniqueCodeSequence
    {Tag(0x30100081), VR::SQ, VR::none, {0, 1}, {254860, 25}, {254885, 27}, false},  // PrescriptionNotesSequence
    {Tag(0x30100082), VR::SQ, VR::none, {0, 1}, {254912, 33}, {254945, 36}, false},  // FractionBasedRelationshipSequence
    {Tag(0x30100083), VR::CS, VR::none, {0, 1}, {254981, 39}, {255020, 43}, false},  // FractionBasedRelationshipIntervalAnchor
    {Tag(0x30100084), VR::FD, VR::none, {0, 1}, {255063, 28}, {255091, 31}, false},  // MinimumHoursBetweenFractions
    {Tag(0x30100085), VR::TM, VR::none, {510, 3}, {255122, 25}, {255147, 28}, false},  // IntendedFractionStartTime
    {Tag(0x30100086), VR::LT, VR::none, {0, 1}, {255175, 22}, {255197, 26}, false},  // IntendedStartDayOfWeek
    {Tag(0x30100087), VR::SQ, VR::none, {0, 1}, {255223, 30}, {255253, 33}, false},  // WeekdayFractionPatternSequence
    {Tag(0x30100088), VR::SQ, VR::none, {0, 1}, {255286, 33}, {255319, 37}, false},  // DeliveryTimeStructureCodeSequence
    {Tag(0x30100089), VR::SQ, VR::none, {0, 1}, {255356, 33}, {255389, 37}, false},  // TreatmentSiteModifierCodeSequence
    {Tag(0x30100090), VR::CS, VR::none, {0, 1}, {255426, 28}, {255454, 31}, true},  // RoboticBaseLocationIndicator
    {Tag(0x30100091), VR::SQ, VR::none, {0, 1}, {255485, 30}, {255515, 35}, false},  // RoboticPathNodeSetCodeSequence
    {Tag(0x30100092), VR::UL, VR::none, {0, 1}, {255550, 21}, {255571, 23}, false},  // RoboticNodeIdentifier
    {Tag(0x30100093), VR::FD, VR::none, {17631, 1}, {255594, 28}, {255622, 31}, false},  // RTTreatmentSourceCoordinates
    {Tag(0x30100094), VR::FD, VR::none, {0, 1}, {255653, 39}, {255692, 43}, false},  // RadiationSourceCoordinateSystemYawAngle
    {Tag(0x30100095), VR::FD, VR::none, {0, 1}, {255735, 40}, {255775, 44}, false},  // RadiationSourceCoordinateSystemRollAngle
    {Tag(0x30100096), VR::FD, VR::none, {0, 1}, {255819, 41}, {255860, 46}, false},  // RadiationSourceCoordinateSystemPitchAngle
    {Tag(0x30100097), VR::SQ, VR::none, {0, 1}, {255906, 31}, {255937, 35}, false},  // RoboticPathControlPointSequence
    {Tag(0x30100098), VR::SQ, VR::none, {0, 1}, {255972, 35}, {256007, 38}, false},  // TomotherapeuticControlPointSequence
    {Tag(0x30100099), VR::FD, VR::none, {510, 3}, {256045, 32}, {256077, 35}, false},  // TomotherapeuticLeafOpenDurations
    {Tag(0x3010009a), VR::FD, VR::none, {510, 3}, {256112, 41}, {256153, 45}, false},  // TomotherapeuticLeafInitialClosedDurations
    {Tag(0x301000a0), VR::SQ, VR::none, {0, 1}, {256198, 38}, {256236, 41}, false},  // ConceptualVolumeIdentificationSequence
    {Tag(0x40000010), VR::LT, VR::none, {0, 1}, {256277, 9}, {256277, 9}, true},  // Arbitrary
    {Tag(0x40004000), VR::LT, VR::none, {0, 1}, {256286, 12}, {256298, 13}, true},  // TextComments
    {Tag(0x40080040), VR::SH, VR::none, {0, 1}, {256311, 9}, {256320, 10}, true},  // ResultsID
    {Tag(0x40080042), VR::LO, VR::none, {0, 1}, {256330, 15}, {256345, 17}, true},  // ResultsIDIssuer
    {Tag(0x40080050), VR::SQ, VR::none, {0, 1}, {256362, 32}, {256394, 34}, true},  // ReferencedInterpretationSequence
    {Tag(0x400800ff), VR::CS, VR::none, {0, 1}, {256428, 27}, {256455, 32}, true},  // ReportProductionStatusTrial
    {Tag(0x40080100), VR::DA, VR::none, {0, 1}, {256487, 26}, {256513, 28}, true},  // InterpretationRecordedDate
    {Tag(0x40080101), VR::TM, VR::none, {0, 1}, {256541, 26}, {256567, 28}, true},  // InterpretationRecordedTime
    {Tag(0x40080102), VR::PN, VR::none, {0, 1}, {256595, 22}, {256617, 23}, true},  // InterpretationRecorder
    {Tag(0x40080103), VR::LO, VR::none, {0, 1}, {256640, 24}, {256664, 27}, true},  // ReferenceToRecordedSound
    {Tag(0x40080108), VR::DA, VR::none, {0, 1}, {256691, 31}, {256722, 33}, true},  // InterpretationTranscriptionDate
    {Tag(0x40080109), VR::TM, VR::none, {0, 1}, {256755, 31}, {256786, 33}, true},  // InterpretationTranscriptionTime
    {Tag(0x4008010a), VR::PN, VR::none, {0, 1}, {256819, 25}, {256844, 26}, true},  // InterpretationTranscriber
    {Tag(0x4008010b), VR::ST, VR::none, {0, 1}, {256870, 18}, {256888, 19}, true},  // InterpretationText
    {Tag(0x4008010c), VR::PN, VR::none, {0, 1}, {256907, 20}, {256927, 21}, true},  // InterpretationAuthor
    {Tag(0x40080111), VR::SQ, VR::none, {0, 1}, {256948, 30}, {256978, 32}, true},  // InterpretationApproverSequence
    {Tag(0x40080112), VR::DA, VR::none, {0, 1}, {257010, 26}, {257036, 28}, true},  // InterpretationApprovalDate
    {Tag(0x40080113), VR::TM, VR::none, {0, 1}, {257064, 26}, {257090, 28}, true},  // InterpretationApprovalTime
    {Tag(0x40080114), VR::PN, VR::none, {0, 1}, {257118, 32}, {257150, 34}, true},  // PhysicianApprovingInterpretation
    {Tag(0x40080115), VR::LT, VR::none, {0, 1}, {257184, 34}, {257218, 36}, true},  // InterpretationDiagnosisDescription
    {Tag(0x40080117), VR::SQ, VR::none, {0, 1}, {257254, 35}, {257289, 38}, true},  // InterpretationDiagnosisCodeSequence
    {Tag(0x40080118), VR::SQ, VR::none, {0, 1}, {257327, 31}, {257358, 34}, true},  // ResultsDistributionListSequence
    {Tag(0x40080119), VR::PN, VR::none, {0, 1}, {257392, 16}, {257408, 17}, true},  // DistributionName
    {Tag(0x4008011a), VR::LO, VR::none, {0, 1}, {257425, 19}, {257444, 20}, true},  // DistributionAddress
    {Tag(0x40080200), VR::SH, VR::none, {0, 1}, {257464, 16}, {257480, 17}, true},  // InterpretationID
    {Tag(0x40080202), VR::LO, VR::none, {0, 1}, {257497, 22}, {257519, 24}, true},  // InterpretationIDIssuer
    {Tag(0x40080210), VR::CS, VR::none, {0, 1}, {257543, 20}, {257563, 22}, true},  // InterpretationTypeID
    {Tag(0x40080212), VR::CS, VR::none, {0, 1}, {257585, 22}, {257607, 24}, true},  // InterpretationStatusID
    {Tag(0x40080300), VR::ST, VR::none, {0, 1}, {257631, 11}, {257631, 11}, true},  // Impressions
    {Tag(0x40084000), VR::ST, VR::none, {0, 1}, {257642, 15}, {257657, 16}, true},  // ResultsComments
    {Tag(0x40100001), VR::CS, VR::none, {0, 1}, {257673, 18}, {257691, 20}, false},  // LowEnergyDetectors
    {Tag(0x40100002), VR::CS, VR::none, {0, 1}, {257711, 19}, {257730, 21}, false},  // HighEnergyDetectors
    {Tag(0x40100004), VR::SQ, VR::none, {0, 1}, {257751, 24}, {257775, 26}, false},  // DetectorGeometrySequence
    {Tag(0x40101001), VR::SQ, VR::none, {0, 1}, {257801, 22}, {257823, 25}, false},  // ThreatROIVoxelSequence
    {Tag(0x40101004), VR::FL, VR::none, {17631, 1}, {257848, 13}, {257861, 15}, false},  // ThreatROIBase
    {Tag(0x40101005), VR::FL, VR::none, {17631, 1}, {257876, 16}, {257892, 18}, false},  // ThreatROIExtents
    {Tag(0x40101006), VR::OB, VR::none, {0, 1}, {257910, 15}, {257925, 17}, false},  // ThreatROIBitmap
    {Tag(0x40101007), VR::SH, VR::none, {0, 1}, {257942, 14}, {257956, 16}, false},  // RouteSegmentID
    {Tag(0x40101008), VR::CS, VR::none, {0, 1}, {257972, 10}, {257982, 11}, false},  // GantryType
    {Tag(0x40101009), VR::CS, VR::none, {0, 1}, {257993, 12}, {258005, 14}, false},  // OOIOwnerType
    {Tag(0x4010100a), VR::SQ, VR::none, {0, 1}, {258019, 20}, {258039, 22}, false},  // RouteSegmentSequence
    {Tag(0x40101010), VR::US, VR::none, {0, 1}, {258061, 23}, {258084, 26}, false},  // PotentialThreatObjectID
    {Tag(0x40101011), VR::SQ, VR::none, {0, 1}, {258110, 14}, {258124, 15}, false},  // ThreatSequence
    {Tag(0x40101012), VR::CS, VR::none, {0, 1}, {258139, 14}, {258153, 15}, false},  // ThreatCategory
    {Tag(0x40101013), VR::LT, VR::none, {0, 1}, {258168, 25}, {258193, 27}, false},  // ThreatCategoryDescription
    {Tag(0x40101014), VR::CS, VR::none, {0, 1}, {258220, 20}, {258240, 22}, false},  // ATDAbilityAssessment
    {Tag(0x40101015), VR::CS, VR::none, {0, 1}, {258262, 17}, {258279, 19}, false},  // ATDAssessmentFlag
    {Tag(0x40101016), VR::FL, VR::none, {0, 1}, {258298, 24}, {258322, 26}, false},  // ATDAssessmentProbability
    {Tag(0x40101017), VR::FL, VR::none, {0, 1}, {258348, 4}, {258348, 4}, false},  // Mass
    {Tag(0x40101018), VR::FL, VR::none, {0, 1}, {258352, 7}, {258352, 7}, false},  // Density
    {Tag(0x40101019), VR::FL, VR::none, {0, 1}, {258359, 10}, {258369, 11}, false},  // ZEffective
    {Tag(0x4010101a), VR::SH, VR::none, {0, 1}, {258380, 14}, {258394, 16}, false},  // BoardingPassID
    {Tag(0x4010101b), VR::FL, VR::none, {17631, 1}, {258410, 12}, {258422, 14}, false},  // CenterOfMass
    {Tag(0x4010101c), VR::FL, VR::none, {17631, 1}, {258436, 11}, {258447, 13}, false},  // CenterOfPTO
    {Tag(0x4010101d), VR::FL, VR::none, {258460, 3}, {258463, 15}, {258478, 16}, false},  // BoundingPolygon
    {Tag(0x4010101e), VR::SH, VR::none, {0, 1}, {258494, 27}, {258521, 31}, false},  // RouteSegmentStartLocationID
    {Tag(0x4010101f), VR::SH, VR::none, {0, 1}, {258552, 25}, {258577, 29}, false},  // RouteSegmentEndLocationID
    {Tag(0x40101020), VR::CS, VR::none, {0, 1}, {258606, 26}, {258632, 30}, false},  // RouteSegmentLocationIDType
    {Tag(0x40101021), VR::CS, VR::none, {510, 3}, {258662, 11}, {258673, 12}, false},  // AbortReason
    {Tag(0x40101023), VR::FL, VR::none, {0, 1}, {258685, 11}, {258696, 13}, false},  // VolumeOfPTO
    {Tag(0x40101024), VR::CS, VR::none, {0, 1}, {258709, 9}, {258718, 10}, false},  // AbortFlag
    {Tag(0x40101025), VR::DT, VR::none, {0, 1}, {258728, 21}, {258749, 24}, false},  // RouteSegmentStartTime
    {Tag(0x40101026), VR::DT, VR::none, {0, 1}, {258773, 19}, {258792, 22}, false},  // RouteSegmentEndTime
    {Tag(0x40101027), VR::CS, VR::none, {0, 1}, {258814, 7}, {258821, 8}, false},  // TDRType
    {Tag(0x40101028), VR::CS, VR::none, {0, 1}, {258829, 25}, {258854, 27}, false},  // InternationalRouteSegment
    {Tag(0x40101029), VR::LO, VR::none, {510, 3}, {258881, 34}, {258915, 38}, false},  // ThreatDetectionAlgorithmAndVersion
    {Tag(0x4010102a), VR::SH, VR::none, {0, 1}, {258953, 16}, {258969, 17}, false},  // AssignedLocation
    {Tag(0x4010102b), VR::DT, VR::none, {0, 1}, {258986, 17}, {259003, 19}, false},  // AlarmDecisionTime
    {Tag(0x40101031), VR::CS, VR::none, {0, 1}, {259022, 13}, {259035, 14}, false},  // AlarmDecision
    {Tag(0x40101033), VR::US, VR::none, {0, 1}, {259049, 20}, {259069, 23}, false},  // NumberOfTotalObjects
    {Tag(0x40101034), VR::US, VR::none, {0, 1}, {259092, 20}, {259112, 23}, false},  // NumberOfAlarmObjects
    {Tag(0x40101037), VR::SQ, VR::none, {0, 1}, {259135, 25}, {259160, 27}, false},  // PTORepresentationSequence
    {Tag(0x40101038), VR::SQ, VR::none, {0, 1}, {259187, 21}, {259208, 23}, false},  // ATDAssessmentSequence
    {Tag(0x40101039), VR::CS, VR::none, {0, 1}, {259231, 7}, {259238, 8}, false},  // TIPType
    {Tag(0x4010103a), VR::CS, VR::none, {0, 1}, {259246, 12}, {259258, 13}, false},  // DICOSVersion
    {Tag(0x40101041), VR::DT, VR::none, {0, 1}, {259271, 20}, {259291, 23}, false},  // OOIOwnerCreationTime
    {Tag(0x40101042), VR::CS, VR::none, {0, 1}, {259314, 7}, {259321, 8}, false},  // OOIType
    {Tag(0x40101043), VR::FL, VR::none, {17631, 1}, {259329, 7}, {259336, 8}, false},  // OOISize
    {Tag(0x40101044), VR::CS, VR::none, {0, 1}, {259344, 17}, {259361, 18}, false},  // AcquisitionStatus
    {Tag(0x40101045), VR::SQ, VR::none, {0, 1}, {259379, 26}, {259405, 29}, false},  // BasisMaterialsCodeSequence
    {Tag(0x40101046), VR::CS, VR::none, {0, 1}, {259434, 11}, {259445, 12}, false},  // PhantomType
    {Tag(0x40101047), VR::SQ, VR::none, {0, 1}, {259457, 16}, {259473, 18}, false},  // OOIOwnerSequence
    {Tag(0x40101048), VR::CS, VR::none, {0, 1}, {259491, 8}, {259499, 9}, false},  // ScanType
    {Tag(0x40101051), VR::LO, VR::none, {0, 1}, {259508, 11}, {259519, 12}, false},  // ItineraryID
    {Tag(0x40101052), VR::SH, VR::none, {0, 1}, {259531, 15}, {259546, 17}, false},  // ItineraryIDType
    {Tag(0x40101053), VR::LO, VR::none, {0, 1}, {259563, 29}, {259592, 32}, false},  // ItineraryIDAssigningAuthority
    {Tag(0x40101054), VR::SH, VR::none, {0, 1}, {259624, 7}, {259631, 8}, false},  // RouteID
    {Tag(0x40101055), VR::SH, VR::none, {0, 1}, {259639, 25}, {259664, 28}, false},  // RouteIDAssigningAuthority
    {Tag(0x40101056), VR::CS, VR::none, {0, 1}, {259692, 18}, {259710, 20}, false},  // InboundArrivalType
    {Tag(0x40101058), VR::SH, VR::none, {0, 1}, {259730, 9}, {259739, 10}, false},  // CarrierID
    {Tag(0x40101059), VR::CS, VR::none, {0, 1}, {259749, 27}, {259776, 30}, false},  // CarrierIDAssigningAuthority
    {Tag(0x40101060), VR::FL, VR::none, {17631, 1}, {259806, 17}, {259823, 18}, false},  // SourceOrientation
    {Tag(0x40101061), VR::FL, VR::none, {17631, 1}, {259841, 14}, {259855, 15}, false},  // SourcePosition
    {Tag(0x40101062), VR::FL, VR::none, {0, 1}, {259870, 10}, {259880, 11}, false},  // BeltHeight
    {Tag(0x40101064), VR::SQ, VR::none, {0, 1}, {259891, 28}, {259919, 31}, false},  // AlgorithmRoutingCodeSequence
    {Tag(0x40101067), VR::CS, VR::none, {0, 1}, {259950, 23}, {259973, 24}, false},  // TransportClassification
    {Tag(0x40101068), VR::LT, VR::none, {0, 1}, {259997, 17}, {260014, 19}, false},  // OOITypeDescriptor
    {Tag(0x40101069), VR::FL, VR::none, {0, 1}, {260033, 19}, {260052, 21}, false},  // TotalProcessingTime
    {Tag(0x4010106c), VR::OB, VR::none, {0, 1}, {260073, 23}, {260096, 25}, false},  // DetectorCalibrationData
    {Tag(0x4010106d), VR::CS, VR::none, {0, 1}, {260121, 28}, {260149, 30}, false},  // AdditionalScreeningPerformed
    {Tag(0x4010106e), VR::CS, VR::none, {0, 1}, {260179, 37}, {260216, 40}, false},  // AdditionalInspectionSelectionCriteria
    {Tag(0x4010106f), VR::SQ, VR::none, {0, 1}, {260256, 34}, {260290, 37}, false},  // AdditionalInspectionMethodSequence
    {Tag(0x40101070), VR::CS, VR::none, {0, 1}, {260327, 13}, {260340, 15}, false},  // AITDeviceType
    {Tag(0x40101071), VR::SQ, VR::none, {0, 1}, {260355, 22}, {260377, 24}, false},  // QRMeasurementsSequence
    {Tag(0x40101072), VR::SQ, VR::none, {0, 1}, {260401, 22}, {260423, 24}, false},  // TargetMaterialSequence
    {Tag(0x40101073), VR::FD, VR::none, {0, 1}, {260447, 12}, {260459, 13}, false},  // SNRThreshold
    {Tag(0x40101075), VR::DS, VR::none, {0, 1}, {260472, 24}, {260496, 26}, false},  // ImageScaleRepresentation
    {Tag(0x40101076), VR::SQ, VR::none, {0, 1}, {260522, 21}, {260543, 23}, false},  // ReferencedPTOSequence
    {Tag(0x40101077), VR::SQ, VR::none, {0, 1}, {260566, 29}, {260595, 32}, false},  // ReferencedTDRInstanceSequence
    {Tag(0x40101078), VR::ST, VR::none, {0, 1}, {260627, 22}, {260649, 24}, false},  // PTOLocationDescription
    {Tag(0x40101079), VR::SQ, VR::none, {0, 1}, {260673, 31}, {260704, 34}, false},  // AnomalyLocatorIndicatorSequence
    {Tag(0x4010107a), VR::FL, VR::none, {17631, 1}, {260738, 23}, {260761, 25}, false},  // AnomalyLocatorIndicator
    {Tag(0x4010107b), VR::SQ, VR::none, {0, 1}, {260786, 17}, {260803, 19}, false},  // PTORegionSequence
    {Tag(0x4010107c), VR::CS, VR::none, {0, 1}, {260822, 27}, {260849, 29}, false},  // InspectionSelectionCriteria
    {Tag(0x4010107d), VR::SQ, VR::none, {0, 1}, {260878, 33}, {260911, 36}, false},  // SecondaryInspectionMethodSequence
    {Tag(0x4010107e), VR::DS, VR::none, {53122, 1}, {260947, 20}, {260967, 23}, false},  // PRCSToRCSOrientation
    {Tag(0x4ffe0001), VR::SQ, VR::none, {0, 1}, {260990, 21}, {261011, 23}, false},  // MACParametersSequence
    {Tag(0x52009229), VR::SQ, VR::none, {0, 1}, {261034, 30}, {261064, 33}, false},  // SharedFunctionalGroupsSequence
    {Tag(0x52009230), VR::SQ, VR::none, {0, 1}, {261097, 32}, {261129, 36}, false},  // PerFrameFunctionalGroupsSequence
    {Tag(0x54000100), VR::SQ, VR::none, {0, 1}, {261165, 16}, {261181, 17}, false},  // WaveformSequence
    {Tag(0x54000110), VR::OW, VR::OB, {0, 1}, {261198, 19}, {261217, 21}, false},  // ChannelMinimumValue
    {Tag(0x54000112), VR::OW, VR::OB, {0, 1}, {261238, 19}, {261257, 21}, false},  // ChannelMaximumValue
    {Tag(0x54001004), VR::US, VR::none, {0, 1}, {261278, 21}, {261299, 23}, false},  // WaveformBitsAllocated
    {Tag(0x54001006), VR::CS, VR::none, {0, 1}, {261322, 28}, {261350, 30}, false},  // WaveformSampleInterpretation
    {Tag(0x5400100a), VR::OW, VR::OB, {0, 1}, {261380, 20}, {261400, 22}, false},  // WaveformPaddingValue
    {Tag(0x54001010), VR::OW, VR::OB, {0, 1}, {261422, 12}, {261434, 13}, false},  // WaveformData
    {Tag(0x56000010), VR::OF, VR::none, {0, 1}, {261447, 30}, {261477, 34}, false},  // FirstOrderPhaseCorrectionAngle
    {Tag(0x56000020), VR::OF, VR::none, {0, 1}, {261511, 16}, {261527, 17}, false},  // SpectroscopyData
    {Tag(0x7fe00001), VR::OV, VR::none, {0, 1}, {261544, 19}, {261563, 21}, false},  // ExtendedOffsetTable
    {Tag(0x7fe00002), VR::OV, VR::none, {0, 1}, {261584, 26}, {261610, 29}, false},  // ExtendedOffsetTableLengths
    {Tag(0x7fe00003), VR::UV, VR::none, {0, 1}, {261639, 37}, {261676, 42}, false},  // EncapsulatedPixelDataValueTotalLength
    {Tag(0x7fe00008), VR::OF, VR::none, {0, 1}, {261718, 14}, {261732, 16}, false},  // FloatPixelData
    {Tag(0x7fe00009), VR::OD, VR::none, {0, 1}, {261748, 20}, {261768, 23}, false},  // DoubleFloatPixelData
    {Tag(0x7fe00010), VR::OW, VR::OB, {0, 1}, {261791, 9}, {261800, 10}, false},  // PixelData
    {Tag(0x7fe00020), VR::OW, VR::none, {0, 1}, {261810, 16}, {261826, 17}, true},  // CoefficientsSDVN
    {Tag(0x7fe00030), VR::OW, VR::none, {0, 1}, {261843, 16}, {261859, 17}, true},  // CoefficientsSDHN
    {Tag(0x7fe00040), VR::OW, VR::none, {0, 1}, {261876, 16}, {261892, 17}, true},  // CoefficientsSDDN
    {Tag(0xfffafffa), VR::SQ, VR::none, {0, 1}, {261909, 25}, {261934, 27}, false},  // DigitalSignaturesSequence
    {Tag(0xfffcfffc), VR::OB, VR::none, {0, 1}, {261961, 22}, {261983, 25}, false},  // DataSetTrailingPadding
    {Tag(0xfffee000), VR::none, VR::none, {0, 1}, {262008, 4}, {262008, 4}, false},  // Item
    {Tag(0xfffee00d), VR::none, VR::none, {0, 1}, {262012, 20}, {262032, 22}, false},  // ItemDelimitationItem
    {Tag(0xfffee0dd), VR::none, VR::none, {0, 1}, {262054, 24}, {262078, 26}, false},  // SequenceDelimitationItem
};

// The tags again, close together: what a search walks over.
constexpr std::uint32_t tags[] = {
    0x00000000,
    0x00000001,
    0x00000002,
    0x00000003,
    0x00000010,
    0x00000100,
    0x00000110,
    0x00000120,
    0x00000200,
    0x00000300,
    0x00000400,
    0x00000600,
    0x00000700,
    0x00000800,
    0x00000850,
    0x00000860,
    0x00000900,
    0x00000901,
    0x00000902,
    0x00000903,
    0x00001000,
    0x00001001,
    0x00001002,
    0x00001005,
    0x00001008,
    0x00001020,
    0x00001021,
    0x00001022,
    0x00001023,
    0x00001030,
    0x00001031,
    0x00004000,
    0x00004010,
    0x00005010,
    0x00005020,
    0x00005110,
    0x00005120,
    0x00005130,
    0x00005140,
    0x00005150,
    0x00005160,
    0x00005170,
    0x00005180,
    0x00005190,
    0x000051a0,
    0x000051b0,
    0x00020000,
    0x00020001,
    0x00020002,
    0x00020003,
    0x00020010,
    0x00020012,
    0x00020013,
    0x00020016,
    0x00020017,
    0x00020018,
    0x00020026,
    0x00020027,
    0x00020028,
    0x00020031,
    0x00020032,
    0x00020033,
    0x00020035,
    0x00020036,
    0x00020037,
    0x00020038,
    0x00020100,
    0x00020102,
    0x00041130,
    0x00041141,
    0x00041142,
    0x00041200,
    0x00041202,
    0x00041212,
    0x00041220,
    0x00041400,
    0x00041410,
    0x00041420,
    0x00041430,
    0x00041432,
    0x00041500,
    0x00041504,
    0x00041510,
    0x00041511,
    0x00041512,
    0x0004151a,
    0x00041600,
    0x00060001,
    0x00080001,
    0x00080005,
    0x00080006,
    0x00080008,
    0x00080010,
    0x00080012,
    0x00080013,
    0x00080014,
    0x00080015,
    0x00080016,
    0x00080017,
    0x00080018,
    0x00080019,
    0x0008001a,
    0x0008001b,
    0x0008001c,
    0x0008001d,
    0x00080020,
    0x00080021,
    0x00080022,
    0x00080023,
    0x00080024,
    0x00080025,
    0x0008002a,
    0x00080030,
    0x00080031,
    0x00080032,
    0x00080033,
    0x00080034,
    0x00080035,
    0x00080040,
    0x00080041,
    0x00080042,
    0x00080050,
    0x00080051,
    0x00080052,
    0x00080053,
    0x00080054,
    0x00080055,
    0x00080056,
    0x00080058,
    0x00080060,
    0x00080061,
    0x00080062,
    0x00080063,
    0x00080064,
    0x00080068,
    0x00080070,
    0x00080080,
    0x00080081,
    0x00080082,
    0x00080090,
    0x00080092,
    0x00080094,
    0x00080096,
    0x0008009c,
    0x0008009d,
    0x00080100,
    0x00080101,
    0x00080102,
    0x00080103,
    0x00080104,
    0x00080105,
    0x00080106,
    0x00080107,
    0x00080108,
    0x00080109,
    0x0008010a,
    0x0008010b,
    0x0008010c,
    0x0008010d,
    0x0008010e,
    0x0008010f,
    0x00080110,
    0x00080112,
    0x00080114,
    0x00080115,
    0x00080116,
    0x00080117,
    0x00080118,
    0x00080119,
    0x00080120,
    0x00080121,
    0x00080122,
    0x00080123,
    0x00080124,
    0x00080201,
    0x00080202,
    0x00080220,
    0x00080221,
    0x00080222,
    0x00080300,
    0x00080301,
    0x00080302,
    0x00080303,
    0x00080304,
    0x00080305,
    0x00080306,
    0x00080307,
    0x00080308,
    0x00080309,
    0x0008030a,
    0x0008030b,
    0x0008030c,
    0x0008030d,
    0x0008030e,
    0x0008030f,
    0x00080310,
    0x00080400,
    0x00080401,
    0x00080402,
    0x00080403,
    0x00080404,
    0x00080405,
    0x00080406,
    0x00080407,
    0x00080408,
    0x00080409,
    0x0008040a,
    0x0008040b,
    0x0008040c,
    0x0008040d,
    0x0008040e,
    0x0008040f,
    0x00080410,
    0x00080411,
    0x00080412,
    0x00080413,
    0x00080414,
    0x00080415,
    0x00080416,
    0x00080417,
    0x00080418,
    0x00080419,
    0x0008041a,
    0x0008041b,
    0x0008041c,
    0x0008041d,
    0x0008041e,
    0x0008041f,
    0x00080420,
    0x00080421,
    0x00080422,
    0x00080423,
    0x00080424,
    0x00080425,
    0x00080426,
    0x00080427,
    0x00080428,
    0x00080429,
    0x00081000,
    0x00081010,
    0x00081030,
    0x00081032,
    0x0008103e,
    0x0008103f,
    0x00081040,
    0x00081041,
    0x00081048,
    0x00081049,
    0x00081050,
    0x00081052,
    0x00081060,
    0x00081062,
    0x00081070,
    0x00081072,
    0x00081080,
    0x00081084,
    0x00081088,
    0x00081090,
    0x00081100,
    0x00081110,
    0x00081111,
    0x00081112,
    0x00081115,
    0x00081120,
    0x00081125,
    0x00081130,
    0x00081134,
    0x0008113a,
    0x00081140,
    0x00081145,
    0x0008114a,
    0x0008114b,
    0x0008114c,
    0x0008114d,
    0x00081150,
    0x00081155,
    0x00081156,
    0x0008115a,
    0x00081160,
    0x00081161,
    0x00081162,
    0x00081163,
    0x00081164,
    0x00081167,
    0x00081190,
    0x00081195,
    0x00081196,
    0x00081197,
    0x00081198,
    0x00081199,
    0x0008119a,
    0x0008119b,
    0x00081200,
    0x00081250,
    0x00081301,
    0x00081302,
    0x00081303,
    0x00081304,
    0x00082110,
    0x00082111,
    0x00082112,
    0x00082120,
    0x00082122,
    0x00082124,
    0x00082127,
    0x00082128,
    0x00082129,
    0x0008212a,
    0x00082130,
    0x00082132,
    0x00082133,
    0x00082134,
    0x00082135,
    0x00082142,
    0x00082143,
    0x00082144,
    0x00082200,
    0x00082204,
    0x00082208,
    0x00082218,
    0x00082220,
    0x00082228,
    0x00082229,
    0x00082230,
    0x00082240,
    0x00082242,
    0x00082244,
    0x00082246,
    0x00082251,
    0x00082253,
    0x00082255,
    0x00082256,
    0x00082257,
    0x00082258,
    0x00082259,
    0x0008225a,
    0x0008225c,
    0x00083001,
    0x00083002,
    0x00083010,
    0x00083011,
    0x00083012,
    0x00084000,
    0x00089007,
    0x00089092,
    0x00089121,
    0x00089123,
    0x00089124,
    0x00089154,
    0x00089205,
    0x00089206,
    0x00089207,
    0x00089208,
    0x00089209,
    0x00089215,
    0x00089237,
    0x00089410,
    0x00089458,
    0x00089459,
    0x00089460,
    0x00100010,
    0x00100011,
    0x00100012,
    0x00100013,
    0x00100014,
    0x00100015,
    0x00100016,
    0x00100020,
    0x00100021,
    0x00100022,
    0x00100024,
    0x00100026,
    0x00100027,
    0x00100028,
    0x00100030,
    0x00100032,
    0x00100033,
    0x00100034,
    0x00100035,
    0x00100040,
    0x00100041,
    0x00100042,
    0x00100043,
    0x00100044,
    0x00100045,
    0x00100046,
    0x00100047,
    0x00100050,
    0x00100101,
    0x00100102,
    0x00100200,
    0x00100201,
    0x00100212,
    0x00100213,
    0x00100214,
    0x00100215,
    0x00100216,
    0x00100217,
    0x00100218,
    0x00100219,
    0x00100221,
    0x00100222,
    0x00100223,
    0x00100229,
    0x00101000,
    0x00101001,
    0x00101002,
    0x00101005,
    0x00101010,
    0x00101020,
    0x00101021,
    0x00101022,
    0x00101023,
    0x00101024,
    0x00101030,
    0x00101040,
    0x00101050,
    0x00101060,
    0x00101080,
    0x00101081,
    0x00101090,
    0x00101100,
    0x00102000,
    0x00102110,
    0x00102150,
    0x00102152,
    0x00102154,
    0x00102155,
    0x00102160,
    0x00102161,
    0x00102162,
    0x00102180,
    0x001021a0,
    0x001021b0,
    0x001021c0,
    0x001021d0,
    0x001021f0,
    0x00102201,
    0x00102202,
    0x00102203,
    0x00102210,
    0x00102292,
    0x00102293,
    0x00102294,
    0x00102295,
    0x00102296,
    0x00102297,
    0x00102298,
    0x00102299,
    0x00104000,
    0x00109431,
    0x00120010,
    0x00120020,
    0x00120021,
    0x00120022,
    0x00120023,
    0x00120030,
    0x00120031,
    0x00120032,
    0x00120040,
    0x00120041,
    0x00120042,
    0x00120043,
    0x00120050,
    0x00120051,
    0x00120052,
    0x00120053,
    0x00120054,
    0x00120055,
    0x00120060,
    0x00120062,
    0x00120063,
    0x00120064,
    0x00120071,
    0x00120072,
    0x00120073,
    0x00120081,
    0x00120082,
    0x00120083,
    0x00120084,
    0x00120085,
    0x00120086,
    0x00120087,
    0x00140023,
    0x00140024,
    0x00140025,
    0x00140028,
    0x00140030,
    0x00140032,
    0x00140034,
    0x00140042,
    0x00140044,
    0x00140045,
    0x00140046,
    0x00140050,
    0x00140052,
    0x00140054,
    0x00140056,
    0x00140100,
    0x00140101,
    0x00140102,
    0x00140103,
    0x00140104,
    0x00140105,
    0x00140106,
    0x00140107,
    0x00140108,
    0x00140200,
    0x00140201,
    0x00140202,
    0x00140203,
    0x00140204,
    0x00140205,
    0x00140206,
    0x00140207,
    0x00141010,
    0x00141020,
    0x00141040,
    0x00142002,
    0x00142004,
    0x00142006,
    0x00142008,
    0x00142012,
    0x00142014,
    0x00142016,
    0x00142018,
    0x0014201a,
    0x0014201c,
    0x0014201e,
    0x00142030,
    0x00142032,
    0x00142202,
    0x00142204,
    0x00142206,
    0x00142208,
    0x0014220a,
    0x0014220c,
    0x0014220e,
    0x00142210,
    0x00142220,
    0x00142222,
    0x00142224,
    0x00142226,
    0x00142228,
    0x0014222a,
    0x0014222c,
    0x00143011,
    0x00143012,
    0x00143020,
    0x00143022,
    0x00143024,
    0x00143026,
    0x00143028,
    0x00143040,
    0x00143050,
    0x00143060,
    0x00143070,
    0x00143071,
    0x00143072,
    0x00143073,
    0x00143074,
    0x00143075,
    0x00143076,
    0x00143077,
    0x00143080,
    0x00143099,
    0x00143100,
    0x00143101,
    0x00144002,
    0x00144004,
    0x00144006,
    0x00144008,
    0x0014400a,
    0x0014400c,
    0x0014400e,
    0x0014400f,
    0x00144010,
    0x00144011,
    0x00144012,
    0x00144013,
    0x00144014,
    0x00144015,
    0x00144016,
    0x00144017,
    0x00144018,
    0x00144019,
    0x0014401a,
    0x0014401b,
    0x0014401c,
    0x0014401d,
    0x00144020,
    0x00144022,
    0x00144024,
    0x00144026,
    0x00144028,
    0x00144030,
    0x00144031,
    0x00144032,
    0x00144033,
    0x00144034,
    0x00144035,
    0x00144036,
    0x00144038,
    0x0014403a,
    0x0014403c,
    0x00144040,
    0x00144050,
    0x00144051,
    0x00144052,
    0x00144054,
    0x00144056,
    0x00144057,
    0x00144058,
    0x00144059,
    0x0014405a,
    0x0014405c,
    0x00144060,
    0x00144062,
    0x00144064,
    0x00144070,
    0x00144072,
    0x00144074,
    0x00144076,
    0x00144078,
    0x0014407a,
    0x0014407c,
    0x0014407e,
    0x00144080,
    0x00144081,
    0x00144082,
    0x00144083,
    0x00144084,
    0x00144085,
    0x00144086,
    0x00144087,
    0x00144088,
    0x00144089,
    0x0014408b,
    0x0014408c,
    0x0014408d,
    0x0014408e,
    0x00144091,
    0x00144092,
    0x0014409a,
    0x0014409b,
    0x0014409c,
    0x0014409d,
    0x0014409f,
    0x001440a0,
    0x001440a1,
    0x001440a2,
    0x00144101,
    0x00144102,
    0x00144103,
    0x00144104,
    0x00144105,
    0x00144106,
    0x00144107,
    0x00144108,
    0x00144109,
    0x0014410a,
    0x0014410b,
    0x0014410c,
    0x00145002,
    0x00145004,
    0x00145100,
    0x00145101,
    0x00145102,
    0x00145103,
    0x00145104,
    0x00145105,
    0x00145106,
    0x00145107,
    0x00145108,
    0x00145109,
    0x0014510a,
    0x0014510b,
    0x0014510c,
    0x0014510d,
    0x0014510e,
    0x0014510f,
    0x00145110,
    0x00145111,
    0x00145112,
    0x00145113,
    0x00145114,
    0x00145115,
    0x00145116,
    0x00145117,
    0x00145118,
    0x00145119,
    0x0014511a,
    0x0014511b,
    0x0014511c,
    0x0014511d,
    0x0014511e,
    0x0014511f,
    0x00146001,
    0x00146002,
    0x00146003,
    0x00146004,
    0x00146005,
    0x00146006,
    0x00146007,
    0x00146008,
    0x00146009,
    0x0014600a,
    0x0014600b,
    0x0014600c,
    0x0014600d,
    0x0014600e,
    0x0014600f,
    0x00146010,
    0x00146011,
    0x00146012,
    0x00146013,
    0x00146014,
    0x00146015,
    0x00146016,
    0x00146017,
    0x00146018,
    0x00146019,
    0x0014601a,
    0x0014601b,
    0x0014601c,
    0x0014601d,
    0x0014601e,
    0x0014601f,
    0x00146020,
    0x00146021,
    0x00146022,
    0x00146023,
    0x00146024,
    0x00146025,
    0x00146026,
    0x00146027,
    0x00146028,
    0x00146029,
    0x0014602a,
    0x0014602b,
    0x0014602c,
    0x0014602d,
    0x0014602e,
    0x0014602f,
    0x00146030,
    0x00146031,
    0x00146032,
    0x00146033,
    0x00146034,
    0x00146035,
    0x00146036,
    0x00146037,
    0x00146038,
    0x00146039,
    0x0014603a,
    0x0014603b,
    0x0014603c,
    0x0014603d,
    0x0014603e,
    0x0014603f,
    0x00146040,
    0x00146041,
    0x00146042,
    0x00146043,
    0x00146044,
    0x00146045,
    0x00146046,
    0x00146047,
    0x00146048,
    0x00146049,
    0x0014604a,
    0x0014604c,
    0x0014604d,
    0x0014604e,
    0x0014604f,
    0x00146050,
    0x00146051,
    0x00146052,
    0x00146053,
    0x00146056,
    0x00146057,
    0x00146059,
    0x0014605a,
    0x0014605b,
    0x0014605c,
    0x0014605d,
    0x0014605e,
    0x0014605f,
    0x00146060,
    0x00160001,
    0x00160002,
    0x00160003,
    0x00160004,
    0x00160005,
    0x00160006,
    0x00160007,
    0x00160008,
    0x00160009,
    0x0016000a,
    0x0016000b,
    0x0016000c,
    0x0016000d,
    0x0016000e,
    0x0016000f,
    0x00160010,
    0x00160011,
    0x00160012,
    0x00160013,
    0x00160014,
    0x00160015,
    0x00160016,
    0x00160017,
    0x00160018,
    0x00160019,
    0x0016001a,
    0x0016001b,
    0x0016001c,
    0x0016001d,
    0x0016001e,
    0x0016001f,
    0x00160020,
    0x00160021,
    0x00160022,
    0x00160023,
    0x00160024,
    0x00160025,
    0x00160026,
    0x00160027,
    0x00160028,
    0x00160029,
    0x0016002a,
    0x0016002b,
    0x00160030,
    0x00160031,
    0x00160032,
    0x00160033,
    0x00160034,
    0x00160035,
    0x00160036,
    0x00160037,
    0x00160038,
    0x00160039,
    0x0016003a,
    0x0016003b,
    0x00160041,
    0x00160042,
    0x00160043,
    0x00160044,
    0x00160045,
    0x00160046,
    0x00160047,
    0x00160048,
    0x00160049,
    0x0016004a,
    0x0016004b,
    0x0016004c,
    0x0016004d,
    0x0016004e,
    0x0016004f,
    0x00160050,
    0x00160051,
    0x00160061,
    0x00160062,
    0x00160070,
    0x00160071,
    0x00160072,
    0x00160073,
    0x00160074,
    0x00160075,
    0x00160076,
    0x00160077,
    0x00160078,
    0x00160079,
    0x0016007a,
    0x0016007b,
    0x0016007c,
    0x0016007d,
    0x0016007e,
    0x0016007f,
    0x00160080,
    0x00160081,
    0x00160082,
    0x00160083,
    0x00160084,
    0x00160085,
    0x00160086,
    0x00160087,
    0x00160088,
    0x00160089,
    0x0016008a,
    0x0016008b,
    0x0016008c,
    0x0016008d,
    0x0016008e,
    0x00161001,
    0x00161002,
    0x00161003,
    0x00161004,
    0x00161005,
    0x00180010,
    0x00180012,
    0x00180013,
    0x00180014,
    0x00180015,
    0x00180020,
    0x00180021,
    0x00180022,
    0x00180023,
    0x00180024,
    0x00180025,
    0x00180026,
    0x00180027,
    0x00180028,
    0x00180029,
    0x0018002a,
    0x00180030,
    0x00180031,
    0x00180032,
    0x00180033,
    0x00180034,
    0x00180035,
    0x00180036,
    0x00180037,
    0x00180038,
    0x00180039,
    0x0018003a,
    0x00180040,
    0x00180042,
    0x00180050,
    0x00180060,
    0x00180061,
    0x00180070,
    0x00180071,
    0x00180072,
    0x00180073,
    0x00180074,
    0x00180075,
    0x00180080,
    0x00180081,
    0x00180082,
    0x00180083,
    0x00180084,
    0x00180085,
    0x00180086,
    0x00180087,
    0x00180088,
    0x00180089,
    0x00180090,
    0x00180091,
    0x00180093,
    0x00180094,
    0x00180095,
    0x00181000,
    0x00181002,
    0x00181003,
    0x00181004,
    0x00181005,
    0x00181006,
    0x00181007,
    0x00181008,
    0x00181009,
    0x0018100a,
    0x0018100b,
    0x00181010,
    0x00181011,
    0x00181012,
    0x00181014,
    0x00181016,
    0x00181017,
    0x00181018,
    0x00181019,
    0x0018101a,
    0x0018101b,
    0x00181020,
    0x00181022,
    0x00181023,
    0x00181030,
    0x00181040,
    0x00181041,
    0x00181042,
    0x00181043,
    0x00181044,
    0x00181045,
    0x00181046,
    0x00181047,
    0x00181048,
    0x00181049,
    0x00181050,
    0x00181060,
    0x00181061,
    0x00181062,
    0x00181063,
    0x00181064,
    0x00181065,
    0x00181066,
    0x00181067,
    0x00181068,
    0x00181069,
    0x0018106a,
    0x0018106c,
    0x0018106e,
    0x00181070,
    0x00181071,
    0x00181072,
    0x00181073,
    0x00181074,
    0x00181075,
    0x00181076,
    0x00181077,
    0x00181078,
    0x00181079,
    0x00181080,
    0x00181081,
    0x00181082,
    0x00181083,
    0x00181084,
    0x00181085,
    0x00181086,
    0x00181088,
    0x00181090,
    0x00181094,
    0x00181100,
    0x00181110,
    0x00181111,
    0x00181114,
    0x00181120,
    0x00181121,
    0x00181130,
    0x00181131,
    0x00181134,
    0x00181135,
    0x00181136,
    0x00181137,
    0x00181138,
    0x0018113a,
    0x00181140,
    0x00181141,
    0x00181142,
    0x00181143,
    0x00181144,
    0x00181145,
    0x00181146,
    0x00181147,
    0x00181149,
    0x00181150,
    0x00181151,
    0x00181152,
    0x00181153,
    0x00181154,
    0x00181155,
    0x00181156,
    0x0018115a,
    0x0018115e,
    0x00181160,
    0x00181161,
    0x00181162,
    0x00181164,
    0x00181166,
    0x00181170,
    0x00181180,
    0x00181181,
    0x00181182,
    0x00181183,
    0x00181184,
    0x00181190,
    0x00181191,
    0x001811a0,
    0x001811a2,
    0x001811a3,
    0x001811a4,
    0x001811a5,
    0x001811b0,
    0x001811b1,
    0x001811b2,
    0x001811b3,
    0x001811b4,
    0x001811b5,
    0x001811b6,
    0x001811b7,
    0x001811b8,
    0x001811b9,
    0x001811ba,
    0x001811bb,
    0x001811bc,
    0x001811bd,
    0x001811be,
    0x001811bf,
    0x001811c0,
    0x001811c1,
    0x00181200,
    0x00181201,
    0x00181202,
    0x00181203,
    0x00181204,
    0x00181205,
    0x00181210,
    0x00181240,
    0x00181242,
    0x00181243,
    0x00181244,
    0x00181250,
    0x00181251,
    0x00181260,
    0x00181261,
    0x00181271,
    0x00181272,
    0x00181300,
    0x00181301,
    0x00181302,
    0x00181310,
    0x00181312,
    0x00181314,
    0x00181315,
    0x00181316,
    0x00181318,
    0x00181320,
    0x00181400,
    0x00181401,
    0x00181402,
    0x00181403,
    0x00181404,
    0x00181405,
    0x00181411,
    0x00181412,
    0x00181413,
    0x00181450,
    0x00181460,
    0x00181470,
    0x00181480,
    0x00181490,
    0x00181491,
    0x00181495,
    0x00181500,
    0x00181508,
    0x00181510,
    0x00181511,
    0x00181520,
    0x00181521,
    0x00181530,
    0x00181531,
    0x00181600,
    0x00181602,
    0x00181604,
    0x00181606,
    0x00181608,
    0x00181610,
    0x00181612,
    0x00181620,
    0x00181622,
    0x00181623,
    0x00181624,
    0x00181630,
    0x00181631,
    0x00181632,
    0x00181633,
    0x00181634,
    0x00181635,
    0x00181636,
    0x00181637,
    0x00181638,
    0x00181700,
    0x00181702,
    0x00181704,
    0x00181706,
    0x00181708,
    0x00181710,
    0x00181712,
    0x00181720,
    0x00181800,
    0x00181801,
    0x00181802,
    0x00181803,
    0x00182001,
    0x00182002,
    0x00182003,
    0x00182004,
    0x00182005,
    0x00182006,
    0x00182010,
    0x00182020,
    0x00182030,
    0x00182041,
    0x00182042,
    0x00182043,
    0x00182044,
    0x00182045,
    0x00182046,
    0x00183100,
    0x00183101,
    0x00183102,
    0x00183103,
    0x00183104,
    0x00183105,
    0x00184000,
    0x00185000,
    0x00185010,
    0x00185011,
    0x00185012,
    0x00185020,
    0x00185021,
    0x00185022,
    0x00185024,
    0x00185026,
    0x00185027,
    0x00185028,
    0x00185029,
    0x00185030,
    0x00185040,
    0x00185050,
    0x00185100,
    0x00185101,
    0x00185104,
    0x00185210,
    0x00185212,
    0x00186000,
    0x00186011,
    0x00186012,
    0x00186014,
    0x00186016,
    0x00186018,
    0x0018601a,
    0x0018601c,
    0x0018601e,
    0x00186020,
    0x00186022,
    0x00186024,
    0x00186026,
    0x00186028,
    0x0018602a,
    0x0018602c,
    0x0018602e,
    0x00186030,
    0x00186031,
    0x00186032,
    0x00186034,
    0x00186036,
    0x00186038,
    0x00186039,
    0x0018603a,
    0x0018603b,
    0x0018603c,
    0x0018603d,
    0x0018603e,
    0x0018603f,
    0x00186040,
    0x00186041,
    0x00186042,
    0x00186043,
    0x00186044,
    0x00186046,
    0x00186048,
    0x0018604a,
    0x0018604c,
    0x0018604e,
    0x00186050,
    0x00186052,
    0x00186054,
    0x00186056,
    0x00186058,
    0x0018605a,
    0x00186060,
    0x00186070,
    0x00187000,
    0x00187001,
    0x00187004,
    0x00187005,
    0x00187006,
    0x00187008,
    0x0018700a,
    0x0018700c,
    0x0018700e,
    0x00187010,
    0x00187011,
    0x00187012,
    0x00187014,
    0x00187016,
    0x0018701a,
    0x00187020,
    0x00187022,
    0x00187024,
    0x00187026,
    0x00187028,
    0x0018702a,
    0x0018702b,
    0x00187030,
    0x00187032,
    0x00187034,
    0x00187036,
    0x00187038,
    0x00187040,
    0x00187041,
    0x00187042,
    0x00187044,
    0x00187046,
    0x00187048,
    0x0018704c,
    0x00187050,
    0x00187052,
    0x00187054,
    0x00187056,
    0x00187058,
    0x00187060,
    0x00187062,
    0x00187064,
    0x00187065,
    0x00188150,
    0x00188151,
    0x00189004,
    0x00189005,
    0x00189006,
    0x00189008,
    0x00189009,
    0x00189010,
    0x00189011,
    0x00189012,
    0x00189014,
    0x00189015,
    0x00189016,
    0x00189017,
    0x00189018,
    0x00189019,
    0x00189020,
    0x00189021,
    0x00189022,
    0x00189024,
    0x00189025,
    0x00189026,
    0x00189027,
    0x00189028,
    0x00189029,
    0x00189030,
    0x00189032,
    0x00189033,
    0x00189034,
    0x00189035,
    0x00189036,
    0x00189037,
    0x00189041,
    0x00189042,
    0x00189043,
    0x00189044,
    0x00189045,
    0x00189046,
    0x00189047,
    0x00189048,
    0x00189049,
    0x00189050,
    0x00189051,
    0x00189052,
    0x00189053,
    0x00189054,
    0x00189058,
    0x00189059,
    0x00189060,
    0x00189061,
    0x00189062,
    0x00189063,
    0x00189064,
    0x00189065,
    0x00189066,
    0x00189067,
    0x00189069,
    0x00189070,
    0x00189073,
    0x00189074,
    0x00189075,
    0x00189076,
    0x00189077,
    0x00189078,
    0x00189079,
    0x00189080,
    0x00189081,
    0x00189082,
    0x00189083,
    0x00189084,
    0x00189085,
    0x00189087,
    0x00189089,
    0x00189090,
    0x00189091,
    0x00189092,
    0x00189093,
    0x00189094,
    0x00189095,
    0x00189096,
    0x00189098,
    0x00189100,
    0x00189101,
    0x00189103,
    0x00189104,
    0x00189105,
    0x00189106,
    0x00189107,
    0x00189112,
    0x00189114,
    0x00189115,
    0x00189117,
    0x00189118,
    0x00189119,
    0x00189125,
    0x00189126,
    0x00189127,
    0x00189147,
    0x00189151,
    0x00189152,
    0x00189155,
    0x00189159,
    0x00189166,
    0x00189168,
    0x00189169,
    0x00189170,
    0x00189171,
    0x00189172,
    0x00189173,
    0x00189174,
    0x00189175,
    0x00189176,
    0x00189177,
    0x00189178,
    0x00189179,
    0x00189180,
    0x00189181,
    0x00189182,
    0x00189183,
    0x00189184,
    0x00189185,
    0x00189186,
    0x00189195,
    0x00189196,
    0x00189197,
    0x00189198,
    0x00189199,
    0x00189200,
    0x00189214,
    0x00189217,
    0x00189218,
    0x00189219,
    0x00189220,
    0x00189226,
    0x00189227,
    0x00189231,
    0x00189232,
    0x00189234,
    0x00189236,
    0x00189239,
    0x00189240,
    0x00189241,
    0x00189250,
    0x00189251,
    0x00189252,
    0x00189253,
    0x00189254,
    0x00189255,
    0x00189256,
    0x00189257,
    0x00189258,
    0x00189259,
    0x0018925a,
    0x0018925b,
    0x0018925c,
    0x0018925d,
    0x0018925e,
    0x0018925f,
    0x00189260,
    0x00189295,
    0x00189296,
    0x00189297,
    0x00189298,
    0x00189301,
    0x00189302,
    0x00189303,
    0x00189304,
    0x00189305,
    0x00189306,
    0x00189307,
    0x00189308,
    0x00189309,
    0x00189310,
    0x00189311,
    0x00189312,
    0x00189313,
    0x00189314,
    0x00189315,
    0x00189316,
    0x00189317,
    0x00189318,
    0x00189319,
    0x00189320,
    0x00189321,
    0x00189322,
    0x00189323,
    0x00189324,
    0x00189325,
    0x00189326,
    0x00189327,
    0x00189328,
    0x00189329,
    0x00189330,
    0x00189332,
    0x00189333,
    0x00189334,
    0x00189335,
    0x00189337,
    0x00189338,
    0x00189340,
    0x00189341,
    0x00189342,
    0x00189343,
    0x00189344,
    0x00189345,
    0x00189346,
    0x00189351,
    0x00189352,
    0x00189353,
    0x00189360,
    0x00189361,
    0x00189362,
    0x00189363,
    0x00189364,
    0x00189365,
    0x00189366,
    0x00189367,
    0x00189368,
    0x00189369,
    0x0018936a,
    0x0018936b,
    0x0018936c,
    0x0018936d,
    0x0018936e,
    0x0018936f,
    0x00189370,
    0x00189371,
    0x00189372,
    0x00189373,
    0x00189374,
    0x00189375,
    0x00189376,
    0x00189377,
    0x00189378,
    0x00189379,
    0x0018937a,
    0x0018937b,
    0x0018937c,
    0x0018937d,
    0x0018937e,
    0x0018937f,
    0x00189380,
    0x00189381,
    0x00189382,
    0x00189383,
    0x00189384,
    0x00189390,
    0x00189391,
    0x00189392,
    0x00189401,
    0x00189402,
    0x00189403,
    0x00189404,
    0x00189405,
    0x00189406,
    0x00189407,
    0x00189410,
    0x00189412,
    0x00189417,
    0x00189420,
    0x00189423,
    0x00189424,
    0x00189425,
    0x00189426,
    0x00189427,
    0x00189428,
    0x00189429,
    0x00189430,
    0x00189432,
    0x00189433,
    0x00189434,
    0x00189435,
    0x00189436,
    0x00189437,
    0x00189438,
    0x00189439,
    0x00189440,
    0x00189441,
    0x00189442,
    0x00189445,
    0x00189447,
    0x00189449,
    0x00189451,
    0x00189452,
    0x00189455,
    0x00189456,
    0x00189457,
    0x00189461,
    0x00189462,
    0x00189463,
    0x00189464,
    0x00189465,
    0x00189466,
    0x00189467,
    0x00189468,
    0x00189469,
    0x00189470,
    0x00189471,
    0x00189472,
    0x00189473,
    0x00189474,
    0x00189476,
    0x00189477,
    0x00189504,
    0x00189506,
    0x00189507,
    0x00189508,
    0x00189509,
    0x00189510,
    0x00189511,
    0x00189514,
    0x00189515,
    0x00189516,
    0x00189517,
    0x00189518,
    0x00189519,
    0x00189524,
    0x00189525,
    0x00189526,
    0x00189527,
    0x00189528,
    0x00189530,
    0x00189531,
    0x00189538,
    0x00189541,
    0x00189542,
    0x00189543,
    0x00189544,
    0x00189545,
    0x00189546,
    0x00189547,
    0x00189548,
    0x00189549,
    0x00189550,
    0x00189551,
    0x00189552,
    0x00189553,
    0x00189554,
    0x00189555,
    0x00189556,
    0x00189557,
    0x00189558,
    0x00189559,
    0x00189601,
    0x00189602,
    0x00189603,
    0x00189604,
    0x00189605,
    0x00189606,
    0x00189607,
    0x00189621,
    0x00189622,
    0x00189623,
    0x00189624,
    0x00189701,
    0x00189715,
    0x00189716,
    0x00189717,
    0x00189718,
    0x00189719,
    0x00189720,
    0x00189721,
    0x00189722,
    0x00189723,
    0x00189724,
    0x00189725,
    0x00189726,
    0x00189727,
    0x00189729,
    0x00189732,
    0x00189733,
    0x00189734,
    0x00189735,
    0x00189736,
    0x00189737,
    0x00189738,
    0x00189739,
    0x00189740,
    0x00189749,
    0x00189751,
    0x00189755,
    0x00189756,
    0x00189758,
    0x00189759,
    0x00189760,
    0x00189761,
    0x00189762,
    0x00189763,
    0x00189764,
    0x00189765,
    0x00189766,
    0x00189767,
    0x00189768,
    0x00189769,
    0x00189770,
    0x00189771,
    0x00189772,
    0x00189801,
    0x00189803,
    0x00189804,
    0x00189805,
    0x00189806,
    0x00189807,
    0x00189808,
    0x00189809,
    0x0018980b,
    0x0018980c,
    0x0018980d,
    0x0018980e,
    0x0018980f,
    0x00189810,
    0x00189821,
    0x00189822,
    0x00189823,
    0x00189824,
    0x00189825,
    0x00189826,
    0x00189828,
    0x00189829,
    0x0018982a,
    0x0018982b,
    0x0018982c,
    0x0018982d,
    0x0018982e,
    0x0018982f,
    0x00189830,
    0x00189831,
    0x00189832,
    0x00189833,
    0x00189834,
    0x00189835,
    0x00189836,
    0x00189900,
    0x00189901,
    0x00189902,
    0x00189903,
    0x00189904,
    0x00189905,
    0x00189906,
    0x00189907,
    0x00189908,
    0x00189909,
    0x0018990a,
    0x0018990b,
    0x0018990c,
    0x0018990d,
    0x0018990e,
    0x0018990f,
    0x00189910,
    0x00189911,
    0x00189912,
    0x00189913,
    0x00189914,
    0x00189915,
    0x00189916,
    0x00189917,
    0x00189918,
    0x00189919,
    0x0018991a,
    0x0018991b,
    0x0018991c,
    0x0018991d,
    0x0018991e,
    0x0018991f,
    0x00189920,
    0x00189921,
    0x00189922,
    0x00189923,
    0x00189924,
    0x00189930,
    0x00189931,
    0x00189932,
    0x00189933,
    0x00189934,
    0x00189935,
    0x00189936,
    0x00189937,
    0x00189938,
    0x00189939,
    0x0018993a,
    0x0018993b,
    0x0018993c,
    0x0018993d,
    0x0018993e,
    0x00189941,
    0x00189942,
    0x00189943,
    0x00189944,
    0x00189945,
    0x00189946,
    0x00189947,
    0x0018a001,
    0x0018a002,
    0x0018a003,
    0x0020000d,
    0x0020000e,
    0x00200010,
    0x00200011,
    0x00200012,
    0x00200013,
    0x00200014,
    0x00200015,
    0x00200016,
    0x00200017,
    0x00200018,
    0x00200019,
    0x00200020,
    0x00200022,
    0x00200024,
    0x00200026,
    0x00200027,
    0x00200030,
    0x00200032,
    0x00200035,
    0x00200037,
    0x00200050,
    0x00200052,
    0x00200060,
    0x00200062,
    0x00200070,
    0x00200080,
    0x002000aa,
    0x00200100,
    0x00200105,
    0x00200110,
    0x00200200,
    0x00200242,
    0x00201000,
    0x00201001,
    0x00201002,
    0x00201003,
    0x00201004,
    0x00201005,
    0x00201020,
    0x0020103f,
    0x00201040,
    0x00201041,
    0x00201070,
    0x00201200,
    0x00201202,
    0x00201204,
    0x00201206,
    0x00201208,
    0x00201209,
    0x00203401,
    0x00203402,
    0x00203403,
    0x00203404,
    0x00203405,
    0x00203406,
    0x00204000,
    0x00205000,
    0x00205002,
    0x00209056,
    0x00209057,
    0x00209071,
    0x00209072,
    0x00209111,
    0x00209113,
    0x00209116,
    0x00209128,
    0x00209153,
    0x00209154,
    0x00209155,
    0x00209156,
    0x00209157,
    0x00209158,
    0x00209161,
    0x00209162,
    0x00209163,
    0x00209164,
    0x00209165,
    0x00209167,
    0x00209170,
    0x00209171,
    0x00209172,
    0x00209213,
    0x00209221,
    0x00209222,
    0x00209228,
    0x00209238,
    0x00209241,
    0x00209245,
    0x00209246,
    0x00209247,
    0x00209248,
    0x00209249,
    0x00209250,
    0x00209251,
    0x00209252,
    0x00209253,
    0x00209254,
    0x00209255,
    0x00209256,
    0x00209257,
    0x00209301,
    0x00209302,
    0x00209307,
    0x00209308,
    0x00209309,
    0x0020930a,
    0x0020930b,
    0x0020930c,
    0x0020930d,
    0x0020930e,
    0x0020930f,
    0x00209310,
    0x00209311,
    0x00209312,
    0x00209313,
    0x00209421,
    0x00209450,
    0x00209453,
    0x00209518,
    0x00209529,
    0x00209536,
    0x00220001,
    0x00220002,
    0x00220003,
    0x00220004,
    0x00220005,
    0x00220006,
    0x00220007,
    0x00220008,
    0x00220009,
    0x0022000a,
    0x0022000b,
    0x0022000c,
    0x0022000d,
    0x0022000e,
    0x0022000f,
    0x00220010,
    0x00220011,
    0x00220012,
    0x00220013,
    0x00220014,
    0x00220015,
    0x00220016,
    0x00220017,
    0x00220018,
    0x00220019,
    0x0022001a,
    0x0022001b,
    0x0022001c,
    0x0022001d,
    0x0022001e,
    0x00220020,
    0x00220021,
    0x00220022,
    0x00220028,
    0x00220030,
    0x00220031,
    0x00220032,
    0x00220035,
    0x00220036,
    0x00220037,
    0x00220038,
    0x00220039,
    0x00220041,
    0x00220042,
    0x00220048,
    0x00220049,
    0x0022004e,
    0x00220055,
    0x00220056,
    0x00220057,
    0x00220058,
    0x00221007,
    0x00221008,
    0x00221009,
    0x00221010,
    0x00221012,
    0x00221019,
    0x00221024,
    0x00221025,
    0x00221028,
    0x00221029,
    0x00221033,
    0x00221035,
    0x00221036,
    0x00221037,
    0x00221039,
    0x00221040,
    0x00221044,
    0x00221045,
    0x00221046,
    0x00221047,
    0x00221048,
    0x00221049,
    0x0022104a,
    0x0022104b,
    0x00221050,
    0x00221053,
    0x00221054,
    0x00221059,
    0x00221065,
    0x00221066,
    0x00221090,
    0x00221092,
    0x00221093,
    0x00221094,
    0x00221095,
    0x00221096,
    0x00221097,
    0x00221100,
    0x00221101,
    0x00221103,
    0x00221121,
    0x00221122,
    0x00221125,
    0x00221127,
    0x00221128,
    0x0022112a,
    0x0022112b,
    0x0022112c,
    0x00221130,
    0x00221131,
    0x00221132,
    0x00221133,
    0x00221134,
    0x00221135,
    0x00221140,
    0x00221150,
    0x00221153,
    0x00221155,
    0x00221159,
    0x00221210,
    0x00221211,
    0x00221212,
    0x00221220,
    0x00221225,
    0x00221230,
    0x00221250,
    0x00221255,
    0x00221257,
    0x00221260,
    0x00221262,
    0x00221265,
    0x00221273,
    0x00221300,
    0x00221310,
    0x00221330,
    0x00221415,
    0x00221420,
    0x00221423,
    0x00221436,
    0x00221443,
    0x00221445,
    0x00221450,
    0x00221452,
    0x00221454,
    0x00221458,
    0x00221460,
    0x00221463,
    0x00221465,
    0x00221466,
    0x00221467,
    0x00221468,
    0x00221470,
    0x00221472,
    0x00221512,
    0x00221513,
    0x00221515,
    0x00221517,
    0x00221518,
    0x00221525,
    0x00221526,
    0x00221527,
    0x00221528,
    0x00221529,
    0x00221530,
    0x00221531,
    0x00221612,
    0x00221615,
    0x00221616,
    0x00221618,
    0x00221620,
    0x00221622,
    0x00221623,
    0x00221624,
    0x00221626,
    0x00221627,
    0x00221628,
    0x00221629,
    0x00221630,
    0x00221632,
    0x00221633,
    0x00221634,
    0x00221640,
    0x00221642,
    0x00221643,
    0x00221644,
    0x00221645,
    0x00221646,
    0x00221649,
    0x00221650,
    0x00221658,
    0x00240010,
    0x00240011,
    0x00240012,
    0x00240016,
    0x00240018,
    0x00240020,
    0x00240021,
    0x00240024,
    0x00240025,
    0x00240028,
    0x00240032,
    0x00240033,
    0x00240034,
    0x00240035,
    0x00240036,
    0x00240037,
    0x00240038,
    0x00240039,
    0x00240040,
    0x00240042,
    0x00240044,
    0x00240045,
    0x00240046,
    0x00240048,
    0x00240050,
    0x00240051,
    0x00240052,
    0x00240053,
    0x00240054,
    0x00240055,
    0x00240056,
    0x00240057,
    0x00240058,
    0x00240059,
    0x00240060,
    0x00240061,
    0x00240062,
    0x00240063,
    0x00240064,
    0x00240065,
    0x00240066,
    0x00240067,
    0x00240068,
    0x00240069,
    0x00240070,
    0x00240071,
    0x00240072,
    0x00240073,
    0x00240074,
    0x00240075,
    0x00240076,
    0x00240077,
    0x00240078,
    0x00240079,
    0x00240080,
    0x00240081,
    0x00240083,
    0x00240085,
    0x00240086,
    0x00240087,
    0x00240088,
    0x00240089,
    0x00240090,
    0x00240091,
    0x00240092,
    0x00240093,
    0x00240094,
    0x00240095,
    0x00240096,
    0x00240097,
    0x00240098,
    0x00240100,
    0x00240102,
    0x00240103,
    0x00240104,
    0x00240105,
    0x00240106,
    0x00240107,
    0x00240108,
    0x00240110,
    0x00240112,
    0x00240113,
    0x00240114,
    0x00240115,
    0x00240117,
    0x00240118,
    0x00240120,
    0x00240122,
    0x00240124,
    0x00240126,
    0x00240202,
    0x00240306,
    0x00240307,
    0x00240308,
    0x00240309,
    0x00240317,
    0x00240320,
    0x00240325,
    0x00240338,
    0x00240341,
    0x00240344,
    0x00280002,
    0x00280003,
    0x00280004,
    0x00280005,
    0x00280006,
    0x00280008,
    0x00280009,
    0x0028000a,
    0x00280010,
    0x00280011,
    0x00280012,
    0x00280014,
    0x00280020,
    0x00280030,
    0x00280031,
    0x00280032,
    0x00280034,
    0x00280040,
    0x00280050,
    0x00280051,
    0x0028005f,
    0x00280060,
    0x00280061,
    0x00280062,
    0x00280063,
    0x00280065,
    0x00280066,
    0x00280068,
    0x00280069,
    0x00280070,
    0x00280071,
    0x00280080,
    0x00280081,
    0x00280082,
    0x00280090,
    0x00280091,
    0x00280092,
    0x00280093,
    0x00280094,
    0x00280100,
    0x00280101,
    0x00280102,
    0x00280103,
    0x00280104,
    0x00280105,
    0x00280106,
    0x00280107,
    0x00280108,
    0x00280109,
    0x00280110,
    0x00280111,
    0x00280120,
    0x00280121,
    0x00280122,
    0x00280123,
    0x00280124,
    0x00280125,
    0x00280200,
    0x00280300,
    0x00280301,
    0x00280302,
    0x00280303,
    0x00280304,
    0x00280400,
    0x00280401,
    0x00280402,
    0x00280403,
    0x00280404,
    0x00280700,
    0x00280701,
    0x00280702,
    0x00280710,
    0x00280720,
    0x00280721,
    0x00280722,
    0x00280730,
    0x00280740,
    0x00280a02,
    0x00280a04,
    0x00281040,
    0x00281041,
    0x00281050,
    0x00281051,
    0x00281052,
    0x00281053,
    0x00281054,
    0x00281055,
    0x00281056,
    0x00281080,
    0x00281090,
    0x00281100,
    0x00281101,
    0x00281102,
    0x00281103,
    0x00281104,
    0x00281111,
    0x00281112,
    0x00281113,
    0x00281199,
    0x00281200,
    0x00281201,
    0x00281202,
    0x00281203,
    0x00281204,
    0x00281211,
    0x00281212,
    0x00281213,
    0x00281214,
    0x00281221,
    0x00281222,
    0x00281223,
    0x00281224,
    0x00281230,
    0x00281231,
    0x00281232,
    0x00281300,
    0x00281350,
    0x00281351,
    0x00281352,
    0x0028135a,
    0x00281401,
    0x00281402,
    0x00281403,
    0x00281404,
    0x00281405,
    0x00281406,
    0x00281407,
    0x00281408,
    0x0028140b,
    0x0028140c,
    0x0028140d,
    0x0028140e,
    0x0028140f,
    0x00281410,
    0x00282000,
    0x00282002,
    0x00282110,
    0x00282112,
    0x00282114,
    0x00283000,
    0x00283001,
    0x00283002,
    0x00283003,
    0x00283004,
    0x00283006,
    0x00283010,
    0x00283110,
    0x00284000,
    0x00285000,
    0x00286010,
    0x00286020,
    0x00286022,
    0x00286023,
    0x00286030,
    0x00286040,
    0x00286100,
    0x00286101,
    0x00286102,
    0x00286110,
    0x00286112,
    0x00286114,
    0x00286120,
    0x00286190,
    0x00287000,
    0x00287001,
    0x00287002,
    0x00287003,
    0x00287004,
    0x00287005,
    0x00287006,
    0x00287007,
    0x00287008,
    0x00287009,
    0x0028700a,
    0x0028700b,
    0x0028700c,
    0x0028700d,
    0x0028700e,
    0x0028700f,
    0x00287010,
    0x00287011,
    0x00287012,
    0x00287013,
    0x00287014,
    0x00287015,
    0x00287016,
    0x00287017,
    0x00287018,
    0x00287019,
    0x0028701a,
    0x0028701b,
    0x0028701c,
    0x0028701d,
    0x0028701e,
    0x0028701f,
    0x00287020,
    0x00287021,
    0x00287022,
    0x00287023,
    0x00287024,
    0x00287025,
    0x00287026,
    0x00287027,
    0x00287028,
    0x00287029,
    0x0028702a,
    0x0028702b,
    0x0028702c,
    0x0028702d,
    0x0028702e,
    0x00287fe0,
    0x00289001,
    0x00289002,
    0x00289003,
    0x00289099,
    0x00289108,
    0x00289110,
    0x00289132,
    0x00289145,
    0x00289235,
    0x00289411,
    0x00289415,
    0x00289416,
    0x00289422,
    0x00289443,
    0x00289444,
    0x00289445,
    0x00289446,
    0x00289454,
    0x00289474,
    0x00289478,
    0x00289501,
    0x00289502,
    0x00289503,
    0x00289505,
    0x00289506,
    0x00289507,
    0x00289520,
    0x00289537,
    0x0032000a,
    0x0032000c,
    0x00320012,
    0x00320032,
    0x00320033,
    0x00320034,
    0x00320035,
    0x00321000,
    0x00321001,
    0x00321010,
    0x00321011,
    0x00321020,
    0x00321021,
    0x00321030,
    0x00321031,
    0x00321032,
    0x00321033,
    0x00321034,
    0x00321040,
    0x00321041,
    0x00321050,
    0x00321051,
    0x00321055,
    0x00321060,
    0x00321064,
    0x00321065,
    0x00321066,
    0x00321067,
    0x00321070,
    0x00324000,
    0x00340001,
    0x00340002,
    0x00340003,
    0x00340004,
    0x00340005,
    0x00340007,
    0x00340008,
    0x00340009,
    0x0034000a,
    0x0034000b,
    0x0034000c,
    0x0034000d,
    0x00380004,
    0x00380008,
    0x00380010,
    0x00380011,
    0x00380014,
    0x00380016,
    0x0038001a,
    0x0038001b,
    0x0038001c,
    0x0038001d,
    0x0038001e,
    0x00380020,
    0x00380021,
    0x00380030,
    0x00380032,
    0x00380040,
    0x00380044,
    0x00380050,
    0x00380060,
    0x00380061,
    0x00380062,
    0x00380064,
    0x00380100,
    0x00380101,
    0x00380102,
    0x00380300,
    0x00380400,
    0x00380500,
    0x00380502,
    0x00384000,
    0x003a0004,
    0x003a0005,
    0x003a0010,
    0x003a001a,
    0x003a0020,
    0x003a0200,
    0x003a0202,
    0x003a0203,
    0x003a0205,
    0x003a0208,
    0x003a0209,
    0x003a020a,
    0x003a020c,
    0x003a0210,
    0x003a0211,
    0x003a0212,
    0x003a0213,
    0x003a0214,
    0x003a0215,
    0x003a0218,
    0x003a021a,
    0x003a0220,
    0x003a0221,
    0x003a0222,
    0x003a0223,
    0x003a0230,
    0x003a0231,
    0x003a0240,
    0x003a0241,
    0x003a0242,
    0x003a0244,
    0x003a0245,
    0x003a0246,
    0x003a0247,
    0x003a0248,
    0x003a0300,
    0x003a0301,
    0x003a0302,
    0x003a0310,
    0x003a0311,
    0x003a0312,
    0x003a0313,
    0x003a0314,
    0x003a0315,
    0x003a0316,
    0x003a0317,
    0x003a0318,
    0x003a0319,
    0x003a0320,
    0x003a0321,
    0x003a0322,
    0x003a0323,
    0x003a0324,
    0x003a0325,
    0x003a0326,
    0x003a0327,
    0x003a0328,
    0x003a0329,
    0x003a032a,
    0x003a032b,
    0x003a032c,
    0x003a032d,
    0x003a032e,
    0x00400001,
    0x00400002,
    0x00400003,
    0x00400004,
    0x00400005,
    0x00400006,
    0x00400007,
    0x00400008,
    0x00400009,
    0x0040000a,
    0x0040000b,
    0x00400010,
    0x00400011,
    0x00400012,
    0x00400020,
    0x00400026,
    0x00400027,
    0x00400031,
    0x00400032,
    0x00400033,
    0x00400035,
    0x00400036,
    0x00400039,
    0x0040003a,
    0x00400100,
    0x00400220,
    0x00400241,
    0x00400242,
    0x00400243,
    0x00400244,
    0x00400245,
    0x00400250,
    0x00400251,
    0x00400252,
    0x00400253,
    0x00400254,
    0x00400255,
    0x00400260,
    0x00400261,
    0x00400270,
    0x00400275,
    0x00400280,
    0x00400281,
    0x00400293,
    0x00400294,
    0x00400295,
    0x00400296,
    0x00400300,
    0x00400301,
    0x00400302,
    0x00400303,
    0x00400306,
    0x00400307,
    0x0040030e,
    0x00400310,
    0x00400312,
    0x00400314,
    0x00400316,
    0x00400318,
    0x00400320,
    0x00400321,
    0x00400324,
    0x00400330,
    0x00400340,
    0x00400400,
    0x00400440,
    0x00400441,
    0x00400500,
    0x0040050a,
    0x00400512,
    0x00400513,
    0x00400515,
    0x00400518,
    0x0040051a,
    0x00400520,
    0x00400550,
    0x00400551,
    0x00400552,
    0x00400553,
    0x00400554,
    0x00400555,
    0x00400556,
    0x00400560,
    0x00400562,
    0x0040059a,
    0x00400600,
    0x00400602,
    0x00400610,
    0x00400612,
    0x00400620,
    0x004006fa,
    0x00400710,
    0x0040071a,
    0x0040072a,
    0x0040073a,
    0x0040074a,
    0x004008d8,
    0x004008da,
    0x004008ea,
    0x004009f8,
    0x00401001,
    0x00401002,
    0x00401003,
    0x00401004,
    0x00401005,
    0x00401006,
    0x00401007,
    0x00401008,
    0x00401009,
    0x0040100a,
    0x00401010,
    0x00401011,
    0x00401012,
    0x00401060,
    0x00401101,
    0x00401102,
    0x00401103,
    0x00401104,
    0x00401400,
    0x00402001,
    0x00402004,
    0x00402005,
    0x00402006,
    0x00402007,
    0x00402008,
    0x00402009,
    0x00402010,
    0x00402011,
    0x00402016,
    0x00402017,
    0x00402400,
    0x00403001,
    0x00404001,
    0x00404002,
    0x00404003,
    0x00404004,
    0x00404005,
    0x00404006,
    0x00404007,
    0x00404008,
    0x00404009,
    0x00404010,
    0x00404011,
    0x00404015,
    0x00404016,
    0x00404018,
    0x00404019,
    0x00404020,
    0x00404021,
    0x00404022,
    0x00404023,
    0x00404025,
    0x00404026,
    0x00404027,
    0x00404028,
    0x00404029,
    0x00404030,
    0x00404031,
    0x00404032,
    0x00404033,
    0x00404034,
    0x00404035,
    0x00404036,
    0x00404037,
    0x00404040,
    0x00404041,
    0x00404050,
    0x00404051,
    0x00404052,
    0x00404070,
    0x00404071,
    0x00404072,
    0x00404073,
    0x00404074,
    0x00408302,
    0x00408303,
    0x00409092,
    0x00409094,
    0x00409096,
    0x00409098,
    0x00409210,
    0x00409211,
    0x00409212,
    0x00409213,
    0x00409214,
    0x00409216,
    0x00409220,
    0x00409224,
    0x00409225,
    0x0040a007,
    0x0040a010,
    0x0040a020,
    0x0040a021,
    0x0040a022,
    0x0040a023,
    0x0040a024,
    0x0040a026,
    0x0040a027,
    0x0040a028,
    0x0040a030,
    0x0040a032,
    0x0040a033,
    0x0040a034,
    0x0040a035,
    0x0040a040,
    0x0040a043,
    0x0040a047,
    0x0040a050,
    0x0040a057,
    0x0040a060,
    0x0040a066,
    0x0040a067,
    0x0040a068,
    0x0040a070,
    0x0040a073,
    0x0040a074,
    0x0040a075,
    0x0040a076,
    0x0040a078,
    0x0040a07a,
    0x0040a07c,
    0x0040a080,
    0x0040a082,
    0x0040a084,
    0x0040a085,
    0x0040a088,
    0x0040a089,
    0x0040a090,
    0x0040a0b0,
    0x0040a110,
    0x0040a112,
    0x0040a120,
    0x0040a121,
    0x0040a122,
    0x0040a123,
    0x0040a124,
    0x0040a125,
    0x0040a130,
    0x0040a132,
    0x0040a136,
    0x0040a138,
    0x0040a13a,
    0x0040a160,
    0x0040a161,
    0x0040a162,
    0x0040a163,
    0x0040a167,
    0x0040a168,
    0x0040a16a,
    0x0040a170,
    0x0040a171,
    0x0040a172,
    0x0040a173,
    0x0040a174,
    0x0040a180,
    0x0040a192,
    0x0040a193,
    0x0040a194,
    0x0040a195,
    0x0040a224,
    0x0040a290,
    0x0040a296,
    0x0040a297,
    0x0040a29a,
    0x0040a300,
    0x0040a301,
    0x0040a307,
    0x0040a30a,
    0x0040a313,
    0x0040a33a,
    0x0040a340,
    0x0040a352,
    0x0040a353,
    0x0040a354,
    0x0040a358,
    0x0040a360,
    0x0040a370,
    0x0040a372,
    0x0040a375,
    0x0040a380,
    0x0040a385,
    0x0040a390,
    0x0040a402,
    0x0040a403,
    0x0040a404,
    0x0040a491,
    0x0040a492,
    0x0040a493,
    0x0040a494,
    0x0040a496,
    0x0040a504,
    0x0040a525,
    0x0040a600,
    0x0040a601,
    0x0040a603,
    0x0040a730,
    0x0040a731,
    0x0040a732,
    0x0040a744,
    0x0040a801,
    0x0040a802,
    0x0040a803,
    0x0040a804,
    0x0040a805,
    0x0040a806,
    0x0040a807,
    0x0040a808,
    0x0040a992,
    0x0040b020,
    0x0040b030,
    0x0040b031,
    0x0040b032,
    0x0040b033,
    0x0040b034,
    0x0040b035,
    0x0040b036,
    0x0040b037,
    0x0040b038,
    0x0040b039,
    0x0040b03a,
    0x0040b03b,
    0x0040b03c,
    0x0040b03d,
    0x0040b03e,
    0x0040b03f,
    0x0040b040,
    0x0040b041,
    0x0040b042,
    0x0040db00,
    0x0040db06,
    0x0040db07,
    0x0040db0b,
    0x0040db0c,
    0x0040db0d,
    0x0040db73,
    0x0040e001,
    0x0040e004,
    0x0040e006,
    0x0040e008,
    0x0040e010,
    0x0040e011,
    0x0040e020,
    0x0040e021,
    0x0040e022,
    0x0040e023,
    0x0040e024,
    0x0040e025,
    0x0040e030,
    0x0040e031,
    0x00420010,
    0x00420011,
    0x00420012,
    0x00420013,
    0x00420014,
    0x00420015,
    0x00440001,
    0x00440002,
    0x00440003,
    0x00440004,
    0x00440007,
    0x00440008,
    0x00440009,
    0x0044000a,
    0x0044000b,
    0x00440010,
    0x00440011,
    0x00440012,
    0x00440013,
    0x00440019,
    0x00440100,
    0x00440101,
    0x00440102,
    0x00440103,
    0x00440104,
    0x00440105,
    0x00440106,
    0x00440107,
    0x00440108,
    0x00440109,
    0x0044010a,
    0x00440110,
    0x00460012,
    0x00460014,
    0x00460015,
    0x00460016,
    0x00460018,
    0x00460028,
    0x00460030,
    0x00460032,
    0x00460034,
    0x00460036,
    0x00460038,
    0x00460040,
    0x00460042,
    0x00460044,
    0x00460046,
    0x00460047,
    0x00460050,
    0x00460052,
    0x00460060,
    0x00460062,
    0x00460063,
    0x00460064,
    0x00460070,
    0x00460071,
    0x00460074,
    0x00460075,
    0x00460076,
    0x00460077,
    0x00460080,
    0x00460092,
    0x00460094,
    0x00460095,
    0x00460097,
    0x00460098,
    0x00460100,
    0x00460101,
    0x00460102,
    0x00460104,
    0x00460106,
    0x00460110,
    0x00460111,
    0x00460112,
    0x00460113,
    0x00460114,
    0x00460115,
    0x00460116,
    0x00460117,
    0x00460118,
    0x00460121,
    0x00460122,
    0x00460123,
    0x00460124,
    0x00460125,
    0x00460135,
    0x00460137,
    0x00460139,
    0x00460145,
    0x00460146,
    0x00460147,
    0x00460201,
    0x00460202,
    0x00460203,
    0x00460204,
    0x00460205,
    0x00460207,
    0x00460208,
    0x00460210,
    0x00460211,
    0x00460212,
    0x00460213,
    0x00460215,
    0x00460218,
    0x00460220,
    0x00460224,
    0x00460227,
    0x00460230,
    0x00460232,
    0x00460234,
    0x00460236,
    0x00460238,
    0x00460242,
    0x00460244,
    0x00460247,
    0x00460248,
    0x00460249,
    0x00460250,
    0x00460251,
    0x00460252,
    0x00460253,
    0x00480001,
    0x00480002,
    0x00480003,
    0x00480006,
    0x00480007,
    0x00480008,
    0x00480010,
    0x00480011,
    0x00480012,
    0x00480013,
    0x00480014,
    0x00480015,
    0x00480100,
    0x00480102,
    0x00480105,
    0x00480106,
    0x00480107,
    0x00480108,
    0x00480110,
    0x00480111,
    0x00480112,
    0x00480113,
    0x00480114,
    0x00480115,
    0x00480116,
    0x00480117,
    0x00480120,
    0x00480200,
    0x00480201,
    0x00480202,
    0x00480207,
    0x0048021a,
    0x0048021e,
    0x0048021f,
    0x00480301,
    0x00480302,
    0x00480303,
    0x00480304,
    0x00500004,
    0x00500010,
    0x00500012,
    0x00500013,
    0x00500014,
    0x00500015,
    0x00500016,
    0x00500017,
    0x00500018,
    0x00500019,
    0x0050001a,
    0x0050001b,
    0x0050001c,
    0x0050001d,
    0x0050001e,
    0x00500020,
    0x00500021,
    0x00520001,
    0x00520002,
    0x00520003,
    0x00520004,
    0x00520006,
    0x00520007,
    0x00520008,
    0x00520009,
    0x00520011,
    0x00520012,
    0x00520013,
    0x00520014,
    0x00520016,
    0x00520025,
    0x00520026,
    0x00520027,
    0x00520028,
    0x00520029,
    0x00520030,
    0x00520031,
    0x00520033,
    0x00520034,
    0x00520036,
    0x00520038,
    0x00520039,
    0x0052003a,
    0x00540010,
    0x00540011,
    0x00540012,
    0x00540013,
    0x00540014,
    0x00540015,
    0x00540016,
    0x00540017,
    0x00540018,
    0x00540020,
    0x00540021,
    0x00540022,
    0x00540030,
    0x00540031,
    0x00540032,
    0x00540033,
    0x00540036,
    0x00540038,
    0x00540039,
    0x00540050,
    0x00540051,
    0x00540052,
    0x00540053,
    0x00540060,
    0x00540061,
    0x00540062,
    0x00540063,
    0x00540070,
    0x00540071,
    0x00540072,
    0x00540073,
    0x00540080,
    0x00540081,
    0x00540090,
    0x00540100,
    0x00540101,
    0x00540200,
    0x00540202,
    0x00540210,
    0x00540211,
    0x00540220,
    0x00540222,
    0x00540300,
    0x00540302,
    0x00540304,
    0x00540306,
    0x00540308,
    0x00540400,
    0x00540410,
    0x00540412,
    0x00540414,
    0x00540500,
    0x00540501,
    0x00541000,
    0x00541001,
    0x00541002,
    0x00541004,
    0x00541006,
    0x00541100,
    0x00541101,
    0x00541102,
    0x00541103,
    0x00541104,
    0x00541105,
    0x00541200,
    0x00541201,
    0x00541202,
    0x00541203,
    0x00541210,
    0x00541220,
    0x00541300,
    0x00541310,
    0x00541311,
    0x00541320,
    0x00541321,
    0x00541322,
    0x00541323,
    0x00541324,
    0x00541330,
    0x00541400,
    0x00541401,
    0x00603000,
    0x00603002,
    0x00603004,
    0x00603006,
    0x00603008,
    0x00603010,
    0x00603020,
    0x00620001,
    0x00620002,
    0x00620003,
    0x00620004,
    0x00620005,
    0x00620006,
    0x00620007,
    0x00620008,
    0x00620009,
    0x0062000a,
    0x0062000b,
    0x0062000c,
    0x0062000d,
    0x0062000e,
    0x0062000f,
    0x00620010,
    0x00620011,
    0x00620012,
    0x00620013,
    0x00620020,
    0x00620021,
    0x00640002,
    0x00640003,
    0x00640005,
    0x00640007,
    0x00640008,
    0x00640009,
    0x0064000f,
    0x00640010,
    0x00660001,
    0x00660002,
    0x00660003,
    0x00660004,
    0x00660005,
    0x00660009,
    0x0066000a,
    0x0066000b,
    0x0066000c,
    0x0066000d,
    0x0066000e,
    0x00660010,
    0x00660011,
    0x00660012,
    0x00660013,
    0x00660015,
    0x00660016,
    0x00660017,
    0x00660018,
    0x00660019,
    0x0066001a,
    0x0066001b,
    0x0066001c,
    0x0066001e,
    0x0066001f,
    0x00660020,
    0x00660021,
    0x00660022,
    0x00660023,
    0x00660024,
    0x00660025,
    0x00660026,
    0x00660027,
    0x00660028,
    0x00660029,
    0x0066002a,
    0x0066002b,
    0x0066002c,
    0x0066002d,
    0x0066002e,
    0x0066002f,
    0x00660030,
    0x00660031,
    0x00660032,
    0x00660034,
    0x00660035,
    0x00660036,
    0x00660037,
    0x00660038,
    0x00660040,
    0x00660041,
    0x00660042,
    0x00660043,
    0x00660101,
    0x00660102,
    0x00660103,
    0x00660104,
    0x00660105,
    0x00660106,
    0x00660107,
    0x00660108,
    0x00660121,
    0x00660124,
    0x00660125,
    0x00660129,
    0x00660130,
    0x00660132,
    0x00660133,
    0x00660134,
    0x00686210,
    0x00686221,
    0x00686222,
    0x00686223,
    0x00686224,
    0x00686225,
    0x00686226,
    0x00686230,
    0x00686260,
    0x00686265,
    0x00686270,
    0x00686280,
    0x006862a0,
    0x006862a5,
    0x006862c0,
    0x006862d0,
    0x006862d5,
    0x006862e0,
    0x006862f0,
    0x006862f2,
    0x00686300,
    0x00686310,
    0x00686320,
    0x00686330,
    0x00686340,
    0x00686345,
    0x00686346,
    0x00686347,
    0x00686350,
    0x00686360,
    0x00686380,
    0x00686390,
    0x006863a0,
    0x006863a4,
    0x006863a8,
    0x006863ac,
    0x006863b0,
    0x006863c0,
    0x006863d0,
    0x006863e0,
    0x006863f0,
    0x00686400,
    0x00686410,
    0x00686420,
    0x00686430,
    0x00686440,
    0x00686450,
    0x00686460,
    0x00686470,
    0x00686490,
    0x006864a0,
    0x006864c0,
    0x006864d0,
    0x006864f0,
    0x00686500,
    0x00686510,
    0x00686520,
    0x00686530,
    0x00686540,
    0x00686545,
    0x00686550,
    0x00686560,
    0x00686590,
    0x006865a0,
    0x006865b0,
    0x006865d0,
    0x006865e0,
    0x006865f0,
    0x00686610,
    0x00686620,
    0x00687001,
    0x00687002,
    0x00687003,
    0x00687004,
    0x00687005,
    0x006a0001,
    0x006a0002,
    0x006a0003,
    0x006a0005,
    0x006a0006,
    0x006a0007,
    0x006a0008,
    0x006a0009,
    0x006a000a,
    0x006a000b,
    0x006a000c,
    0x006a000d,
    0x006a000e,
    0x006a000f,
    0x006a0010,
    0x006a0011,
    0x00700001,
    0x00700002,
    0x00700003,
    0x00700004,
    0x00700005,
    0x00700006,
    0x00700008,
    0x00700009,
    0x00700010,
    0x00700011,
    0x00700012,
    0x00700014,
    0x00700015,
    0x00700020,
    0x00700021,
    0x00700022,
    0x00700023,
    0x00700024,
    0x00700040,
    0x00700041,
    0x00700042,
    0x00700050,
    0x00700051,
    0x00700052,
    0x00700053,
    0x0070005a,
    0x00700060,
    0x00700062,
    0x00700066,
    0x00700067,
    0x00700068,
    0x00700080,
    0x00700081,
    0x00700082,
    0x00700083,
    0x00700084,
    0x00700086,
    0x00700087,
    0x00700100,
    0x00700101,
    0x00700102,
    0x00700103,
    0x00700207,
    0x00700208,
    0x00700209,
    0x00700226,
    0x00700227,
    0x00700228,
    0x00700229,
    0x00700230,
    0x00700231,
    0x00700232,
    0x00700233,
    0x00700234,
    0x00700241,
    0x00700242,
    0x00700243,
    0x00700244,
    0x00700245,
    0x00700246,
    0x00700247,
    0x00700248,
    0x00700249,
    0x00700250,
    0x00700251,
    0x00700252,
    0x00700253,
    0x00700254,
    0x00700255,
    0x00700256,
    0x00700257,
    0x00700258,
    0x00700261,
    0x00700262,
    0x00700273,
    0x00700274,
    0x00700278,
    0x00700279,
    0x00700282,
    0x00700284,
    0x00700285,
    0x00700287,
    0x00700288,
    0x00700289,
    0x00700294,
    0x00700295,
    0x00700306,
    0x00700308,
    0x00700309,
    0x0070030a,
    0x0070030b,
    0x0070030c,
    0x0070030d,
    0x0070030f,
    0x00700310,
    0x00700311,
    0x00700312,
    0x00700314,
    0x00700315,
    0x00700318,
    0x0070031a,
    0x0070031b,
    0x0070031c,
    0x0070031e,
    0x0070031f,
    0x00700401,
    0x00700402,
    0x00700403,
    0x00700404,
    0x00700405,
    0x00701101,
    0x00701102,
    0x00701103,
    0x00701104,
    0x00701201,
    0x00701202,
    0x00701203,
    0x00701204,
    0x00701205,
    0x00701206,
    0x00701207,
    0x00701208,
    0x00701209,
    0x0070120a,
    0x0070120b,
    0x0070120c,
    0x0070120d,
    0x00701301,
    0x00701302,
    0x00701303,
    0x00701304,
    0x00701305,
    0x00701306,
    0x00701309,
    0x00701501,
    0x00701502,
    0x00701503,
    0x00701505,
    0x00701507,
    0x00701508,
    0x0070150c,
    0x0070150d,
    0x00701511,
    0x00701512,
    0x00701602,
    0x00701603,
    0x00701604,
    0x00701605,
    0x00701606,
    0x00701607,
    0x00701701,
    0x00701702,
    0x00701703,
    0x00701704,
    0x00701705,
    0x00701706,
    0x00701801,
    0x00701802,
    0x00701803,
    0x00701804,
    0x00701805,
    0x00701806,
    0x00701807,
    0x00701808,
    0x00701901,
    0x00701903,
    0x00701904,
    0x00701905,
    0x00701907,
    0x00701a01,
    0x00701a03,
    0x00701a04,
    0x00701a05,
    0x00701a06,
    0x00701a07,
    0x00701a08,
    0x00701a09,
    0x00701b01,
    0x00701b02,
    0x00701b03,
    0x00701b04,
    0x00701b06,
    0x00701b07,
    0x00701b08,
    0x00701b11,
    0x00701b12,
    0x00701b13,
    0x00701b14,
    0x00720002,
    0x00720004,
    0x00720006,
    0x00720008,
    0x0072000a,
    0x0072000c,
    0x0072000e,
    0x00720010,
    0x00720012,
    0x00720014,
    0x00720020,
    0x00720022,
    0x00720024,
    0x00720026,
    0x00720028,
    0x00720030,
    0x00720032,
    0x00720034,
    0x00720038,
    0x0072003a,
    0x0072003c,
    0x0072003e,
    0x00720040,
    0x00720050,
    0x00720052,
    0x00720054,
    0x00720056,
    0x0072005e,
    0x0072005f,
    0x00720060,
    0x00720061,
    0x00720062,
    0x00720063,
    0x00720064,
    0x00720065,
    0x00720066,
    0x00720067,
    0x00720068,
    0x00720069,
    0x0072006a,
    0x0072006b,
    0x0072006c,
    0x0072006d,
    0x0072006e,
    0x0072006f,
    0x00720070,
    0x00720071,
    0x00720072,
    0x00720073,
    0x00720074,
    0x00720075,
    0x00720076,
    0x00720078,
    0x0072007a,
    0x0072007c,
    0x0072007e,
    0x0072007f,
    0x00720080,
    0x00720081,
    0x00720082,
    0x00720083,
    0x00720100,
    0x00720102,
    0x00720104,
    0x00720106,
    0x00720108,
    0x0072010a,
    0x0072010c,
    0x0072010e,
    0x00720200,
    0x00720202,
    0x00720203,
    0x00720204,
    0x00720206,
    0x00720208,
    0x00720210,
    0x00720212,
    0x00720214,
    0x00720216,
    0x00720218,
    0x00720300,
    0x00720302,
    0x00720304,
    0x00720306,
    0x00720308,
    0x00720310,
    0x00720312,
    0x00720314,
    0x00720316,
    0x00720318,
    0x00720320,
    0x00720330,
    0x00720400,
    0x00720402,
    0x00720404,
    0x00720406,
    0x00720420,
    0x00720421,
    0x00720422,
    0x00720424,
    0x00720427,
    0x00720430,
    0x00720432,
    0x00720434,
    0x00720500,
    0x00720510,
    0x00720512,
    0x00720514,
    0x00720516,
    0x00720520,
    0x00720600,
    0x00720602,
    0x00720604,
    0x00720700,
    0x00720702,
    0x00720704,
    0x00720705,
    0x00720706,
    0x00720710,
    0x00720712,
    0x00720714,
    0x00720716,
    0x00720717,
    0x00720718,
    0x00740120,
    0x00740121,
    0x00741000,
    0x00741002,
    0x00741004,
    0x00741006,
    0x00741007,
    0x00741008,
    0x0074100a,
    0x0074100c,
    0x0074100e,
    0x00741020,
    0x00741022,
    0x00741024,
    0x00741025,
    0x00741026,
    0x00741027,
    0x00741028,
    0x0074102a,
    0x0074102b,
    0x0074102c,
    0x0074102d,
    0x00741030,
    0x00741032,
    0x00741034,
    0x00741036,
    0x00741038,
    0x0074103a,
    0x00741040,
    0x00741042,
    0x00741044,
    0x00741046,
    0x00741048,
    0x0074104a,
    0x0074104c,
    0x0074104e,
    0x00741050,
    0x00741052,
    0x00741054,
    0x00741056,
    0x00741057,
    0x00741200,
    0x00741202,
    0x00741204,
    0x00741210,
    0x00741212,
    0x00741216,
    0x00741220,
    0x00741222,
    0x00741224,
    0x00741230,
    0x00741234,
    0x00741236,
    0x00741238,
    0x00741242,
    0x00741244,
    0x00741246,
    0x00741324,
    0x00741338,
    0x0074133a,
    0x00741401,
    0x00741402,
    0x00741403,
    0x00741404,
    0x00741405,
    0x00741406,
    0x00741407,
    0x00741408,
    0x00741409,
    0x0074140a,
    0x0074140b,
    0x0074140c,
    0x0074140d,
    0x0074140e,
    0x00760001,
    0x00760003,
    0x00760006,
    0x00760008,
    0x0076000a,
    0x0076000c,
    0x0076000e,
    0x00760010,
    0x00760020,
    0x00760030,
    0x00760032,
    0x00760034,
    0x00760036,
    0x00760038,
    0x00760040,
    0x00760055,
    0x00760060,
    0x00760070,
    0x00760080,
    0x00760090,
    0x007600a0,
    0x007600b0,
    0x007600c0,
    0x00780001,
    0x00780010,
    0x00780020,
    0x00780024,
    0x00780026,
    0x00780028,
    0x0078002a,
    0x0078002e,
    0x00780050,
    0x00780060,
    0x00780070,
    0x00780090,
    0x007800a0,
    0x007800b0,
    0x007800b2,
    0x007800b4,
    0x007800b6,
    0x007800b8,
    0x00800001,
    0x00800002,
    0x00800003,
    0x00800004,
    0x00800005,
    0x00800006,
    0x00800007,
    0x00800008,
    0x00800009,
    0x00800010,
    0x00800011,
    0x00800012,
    0x00800013,
    0x00820001,
    0x00820003,
    0x00820004,
    0x00820005,
    0x00820006,
    0x00820007,
    0x00820008,
    0x0082000a,
    0x0082000c,
    0x00820010,
    0x00820016,
    0x00820017,
    0x00820018,
    0x00820019,
    0x00820021,
    0x00820022,
    0x00820023,
    0x00820032,
    0x00820033,
    0x00820034,
    0x00820035,
    0x00820036,
    0x00820037,
    0x00820038,
    0x00880130,
    0x00880140,
    0x00880200,
    0x00880904,
    0x00880906,
    0x00880910,
    0x00880912,
    0x01000410,
    0x01000420,
    0x01000424,
    0x01000426,
    0x04000005,
    0x04000010,
    0x04000015,
    0x04000020,
    0x04000100,
    0x04000105,
    0x04000110,
    0x04000115,
    0x04000120,
    0x04000305,
    0x04000310,
    0x04000315,
    0x04000401,
    0x04000402,
    0x04000403,
    0x04000404,
    0x04000500,
    0x04000510,
    0x04000520,
    0x04000550,
    0x04000551,
    0x04000552,
    0x04000561,
    0x04000562,
    0x04000563,
    0x04000564,
    0x04000565,
    0x04000600,
    0x20000010,
    0x2000001e,
    0x20000020,
    0x20000030,
    0x20000040,
    0x20000050,
    0x20000060,
    0x20000061,
    0x20000062,
    0x20000063,
    0x20000065,
    0x20000067,
    0x20000069,
    0x2000006a,
    0x200000a0,
    0x200000a1,
    0x200000a2,
    0x200000a4,
    0x200000a8,
    0x20000500,
    0x20000510,
    0x20100010,
    0x20100030,
    0x20100040,
    0x20100050,
    0x20100052,
    0x20100054,
    0x20100060,
    0x20100080,
    0x201000a6,
    0x201000a7,
    0x201000a8,
    0x201000a9,
    0x20100100,
    0x20100110,
    0x20100120,
    0x20100130,
    0x20100140,
    0x20100150,
    0x20100152,
    0x20100154,
    0x2010015e,
    0x20100160,
    0x20100376,
    0x20100500,
    0x20100510,
    0x20100520,
    0x20200010,
    0x20200020,
    0x20200030,
    0x20200040,
    0x20200050,
    0x202000a0,
    0x202000a2,
    0x20200110,
    0x20200111,
    0x20200130,
    0x20200140,
    0x20300010,
    0x20300020,
    0x20400010,
    0x20400011,
    0x20400020,
    0x20400060,
    0x20400070,
    0x20400072,
    0x20400074,
    0x20400080,
    0x20400082,
    0x20400090,
    0x20400100,
    0x20400500,
    0x20500010,
    0x20500020,
    0x20500500,
    0x21000010,
    0x21000020,
    0x21000030,
    0x21000040,
    0x21000050,
    0x21000070,
    0x21000140,
    0x21000160,
    0x21000170,
    0x21000500,
    0x21100010,
    0x21100020,
    0x21100030,
    0x21100099,
    0x21200010,
    0x21200050,
    0x21200070,
    0x21300010,
    0x21300015,
    0x21300030,
    0x21300040,
    0x21300050,
    0x21300060,
    0x21300080,
    0x213000a0,
    0x213000c0,
    0x22000001,
    0x22000002,
    0x22000003,
    0x22000004,
    0x22000005,
    0x22000006,
    0x22000007,
    0x22000008,
    0x22000009,
    0x2200000a,
    0x2200000b,
    0x2200000c,
    0x2200000d,
    0x2200000e,
    0x2200000f,
    0x22000020,
    0x30020002,
    0x30020003,
    0x30020004,
    0x3002000a,
    0x3002000c,
    0x3002000d,
    0x3002000e,
    0x30020010,
    0x30020011,
    0x30020012,
    0x30020020,
    0x30020022,
    0x30020024,
    0x30020026,
    0x30020028,
    0x30020029,
    0x30020030,
    0x30020032,
    0x30020034,
    0x30020040,
    0x30020041,
    0x30020042,
    0x30020050,
    0x30020051,
    0x30020052,
    0x30020100,
    0x30020101,
    0x30020102,
    0x30020103,
    0x30020104,
    0x30020105,
    0x30020106,
    0x30020107,
    0x30020108,
    0x30020109,
    0x3002010a,
    0x3002010b,
    0x3002010c,
    0x3002010d,
    0x3002010e,
    0x3002010f,
    0x30020110,
    0x30020111,
    0x30020112,
    0x30020113,
    0x30020114,
    0x30020115,
    0x30020116,
    0x30020117,
    0x30020118,
    0x30020119,
    0x3002011a,
    0x3002011b,
    0x3002011c,
    0x3002011d,
    0x3002011e,
    0x3002011f,
    0x30020120,
    0x30020121,
    0x30020122,
    0x30020123,
    0x30020124,
    0x30020125,
    0x30020126,
    0x30020127,
    0x30020128,
    0x30020129,
    0x3002012a,
    0x3002012b,
    0x3002012c,
    0x3002012d,
    0x3002012e,
    0x3002012f,
    0x30020130,
    0x30020131,
    0x30020132,
    0x30020133,
    0x30020134,
    0x30020135,
    0x30020136,
    0x30040001,
    0x30040002,
    0x30040004,
    0x30040005,
    0x30040006,
    0x30040008,
    0x3004000a,
    0x3004000c,
    0x3004000e,
    0x30040010,
    0x30040012,
    0x30040014,
    0x30040016,
    0x30040020,
    0x30040021,
    0x30040022,
    0x30040023,
    0x30040024,
    0x30040040,
    0x30040042,
    0x30040050,
    0x30040052,
    0x30040054,
    0x30040056,
    0x30040058,
    0x30040060,
    0x30040062,
    0x30040070,
    0x30040072,
    0x30040074,
    0x30040080,
    0x30040081,
    0x30040082,
    0x30040083,
    0x30040084,
    0x30060002,
    0x30060004,
    0x30060006,
    0x30060008,
    0x30060009,
    0x30060010,
    0x30060012,
    0x30060014,
    0x30060016,
    0x30060018,
    0x30060020,
    0x30060022,
    0x30060024,
    0x30060026,
    0x30060028,
    0x3006002a,
    0x3006002c,
    0x3006002d,
    0x3006002e,
    0x30060030,
    0x30060033,
    0x30060036,
    0x30060037,
    0x30060038,
    0x30060039,
    0x30060040,
    0x30060042,
    0x30060044,
    0x30060045,
    0x30060046,
    0x30060048,
    0x30060049,
    0x3006004a,
    0x3006004b,
    0x3006004c,
    0x3006004d,
    0x3006004e,
    0x3006004f,
    0x30060050,
    0x30060080,
    0x30060082,
    0x30060084,
    0x30060085,
    0x30060086,
    0x30060088,
    0x300600a0,
    0x300600a4,
    0x300600a6,
    0x300600b0,
    0x300600b2,
    0x300600b4,
    0x300600b6,
    0x300600b7,
    0x300600b8,
    0x300600b9,
    0x300600c0,
    0x300600c2,
    0x300600c4,
    0x300600c6,
    0x300600c8,
    0x300600c9,
    0x300600ca,
    0x300600cb,
    0x30080010,
    0x30080012,
    0x30080014,
    0x30080016,
    0x30080020,
    0x30080021,
    0x30080022,
    0x30080024,
    0x30080025,
    0x3008002a,
    0x3008002b,
    0x3008002c,
    0x30080030,
    0x30080032,
    0x30080033,
    0x30080036,
    0x30080037,
    0x3008003a,
    0x3008003b,
    0x30080040,
    0x30080041,
    0x30080042,
    0x30080044,
    0x30080045,
    0x30080046,
    0x30080047,
    0x30080048,
    0x30080050,
    0x30080052,
    0x30080054,
    0x30080056,
    0x3008005a,
    0x30080060,
    0x30080061,
    0x30080062,
    0x30080063,
    0x30080064,
    0x30080065,
    0x30080066,
    0x30080067,
    0x30080068,
    0x3008006a,
    0x30080070,
    0x30080072,
    0x30080074,
    0x30080076,
    0x30080078,
    0x3008007a,
    0x30080080,
    0x30080082,
    0x30080090,
    0x30080092,
    0x300800a0,
    0x300800a1,
    0x300800a2,
    0x300800a3,
    0x300800a4,
    0x300800b0,
    0x300800c0,
    0x300800d0,
    0x300800d1,
    0x300800e0,
    0x300800f0,
    0x300800f2,
    0x300800f4,
    0x300800f6,
    0x30080100,
    0x30080105,
    0x30080110,
    0x30080116,
    0x30080120,
    0x30080122,
    0x30080130,
    0x30080132,
    0x30080134,
    0x30080136,
    0x30080138,
    0x3008013a,
    0x3008013c,
    0x30080140,
    0x30080142,
    0x30080150,
    0x30080152,
    0x30080160,
    0x30080162,
    0x30080164,
    0x30080166,
    0x30080168,
    0x30080171,
    0x30080172,
    0x30080173,
    0x30080200,
    0x30080202,
    0x30080220,
    0x30080223,
    0x30080224,
    0x30080230,
    0x30080240,
    0x30080250,
    0x30080251,
    0x300a0002,
    0x300a0003,
    0x300a0004,
    0x300a0006,
    0x300a0007,
    0x300a0009,
    0x300a000a,
    0x300a000b,
    0x300a000c,
    0x300a000e,
    0x300a0010,
    0x300a0012,
    0x300a0013,
    0x300a0014,
    0x300a0015,
    0x300a0016,
    0x300a0018,
    0x300a001a,
    0x300a0020,
    0x300a0021,
    0x300a0022,
    0x300a0023,
    0x300a0025,
    0x300a0026,
    0x300a0027,
    0x300a0028,
    0x300a002a,
    0x300a002b,
    0x300a002c,
    0x300a002d,
    0x300a0040,
    0x300a0042,
    0x300a0043,
    0x300a0044,
    0x300a0046,
    0x300a0048,
    0x300a004a,
    0x300a004b,
    0x300a004c,
    0x300a004e,
    0x300a004f,
    0x300a0050,
    0x300a0051,
    0x300a0052,
    0x300a0053,
    0x300a0054,
    0x300a0055,
    0x300a0070,
    0x300a0071,
    0x300a0072,
    0x300a0078,
    0x300a0079,
    0x300a007a,
    0x300a007b,
    0x300a0080,
    0x300a0082,
    0x300a0083,
    0x300a0084,
    0x300a0086,
    0x300a0088,
    0x300a0089,
    0x300a008a,
    0x300a008b,
    0x300a008c,
    0x300a008d,
    0x300a008e,
    0x300a008f,
    0x300a0090,
    0x300a0091,
    0x300a0092,
    0x300a0093,
    0x300a0094,
    0x300a00a0,
    0x300a00a2,
    0x300a00a4,
    0x300a00b0,
    0x300a00b2,
    0x300a00b3,
    0x300a00b4,
    0x300a00b6,
    0x300a00b8,
    0x300a00ba,
    0x300a00bb,
    0x300a00bc,
    0x300a00be,
    0x300a00c0,
    0x300a00c2,
    0x300a00c3,
    0x300a00c4,
    0x300a00c5,
    0x300a00c6,
    0x300a00c7,
    0x300a00c8,
    0x300a00ca,
    0x300a00cc,
    0x300a00ce,
    0x300a00d0,
    0x300a00d1,
    0x300a00d2,
    0x300a00d3,
    0x300a00d4,
    0x300a00d5,
    0x300a00d6,
    0x300a00d7,
    0x300a00d8,
    0x300a00d9,
    0x300a00da,
    0x300a00db,
    0x300a00dc,
    0x300a00dd,
    0x300a00de,
    0x300a00e0,
    0x300a00e1,
    0x300a00e2,
    0x300a00e3,
    0x300a00e4,
    0x300a00e5,
    0x300a00e6,
    0x300a00e7,
    0x300a00e8,
    0x300a00e9,
    0x300a00ea,
    0x300a00eb,
    0x300a00ec,
    0x300a00ed,
    0x300a00ee,
    0x300a00ef,
    0x300a00f0,
    0x300a00f2,
    0x300a00f3,
    0x300a00f4,
    0x300a00f5,
    0x300a00f6,
    0x300a00f7,
    0x300a00f8,
    0x300a00f9,
    0x300a00fa,
    0x300a00fb,
    0x300a00fc,
    0x300a00fe,
    0x300a0100,
    0x300a0102,
    0x300a0104,
    0x300a0106,
    0x300a0107,
    0x300a0108,
    0x300a0109,
    0x300a010a,
    0x300a010c,
    0x300a010e,
    0x300a0110,
    0x300a0111,
    0x300a0112,
    0x300a0114,
    0x300a0115,
    0x300a0116,
    0x300a0118,
    0x300a011a,
    0x300a011c,
    0x300a011e,
    0x300a011f,
    0x300a0120,
    0x300a0121,
    0x300a0122,
    0x300a0123,
    0x300a0124,
    0x300a0125,
    0x300a0126,
    0x300a0128,
    0x300a0129,
    0x300a012a,
    0x300a012c,
    0x300a012e,
    0x300a0130,
    0x300a0131,
    0x300a0132,
    0x300a0133,
    0x300a0134,
    0x300a0135,
    0x300a0140,
    0x300a0142,
    0x300a0144,
    0x300a0146,
    0x300a0148,
    0x300a014a,
    0x300a014c,
    0x300a014e,
    0x300a0150,
    0x300a0151,
    0x300a0152,
    0x300a0153,
    0x300a0154,
    0x300a0155,
    0x300a0180,
    0x300a0182,
    0x300a0183,
    0x300a0184,
    0x300a0190,
    0x300a0192,
    0x300a0194,
    0x300a0196,
    0x300a0198,
    0x300a0199,
    0x300a019a,
    0x300a01a0,
    0x300a01a2,
    0x300a01a4,
    0x300a01a6,
    0x300a01a8,
    0x300a01b0,
    0x300a01b2,
    0x300a01b4,
    0x300a01b6,
    0x300a01b8,
    0x300a01ba,
    0x300a01bc,
    0x300a01d0,
    0x300a01d2,
    0x300a01d4,
    0x300a01d6,
    0x300a0200,
    0x300a0202,
    0x300a0206,
    0x300a0210,
    0x300a0212,
    0x300a0214,
    0x300a0216,
    0x300a0218,
    0x300a021a,
    0x300a021b,
    0x300a021c,
    0x300a0222,
    0x300a0224,
    0x300a0226,
    0x300a0228,
    0x300a0229,
    0x300a022a,
    0x300a022b,
    0x300a022c,
    0x300a022e,
    0x300a0230,
    0x300a0232,
    0x300a0234,
    0x300a0236,
    0x300a0238,
    0x300a0240,
    0x300a0242,
    0x300a0244,
    0x300a0250,
    0x300a0260,
    0x300a0262,
    0x300a0263,
    0x300a0264,
    0x300a0266,
    0x300a026a,
    0x300a026c,
    0x300a0271,
    0x300a0272,
    0x300a0273,
    0x300a0274,
    0x300a0280,
    0x300a0282,
    0x300a0284,
    0x300a0286,
    0x300a0288,
    0x300a028a,
    0x300a028c,
    0x300a0290,
    0x300a0291,
    0x300a0292,
    0x300a0294,
    0x300a0296,
    0x300a0298,
    0x300a029c,
    0x300a029e,
    0x300a02a0,
    0x300a02a1,
    0x300a02a2,
    0x300a02a4,
    0x300a02b0,
    0x300a02b2,
    0x300a02b3,
    0x300a02b4,
    0x300a02b8,
    0x300a02ba,
    0x300a02c8,
    0x300a02d0,
    0x300a02d2,
    0x300a02d4,
    0x300a02d6,
    0x300a02e0,
    0x300a02e1,
    0x300a02e2,
    0x300a02e3,
    0x300a02e4,
    0x300a02e5,
    0x300a02e6,
    0x300a02e7,
    0x300a02e8,
    0x300a02ea,
    0x300a02eb,
    0x300a02ec,
    0x300a0302,
    0x300a0304,
    0x300a0306,
    0x300a0308,
    0x300a0309,
    0x300a030a,
    0x300a030c,
    0x300a030d,
    0x300a030f,
    0x300a0312,
    0x300a0314,
    0x300a0316,
    0x300a0318,
    0x300a0320,
    0x300a0322,
    0x300a0330,
    0x300a0332,
    0x300a0334,
    0x300a0336,
    0x300a0338,
    0x300a033a,
    0x300a033c,
    0x300a0340,
    0x300a0342,
    0x300a0344,
    0x300a0346,
    0x300a0348,
    0x300a034a,
    0x300a034c,
    0x300a0350,
    0x300a0352,
    0x300a0354,
    0x300a0355,
    0x300a0356,
    0x300a0358,
    0x300a035a,
    0x300a0360,
    0x300a0362,
    0x300a0364,
    0x300a0366,
    0x300a0370,
    0x300a0372,
    0x300a0374,
    0x300a0380,
    0x300a0382,
    0x300a0384,
    0x300a0386,
    0x300a0388,
    0x300a038a,
    0x300a038f,
    0x300a0390,
    0x300a0391,
    0x300a0392,
    0x300a0393,
    0x300a0394,
    0x300a0395,
    0x300a0396,
    0x300a0398,
    0x300a0399,
    0x300a039a,
    0x300a039b,
    0x300a039c,
    0x300a03a0,
    0x300a03a2,
    0x300a03a4,
    0x300a03a6,
    0x300a03a8,
    0x300a03aa,
    0x300a03ac,
    0x300a0401,
    0x300a0402,
    0x300a0410,
    0x300a0412,
    0x300a0420,
    0x300a0421,
    0x300a0422,
    0x300a0423,
    0x300a0424,
    0x300a0425,
    0x300a0426,
    0x300a0431,
    0x300a0432,
    0x300a0433,
    0x300a0434,
    0x300a0435,
    0x300a0436,
    0x300a0440,
    0x300a0441,
    0x300a0442,
    0x300a0443,
    0x300a0450,
    0x300a0451,
    0x300a0452,
    0x300a0453,
    0x300a0501,
    0x300a0502,
    0x300a0503,
    0x300a0504,
    0x300a0505,
    0x300a0506,
    0x300a0507,
    0x300a0508,
    0x300a0509,
    0x300a0510,
    0x300a0511,
    0x300a0512,
    0x300a0600,
    0x300a0601,
    0x300a0602,
    0x300a0603,
    0x300a0604,
    0x300a0605,
    0x300a0606,
    0x300a0607,
    0x300a0608,
    0x300a0609,
    0x300a060a,
    0x300a060b,
    0x300a060c,
    0x300a060d,
    0x300a060e,
    0x300a060f,
    0x300a0610,
    0x300a0611,
    0x300a0612,
    0x300a0613,
    0x300a0614,
    0x300a0615,
    0x300a0616,
    0x300a0617,
    0x300a0618,
    0x300a0619,
    0x300a061a,
    0x300a061b,
    0x300a061c,
    0x300a061d,
    0x300a061e,
    0x300a061f,
    0x300a0620,
    0x300a0621,
    0x300a0622,
    0x300a0623,
    0x300a0624,
    0x300a0625,
    0x300a0626,
    0x300a0627,
    0x300a0628,
    0x300a0629,
    0x300a062a,
    0x300a062b,
    0x300a062c,
    0x300a062d,
    0x300a062e,
    0x300a062f,
    0x300a0630,
    0x300a0631,
    0x300a0632,
    0x300a0634,
    0x300a0635,
    0x300a0636,
    0x300a0637,
    0x300a0638,
    0x300a0639,
    0x300a063a,
    0x300a063b,
    0x300a063c,
    0x300a063d,
    0x300a063e,
    0x300a063f,
    0x300a0640,
    0x300a0641,
    0x300a0642,
    0x300a0643,
    0x300a0644,
    0x300a0645,
    0x300a0646,
    0x300a0647,
    0x300a0648,
    0x300a0649,
    0x300a064a,
    0x300a064b,
    0x300a064c,
    0x300a064d,
    0x300a064e,
    0x300a064f,
    0x300a0650,
    0x300a0651,
    0x300a0652,
    0x300a0653,
    0x300a0654,
    0x300a0655,
    0x300a0656,
    0x300a0657,
    0x300a0658,
    0x300a0659,
    0x300a065a,
    0x300a065b,
    0x300a065c,
    0x300a065d,
    0x300a065e,
    0x300a065f,
    0x300a0660,
    0x300a0661,
    0x300a0662,
    0x300a0663,
    0x300a0664,
    0x300a0665,
    0x300a0666,
    0x300a0667,
    0x300a0668,
    0x300a0669,
    0x300a066a,
    0x300a066b,
    0x300a066c,
    0x300a066d,
    0x300a066e,
    0x300a066f,
    0x300a0670,
    0x300a0671,
    0x300a0672,
    0x300a0673,
    0x300a0674,
    0x300a0675,
    0x300a0676,
    0x300a0677,
    0x300a0678,
    0x300a0679,
    0x300a067a,
    0x300a067b,
    0x300a067c,
    0x300a067d,
    0x300a067e,
    0x300a067f,
    0x300a0680,
    0x300a0681,
    0x300a0682,
    0x300a0683,
    0x300a0684,
    0x300a0685,
    0x300a0686,
    0x300a0687,
    0x300a0688,
    0x300a0689,
    0x300a068a,
    0x300a068b,
    0x300a0700,
    0x300a0701,
    0x300a0702,
    0x300a0703,
    0x300a0704,
    0x300a0705,
    0x300a0706,
    0x300a0707,
    0x300a0708,
    0x300a0709,
    0x300a0714,
    0x300a0715,
    0x300a0716,
    0x300a0722,
    0x300a0723,
    0x300a0730,
    0x300a0731,
    0x300a0732,
    0x300a0733,
    0x300a0734,
    0x300a0735,
    0x300a0736,
    0x300a073a,
    0x300a073b,
    0x300a073e,
    0x300a073f,
    0x300a0740,
    0x300a0741,
    0x300a0742,
    0x300a0743,
    0x300a0744,
    0x300a0745,
    0x300a0746,
    0x300a0760,
    0x300a0761,
    0x300a0762,
    0x300a0772,
    0x300a0773,
    0x300a0774,
    0x300a0780,
    0x300a0782,
    0x300a0783,
    0x300a0784,
    0x300a0785,
    0x300a0786,
    0x300a0787,
    0x300a0788,
    0x300a0789,
    0x300a078a,
    0x300a078b,
    0x300a078c,
    0x300a078d,
    0x300a078e,
    0x300a078f,
    0x300a0790,
    0x300a0791,
    0x300a0792,
    0x300a0793,
    0x300a0794,
    0x300a0795,
    0x300a0796,
    0x300a0797,
    0x300a0798,
    0x300a0799,
    0x300a079a,
    0x300a079b,
    0x300a079c,
    0x300a079d,
    0x300a079e,
    0x300a079f,
    0x300a07a0,
    0x300a07a1,
    0x300c0002,
    0x300c0004,
    0x300c0006,
    0x300c0007,
    0x300c0008,
    0x300c0009,
    0x300c000a,
    0x300c000c,
    0x300c000e,
    0x300c0020,
    0x300c0022,
    0x300c0040,
    0x300c0042,
    0x300c0050,
    0x300c0051,
    0x300c0055,
    0x300c0060,
    0x300c006a,
    0x300c0080,
    0x300c00a0,
    0x300c00b0,
    0x300c00c0,
    0x300c00d0,
    0x300c00e0,
    0x300c00f0,
    0x300c00f2,
    0x300c00f4,
    0x300c00f6,
    0x300c0100,
    0x300c0102,
    0x300c0104,
    0x300c0111,
    0x300c0112,
    0x300c0113,
    0x300c0114,
    0x300c0115,
    0x300c0116,
    0x300c0117,
    0x300c0118,
    0x300c0119,
    0x300c0120,
    0x300c0121,
    0x300c0122,
    0x300c0123,
    0x300c0124,
    0x300c0125,
    0x300c0126,
    0x300c0127,
    0x300c0128,
    0x300c0129,
    0x300e0002,
    0x300e0004,
    0x300e0005,
    0x300e0008,
    0x30100001,
    0x30100002,
    0x30100003,
    0x30100004,
    0x30100005,
    0x30100006,
    0x30100007,
    0x30100008,
    0x30100009,
    0x3010000a,
    0x3010000b,
    0x3010000c,
    0x3010000d,
    0x3010000e,
    0x3010000f,
    0x30100010,
    0x30100011,
    0x30100012,
    0x30100013,
    0x30100014,
    0x30100015,
    0x30100016,
    0x30100017,
    0x30100018,
    0x30100019,
    0x3010001a,
    0x3010001b,
    0x3010001c,
    0x3010001d,
    0x3010001e,
    0x3010001f,
    0x30100020,
    0x30100021,
    0x30100022,
    0x30100023,
    0x30100024,
    0x30100025,
    0x30100026,
    0x30100027,
    0x30100028,
    0x30100029,
    0x3010002a,
    0x3010002b,
    0x3010002c,
    0x3010002d,
    0x3010002e,
    0x3010002f,
    0x30100030,
    0x30100031,
    0x30100032,
    0x30100033,
    0x30100034,
    0x30100035,
    0x30100036,
    0x30100037,
    0x30100038,
    0x30100039,
    0x3010003a,
    0x3010003b,
    0x3010003c,
    0x3010003d,
    0x3010003e,
    0x3010003f,
    0x30100040,
    0x30100041,
    0x30100042,
    0x30100043,
    0x30100044,
    0x30100045,
    0x30100046,
    0x30100047,
    0x30100048,
    0x30100049,
    0x3010004a,
    0x3010004b,
    0x3010004c,
    0x3010004d,
    0x3010004e,
    0x3010004f,
    0x30100050,
    0x30100051,
    0x30100052,
    0x30100053,
    0x30100054,
    0x30100055,
    0x30100056,
    0x30100057,
    0x30100058,
    0x30100059,
    0x3010005a,
    0x3010005b,
    0x3010005c,
    0x3010005d,
    0x3010005e,
    0x3010005f,
    0x30100060,
    0x30100061,
    0x30100062,
    0x30100063,
    0x30100064,
    0x30100065,
    0x30100066,
    0x30100067,
    0x30100068,
    0x30100069,
    0x3010006a,
    0x3010006b,
    0x3010006c,
    0x3010006d,
    0x3010006e,
    0x3010006f,
    0x30100070,
    0x30100071,
    0x30100073,
    0x30100074,
    0x30100075,
    0x30100076,
    0x30100077,
    0x30100078,
    0x30100079,
    0x3010007a,
    0x3010007b,
    0x3010007c,
    0x3010007d,
    0x3010007e,
    0x3010007f,
    0x30100080,
    0x30100081,
    0x30100082,
    0x30100083,
    0x30100084,
    0x30100085,
    0x30100086,
    0x30100087,
    0x30100088,
    0x30100089,
    0x30100090,
    0x30100091,
    0x30100092,
    0x30100093,
    0x30100094,
    0x30100095,
    0x30100096,
    0x30100097,
    0x30100098,
    0x30100099,
    0x3010009a,
    0x301000a0,
    0x40000010,
    0x40004000,
    0x40080040,
    0x40080042,
    0x40080050,
    0x400800ff,
    0x40080100,
    0x40080101,
    0x40080102,
    0x40080103,
    0x40080108,
    0x40080109,
    0x4008010a,
    0x4008010b,
    0x4008010c,
    0x40080111,
    0x40080112,
    0x40080113,
    0x40080114,
    0x40080115,
    0x40080117,
    0x40080118,
    0x40080119,
    0x4008011a,
    0x40080200,
    0x40080202,
    0x40080210,
    0x40080212,
    0x40080300,
    0x40084000,
    0x40100001,
    0x40100002,
    0x40100004,
    0x40101001,
    0x40101004,
    0x40101005,
    0x40101006,
    0x40101007,
    0x40101008,
    0x40101009,
    0x4010100a,
    0x40101010,
    0x40101011,
    0x40101012,
    0x40101013,
    0x40101014,
    0x40101015,
    0x40101016,
    0x40101017,
    0x40101018,
    0x40101019,
    0x4010101a,
    0x4010101b,
    0x4010101c,
    0x4010101d,
    0x4010101e,
    0x4010101f,
    0x40101020,
    0x40101021,
    0x40101023,
    0x40101024,
    0x40101025,
    0x40101026,
    0x40101027,
    0x40101028,
    0x40101029,
    0x4010102a,
    0x4010102b,
    0x40101031,
    0x40101033,
    0x40101034,
    0x40101037,
    0x40101038,
    0x40101039,
    0x4010103a,
    0x40101041,
    0x40101042,
    0x40101043,
    0x40101044,
    0x40101045,
    0x40101046,
    0x40101047,
    0x40101048,
    0x40101051,
    0x40101052,
    0x40101053,
    0x40101054,
    0x40101055,
    0x40101056,
    0x40101058,
    0x40101059,
    0x40101060,
    0x40101061,
    0x40101062,
    0x40101064,
    0x40101067,
    0x40101068,
    0x40101069,
    0x4010106c,
    0x4010106d,
    0x4010106e,
    0x4010106f,
    0x40101070,
    0x40101071,
    0x40101072,
    0x40101073,
    0x40101075,
    0x40101076,
    0x40101077,
    0x40101078,
    0x40101079,
    0x4010107a,
    0x4010107b,
    0x4010107c,
    0x4010107d,
    0x4010107e,
    0x4ffe0001,
    0x52009229,
    0x52009230,
    0x54000100,
    0x54000110,
    0x54000112,
    0x54001004,
    0x54001006,
    0x5400100a,
    0x54001010,
    0x56000010,
    0x56000020,
    0x7fe00001,
    0x7fe00002,
    0x7fe00003,
    0x7fe00008,
    0x7fe00009,
    0x7fe00010,
    0x7fe00020,
    0x7fe00030,
    0x7fe00040,
    0xfffafffa,
    0xfffcfffc,
    0xfffee000,
    0xfffee00d,
    0xfffee0dd,
};

constexpr VR vrs[] = {
    VR::UL,
    VR::UL,
    VR::UI,
    VR::UI,
    VR::SH,
    VR::US,
    VR::US,
    VR::US,
    VR::AE,
    VR::AE,
    VR::AE,
    VR::AE,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::AT,
    VR::LO,
    VR::US,
    VR::UI,
    VR::UI,
    VR::US,
    VR::AT,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::AE,
    VR::US,
    VR::LT,
    VR::LT,
    VR::SH,
    VR::SH,
    VR::LT,
    VR::LT,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::UL,
    VR::OB,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::SH,
    VR::AE,
    VR::AE,
    VR::AE,
    VR::UR,
    VR::UR,
    VR::UR,
    VR::OB,
    VR::UI,
    VR::UI,
    VR::OB,
    VR::OB,
    VR::UL,
    VR::FD,
    VR::UI,
    VR::OB,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::UL,
    VR::UL,
    VR::US,
    VR::SQ,
    VR::UL,
    VR::US,
    VR::UL,
    VR::CS,
    VR::UI,
    VR::CS,
    VR::UL,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UL,
    VR::SQ,
    VR::UL,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::DA,
    VR::TM,
    VR::UI,
    VR::DT,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::DA,
    VR::DA,
    VR::DA,
    VR::DA,
    VR::DA,
    VR::DA,
    VR::DT,
    VR::TM,
    VR::TM,
    VR::TM,
    VR::TM,
    VR::TM,
    VR::TM,
    VR::US,
    VR::LO,
    VR::CS,
    VR::SH,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::AE,
    VR::AE,
    VR::CS,
    VR::UI,
    VR::CS,
    VR::CS,
    VR::UI,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::LO,
    VR::ST,
    VR::SQ,
    VR::PN,
    VR::ST,
    VR::SH,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::SH,
    VR::LO,
    VR::CS,
    VR::DT,
    VR::DT,
    VR::LT,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::UI,
    VR::UI,
    VR::UR,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::ST,
    VR::ST,
    VR::ST,
    VR::UI,
    VR::UI,
    VR::UC,
    VR::UR,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SH,
    VR::OB,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::CS,
    VR::US,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::US,
    VR::UL,
    VR::CS,
    VR::UL,
    VR::UC,
    VR::UC,
    VR::UT,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::LT,
    VR::LT,
    VR::CS,
    VR::DT,
    VR::CS,
    VR::SQ,
    VR::UR,
    VR::UR,
    VR::UR,
    VR::CS,
    VR::UR,
    VR::UV,
    VR::UV,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::DT,
    VR::CS,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::OB,
    VR::OB,
    VR::SQ,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UL,
    VR::UV,
    VR::UV,
    VR::AE,
    VR::SH,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::SQ,
    VR::UI,
    VR::IS,
    VR::UL,
    VR::UL,
    VR::FD,
    VR::SQ,
    VR::UI,
    VR::UR,
    VR::UI,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::SH,
    VR::IS,
    VR::IS,
    VR::SH,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::LO,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::SQ,
    VR::UI,
    VR::LT,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::CS,
    VR::PN,
    VR::SQ,
    VR::LT,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::SQ,
    VR::UR,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::UC,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::UC,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::PN,
    VR::SQ,
    VR::PN,
    VR::AS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::PN,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SH,
    VR::LT,
    VR::SH,
    VR::SQ,
    VR::UC,
    VR::SH,
    VR::CS,
    VR::LT,
    VR::US,
    VR::DA,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::PN,
    VR::CS,
    VR::LO,
    VR::LT,
    VR::FL,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::ST,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::DA,
    VR::DA,
    VR::ST,
    VR::ST,
    VR::ST,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::ST,
    VR::ST,
    VR::ST,
    VR::LT,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::CS,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::AT,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::ST,
    VR::DA,
    VR::ST,
    VR::SQ,
    VR::IS,
    VR::PN,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::ST,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SH,
    VR::IS,
    VR::SQ,
    VR::ST,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::OB,
    VR::SQ,
    VR::ST,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::OW,
    VR::SQ,
    VR::OW,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::DS,
    VR::DA,
    VR::TM,
    VR::OB,
    VR::LT,
    VR::LT,
    VR::LT,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::ST,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::ST,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::ST,
    VR::SH,
    VR::DA,
    VR::DA,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::SL,
    VR::OB,
    VR::OW,
    VR::OF,
    VR::OD,
    VR::IS,
    VR::IS,
    VR::US,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::SH,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::SH,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::SH,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::UV,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::ST,
    VR::SQ,
    VR::DS,
    VR::LO,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::ST,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::ST,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::ST,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::UT,
    VR::CS,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::UT,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::UC,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::UC,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::UT,
    VR::IS,
    VR::IS,
    VR::US,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::UT,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::US,
    VR::US,
    VR::DS,
    VR::IS,
    VR::OB,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::DS,
    VR::IS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::OB,
    VR::US,
    VR::UT,
    VR::DS,
    VR::UT,
    VR::UT,
    VR::UT,
    VR::CS,
    VR::OB,
    VR::OB,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::US,
    VR::DS,
    VR::DT,
    VR::UT,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::UT,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::OB,
    VR::OB,
    VR::DT,
    VR::IS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::LO,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SH,
    VR::CS,
    VR::SQ,
    VR::TM,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::TM,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::ST,
    VR::IS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::UI,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::UT,
    VR::SQ,
    VR::UI,
    VR::LO,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SH,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::TM,
    VR::TM,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::IS,
    VR::DS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::US,
    VR::UL,
    VR::LO,
    VR::DS,
    VR::TM,
    VR::TM,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DT,
    VR::DT,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::LO,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::SH,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::DA,
    VR::TM,
    VR::DT,
    VR::DT,
    VR::DA,
    VR::DA,
    VR::SH,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::US,
    VR::SH,
    VR::SH,
    VR::SH,
    VR::LO,
    VR::FD,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::US,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::US,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::US,
    VR::US,
    VR::US,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::UL,
    VR::OF,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::IS,
    VR::SH,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::UI,
    VR::FL,
    VR::FL,
    VR::SH,
    VR::FL,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::LT,
    VR::SH,
    VR::LO,
    VR::SQ,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::US,
    VR::US,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::SL,
    VR::SL,
    VR::US,
    VR::US,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::UL,
    VR::CS,
    VR::UL,
    VR::FD,
    VR::FD,
    VR::UL,
    VR::SL,
    VR::UL,
    VR::SL,
    VR::UL,
    VR::SL,
    VR::UL,
    VR::SL,
    VR::UL,
    VR::SL,
    VR::UL,
    VR::SL,
    VR::US,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::US,
    VR::US,
    VR::UL,
    VR::UL,
    VR::FD,
    VR::UL,
    VR::UL,
    VR::FL,
    VR::FL,
    VR::US,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::LT,
    VR::LT,
    VR::SH,
    VR::DA,
    VR::TM,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::LT,
    VR::LT,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::LT,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::SH,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::SH,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::US,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::US,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::DT,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::ST,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::UL,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::CS,
    VR::DT,
    VR::SQ,
    VR::FD,
    VR::UL,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::ST,
    VR::SH,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::SS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::UL,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::US,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::UL,
    VR::CS,
    VR::FD,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::UL,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::IS,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SH,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::UC,
    VR::CS,
    VR::DT,
    VR::DT,
    VR::US,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::US,
    VR::UC,
    VR::CS,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::UT,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::LT,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SS,
    VR::SS,
    VR::SS,
    VR::SS,
    VR::SS,
    VR::US,
    VR::SS,
    VR::OB,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::DT,
    VR::DT,
    VR::SS,
    VR::SS,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::DT,
    VR::CS,
    VR::DT,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::DT,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::UC,
    VR::SQ,
    VR::UC,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::UT,
    VR::CS,
    VR::DT,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::UT,
    VR::UT,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::DT,
    VR::ST,
    VR::UI,
    VR::UI,
    VR::SH,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::UI,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::UI,
    VR::UI,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::DA,
    VR::LO,
    VR::TM,
    VR::LO,
    VR::LT,
    VR::AT,
    VR::LO,
    VR::SH,
    VR::UL,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::FD,
    VR::FL,
    VR::FL,
    VR::US,
    VR::UL,
    VR::LT,
    VR::UI,
    VR::US,
    VR::US,
    VR::UI,
    VR::AT,
    VR::AT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::LO,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UI,
    VR::UI,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FD,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::UL,
    VR::OF,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::IS,
    VR::SQ,
    VR::UL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::UL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::CS,
    VR::US,
    VR::CS,
    VR::CS,
    VR::US,
    VR::LT,
    VR::CS,
    VR::FL,
    VR::US,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::LO,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::US,
    VR::US,
    VR::CS,
    VR::US,
    VR::US,
    VR::IS,
    VR::AT,
    VR::AT,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::OB,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::CS,
    VR::AT,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::CS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::FL,
    VR::FD,
    VR::FL,
    VR::FD,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::UI,
    VR::LO,
    VR::LO,
    VR::US,
    VR::LO,
    VR::AT,
    VR::LO,
    VR::CS,
    VR::AT,
    VR::US,
    VR::US,
    VR::AT,
    VR::US,
    VR::US,
    VR::US,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::SS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::UI,
    VR::US,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::UI,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::US,
    VR::OW,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::OB,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::LO,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::US,
    VR::US,
    VR::LO,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::US,
    VR::US,
    VR::FL,
    VR::SS,
    VR::ST,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::SH,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SH,
    VR::LO,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::US,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UR,
    VR::UL,
    VR::UL,
    VR::CS,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SS,
    VR::SQ,
    VR::US,
    VR::US,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::AE,
    VR::LO,
    VR::SQ,
    VR::PN,
    VR::LO,
    VR::SQ,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::SQ,
    VR::LO,
    VR::LT,
    VR::SQ,
    VR::OB,
    VR::UI,
    VR::UL,
    VR::OB,
    VR::OB,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::LT,
    VR::CS,
    VR::US,
    VR::UL,
    VR::DS,
    VR::SH,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::US,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::IS,
    VR::CS,
    VR::UI,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DT,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::OD,
    VR::AE,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::LO,
    VR::SQ,
    VR::SH,
    VR::SQ,
    VR::SQ,
    VR::SH,
    VR::SH,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::UT,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::AE,
    VR::SH,
    VR::SH,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::CS,
    VR::SH,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::ST,
    VR::UI,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::LO,
    VR::LO,
    VR::SH,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::ST,
    VR::LO,
    VR::LT,
    VR::LT,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::SH,
    VR::SH,
    VR::PN,
    VR::SH,
    VR::SH,
    VR::LT,
    VR::LO,
    VR::LO,
    VR::LT,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::DT,
    VR::CS,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::DT,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::PN,
    VR::CS,
    VR::CS,
    VR::DT,
    VR::DT,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UR,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SH,
    VR::US,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::US,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::DA,
    VR::TM,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::DT,
    VR::DT,
    VR::DT,
    VR::DT,
    VR::DT,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::OB,
    VR::PN,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::DT,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::OB,
    VR::SQ,
    VR::US,
    VR::DA,
    VR::TM,
    VR::DT,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::UI,
    VR::CS,
    VR::CS,
    VR::UL,
    VR::US,
    VR::DS,
    VR::DT,
    VR::UT,
    VR::FD,
    VR::SL,
    VR::UL,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::CS,
    VR::CS,
    VR::US,
    VR::DA,
    VR::TM,
    VR::CS,
    VR::SQ,
    VR::ST,
    VR::CS,
    VR::SQ,
    VR::ST,
    VR::SL,
    VR::SQ,
    VR::SQ,
    VR::PN,
    VR::DS,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::PN,
    VR::ST,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::LT,
    VR::SQ,
    VR::US,
    VR::IS,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::CS,
    VR::DT,
    VR::DT,
    VR::CS,
    VR::UI,
    VR::UI,
    VR::UL,
    VR::ST,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::UR,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::ST,
    VR::OB,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::UL,
    VR::ST,
    VR::CS,
    VR::LT,
    VR::DT,
    VR::SQ,
    VR::LO,
    VR::LT,
    VR::LO,
    VR::DT,
    VR::DT,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::DT,
    VR::DT,
    VR::UT,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SS,
    VR::FD,
    VR::LO,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::UL,
    VR::UL,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::FL,
    VR::US,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::SH,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SL,
    VR::SL,
    VR::CS,
    VR::UL,
    VR::UL,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::DS,
    VR::FD,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::LO,
    VR::FD,
    VR::FD,
    VR::LO,
    VR::LO,
    VR::ST,
    VR::FL,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::US,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::US,
    VR::US,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::DS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SH,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::US,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::LO,
    VR::UL,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::UI,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::UL,
    VR::FD,
    VR::OF,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::SQ,
    VR::UL,
    VR::LT,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::LO,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::OF,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::UL,
    VR::US,
    VR::FL,
    VR::OF,
    VR::OD,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::OW,
    VR::UL,
    VR::SQ,
    VR::UL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::FL,
    VR::FL,
    VR::OL,
    VR::OL,
    VR::OL,
    VR::OL,
    VR::SQ,
    VR::SQ,
    VR::OW,
    VR::SQ,
    VR::UL,
    VR::LO,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::OF,
    VR::OL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DT,
    VR::ST,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::OB,
    VR::US,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::ST,
    VR::FD,
    VR::FD,
    VR::US,
    VR::SQ,
    VR::LO,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::UI,
    VR::UR,
    VR::CS,
    VR::SQ,
    VR::UI,
    VR::LO,
    VR::UT,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::CS,
    VR::SH,
    VR::CS,
    VR::FD,
    VR::OL,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::US,
    VR::US,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::US,
    VR::US,
    VR::US,
    VR::SL,
    VR::SL,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::US,
    VR::US,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::IS,
    VR::FL,
    VR::LO,
    VR::ST,
    VR::SQ,
    VR::UL,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::FL,
    VR::CS,
    VR::UL,
    VR::OB,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::SH,
    VR::CS,
    VR::UL,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::ST,
    VR::SH,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::UI,
    VR::UI,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::CS,
    VR::US,
    VR::CS,
    VR::US,
    VR::CS,
    VR::UI,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::US,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::UL,
    VR::OD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::OB,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::OD,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::SH,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::AT,
    VR::US,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::US,
    VR::CS,
    VR::SS,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::AT,
    VR::LO,
    VR::LO,
    VR::AE,
    VR::AS,
    VR::AT,
    VR::DA,
    VR::CS,
    VR::DT,
    VR::IS,
    VR::OB,
    VR::LO,
    VR::OF,
    VR::LT,
    VR::OW,
    VR::PN,
    VR::TM,
    VR::SH,
    VR::UN,
    VR::ST,
    VR::UC,
    VR::UT,
    VR::UR,
    VR::DS,
    VR::OD,
    VR::FD,
    VR::OL,
    VR::FL,
    VR::UL,
    VR::US,
    VR::SL,
    VR::SS,
    VR::UI,
    VR::SQ,
    VR::OV,
    VR::SV,
    VR::UV,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::FD,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::US,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::US,
    VR::US,
    VR::CS,
    VR::CS,
    VR::US,
    VR::CS,
    VR::US,
    VR::US,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::UR,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::AT,
    VR::UL,
    VR::LO,
    VR::IS,
    VR::CS,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::AE,
    VR::AE,
    VR::LT,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::UL,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::LO,
    VR::ST,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SH,
    VR::OF,
    VR::OF,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::CS,
    VR::SH,
    VR::UI,
    VR::SQ,
    VR::LO,
    VR::ST,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::DT,
    VR::LT,
    VR::LO,
    VR::US,
    VR::UI,
    VR::CS,
    VR::AT,
    VR::UI,
    VR::DT,
    VR::CS,
    VR::OB,
    VR::OB,
    VR::CS,
    VR::OB,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::OB,
    VR::SQ,
    VR::UI,
    VR::OB,
    VR::SQ,
    VR::SQ,
    VR::OB,
    VR::SQ,
    VR::DT,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::CS,
    VR::ST,
    VR::LT,
    VR::IS,
    VR::US,
    VR::US,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SH,
    VR::CS,
    VR::CS,
    VR::DA,
    VR::TM,
    VR::AE,
    VR::AE,
    VR::SH,
    VR::IS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SH,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::CS,
    VR::LT,
    VR::LT,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::AT,
    VR::CS,
    VR::CS,
    VR::SH,
    VR::LO,
    VR::ST,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::LO,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::LO,
    VR::ST,
    VR::DA,
    VR::TM,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::UI,
    VR::LO,
    VR::ST,
    VR::IS,
    VR::DS,
    VR::DT,
    VR::DT,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::SH,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::PN,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::US,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::CS,
    VR::DS,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::DA,
    VR::TM,
    VR::CS,
    VR::SH,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DA,
    VR::DA,
    VR::IS,
    VR::SQ,
    VR::AT,
    VR::AT,
    VR::IS,
    VR::IS,
    VR::AT,
    VR::ST,
    VR::US,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::IS,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::DA,
    VR::TM,
    VR::SH,
    VR::LO,
    VR::ST,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::IS,
    VR::UI,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::FL,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::IS,
    VR::LO,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::LT,
    VR::IS,
    VR::DS,
    VR::UI,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SH,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::FL,
    VR::IS,
    VR::DS,
    VR::IS,
    VR::LO,
    VR::ST,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::CS,
    VR::SH,
    VR::IS,
    VR::DS,
    VR::FL,
    VR::DS,
    VR::FL,
    VR::DS,
    VR::FL,
    VR::SH,
    VR::ST,
    VR::DS,
    VR::IS,
    VR::SH,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::CS,
    VR::SH,
    VR::IS,
    VR::DS,
    VR::FL,
    VR::SQ,
    VR::SH,
    VR::DS,
    VR::FL,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::SQ,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::DS,
    VR::OB,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::ST,
    VR::SH,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::ST,
    VR::SH,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::ST,
    VR::DS,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DA,
    VR::TM,
    VR::SQ,
    VR::CS,
    VR::IS,
    VR::LO,
    VR::LO,
    VR::IS,
    VR::SH,
    VR::LO,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::DS,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::LT,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::SS,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::SH,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::FL,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::SH,
    VR::CS,
    VR::SH,
    VR::LO,
    VR::LO,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::LO,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::LO,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SH,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::IS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::SH,
    VR::ST,
    VR::CS,
    VR::IS,
    VR::FL,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::IS,
    VR::SQ,
    VR::DS,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::LO,
    VR::UI,
    VR::SQ,
    VR::US,
    VR::US,
    VR::FD,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::US,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::UI,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::OF,
    VR::OF,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::OF,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::UI,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SH,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::ST,
    VR::ST,
    VR::DT,
    VR::DT,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DT,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::ST,
    VR::SQ,
    VR::UI,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::LT,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::DT,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UT,
    VR::US,
    VR::CS,
    VR::ST,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::UC,
    VR::CS,
    VR::LT,
    VR::LO,
    VR::UI,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::LO,
    VR::ST,
    VR::LO,
    VR::US,
    VR::US,
    VR::UI,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DA,
    VR::DA,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::UI,
    VR::UI,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::UT,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::UT,
    VR::IS,
    VR::US,
    VR::US,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::TM,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::UL,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::LT,
    VR::LT,
    VR::SH,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::ST,
    VR::PN,
    VR::SQ,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::PN,
    VR::LO,
    VR::SH,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::ST,
    VR::ST,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::OB,
    VR::SH,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SH,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SH,
    VR::SH,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::DT,
    VR::DT,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SH,
    VR::DT,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::DT,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::SH,
    VR::CS,
    VR::SH,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::FL,
    VR::OB,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::OW,
    VR::OW,
    VR::US,
    VR::CS,
    VR::OW,
    VR::OW,
    VR::OF,
    VR::OF,
    VR::OV,
    VR::OV,
    VR::UV,
    VR::OF,
    VR::OD,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::SQ,
    VR::OB,
    VR::none,
    VR::none,
    VR::none,
};

constexpr std::uint16_t by_keyword[] = {
    5226,  // AITDeviceType
    3113,  // ALinePixelSpacing
    3110,  // ALineRate
    3111,  // ALinesPerFrame
    1462,  // ASLBolusCutoffDelayTime
    1459,  // ASLBolusCutoffFlag
    1461,  // ASLBolusCutoffTechnique
    1460,  // ASLBolusCutoffTimingSequence
    1454,  // ASLContext
    1458,  // ASLCrusherDescription
    1456,  // ASLCrusherFlag
    1457,  // ASLCrusherFlowLimit
    1453,  // ASLMidSlabPosition
    1455,  // ASLPulseTrainDuration
    1450,  // ASLSlabNumber
    1452,  // ASLSlabOrientation
    1463,  // ASLSlabSequence
    1451,  // ASLSlabThickness
    1449,  // ASLTechniqueDescription
    5169,  // ATDAbilityAssessment
    5170,  // ATDAssessmentFlag
    5171,  // ATDAssessmentProbability
    5196,  // ATDAssessmentSequence
    5184,  // AbortFlag
    5182,  // AbortReason
    2548,  // AbsoluteChannelDisplayScale
    5089,  // AbsoluteDosimetricObjectiveFlag
    4963,  // AbsorbedDoseToMetersetRatio
    3614,  // AbstractPriorCodeSequence
    3613,  // AbstractPriorValue
    836,  // Acceleration
    121,  // AccessionNumber
    4438,  // AccessoryCode
    1724,  // AcousticCouplingMediumCodeSequence
    1723,  // AcousticCouplingMediumFlag
    1734,  // AcousticCouplingMediumSoundSpeed
    1725,  // AcousticCouplingMediumTemperature
    1604,  // AcquiredImageAreaDoseProduct
    596,  // AcquiredSoundpathLength
    1073,  // AcquiredSubtractionMaskFlag
    1193,  // AcquisitionComments
    597,  // AcquisitionCompressionType
    2658,  // AcquisitionContextDescription
    2657,  // AcquisitionContextSequence
    353,  // AcquisitionContrast
    107,  // AcquisitionDate
    111,  // AcquisitionDateTime
    1117,  // AcquisitionDeviceProcessingCode
    1116,  // AcquisitionDeviceProcessingDescription
    4073,  // AcquisitionDeviceSequence
    1941,  // AcquisitionDeviceTypeCodeSequence
    1363,  // AcquisitionDuration
    1776,  // AcquisitionEndLocationSequence
    1082,  // AcquisitionFieldOfViewLabel
    698,  // AcquisitionFrameRate
    728,  // AcquisitionImageCounter
    1918,  // AcquisitionIndex
    4103,  // AcquisitionInitiationSequence
    1109,  // AcquisitionMatrix
    4092,  // AcquisitionMethod
    2049,  // AcquisitionMethodAlgorithmSequence
    2048,  // AcquisitionMethodCodeSequence
    1071,  // AcquisitionMode
    1774,  // AcquisitionMotion
    1803,  // AcquisitionNumber
    1566,  // AcquisitionProtocolDescription
    1769,  // AcquisitionProtocolElementSequence
    1768,  // AcquisitionProtocolElementSpecificationSequence
    1565,  // AcquisitionProtocolName
    598,  // AcquisitionSampleSize
    4091,  // AcquisitionSignalType
    934,  // AcquisitionStartCondition
    935,  // AcquisitionStartConditionData
    1775,  // AcquisitionStartLocationSequence
    5202,  // AcquisitionStatus
    4079,  // AcquisitionSubtaskIndex
    4076,  // AcquisitionSubtaskSequence
    4086,  // AcquisitionTaskApplicabilitySequence
    4078,  // AcquisitionTaskIndex
    4074,  // AcquisitionTaskSequence
    4075,  // AcquisitionTaskWorkitemCodeSequence
    932,  // AcquisitionTerminationCondition
    936,  // AcquisitionTerminationConditionData
    114,  // AcquisitionTime
    1168,  // AcquisitionTimeSynchronized
    1469,  // AcquisitionType
    98,  // AcquisitionUID
    1833,  // AcquisitionsInSeries
    1836,  // AcquisitionsInStudy
    1965,  // AcrossScanSpatialResolution
    24,  // ActionTypeID
    665,  // ActiveAperture
    1261,  // ActiveImageAreaOverlayGroup
    4530,  // ActiveSourceDiameter
    4531,  // ActiveSourceLength
    1894,  // ActualCardiacTriggerDelayTime
    1868,  // ActualCardiacTriggerTimePriorToRPeak
    515,  // ActualEnvironmentalConditions
    1097,  // ActualFrameDuration
    2738,  // ActualHumanPerformersSequence
    1899,  // ActualRespiratoryTriggerDelayTime
    2278,  // AdaptiveMapFormat
    39,  // AddGrayScale
    2993,  // AddIntermediateSequence
    2992,  // AddNearSequence
    2994,  // AddOtherSequence
    2995,  // AddPower
    914,  // AdditionalDrugSequence
    5225,  // AdditionalInspectionMethodSequence
    5224,  // AdditionalInspectionSelectionCriteria
    4889,  // AdditionalParameterRecordingInstanceSequence
    433,  // AdditionalPatientHistory
    4098,  // AdditionalRTAccessoryDeviceSequence
    4194,  // AdditionalRTROIIdentificationCodeSequence
    5223,  // AdditionalScreeningPerformed
    2849,  // AddressTrial
    3171,  // AdministrationRouteCodeSequence
    2486,  // AdmissionID
    2495,  // AdmittingDate
    255,  // AdmittingDiagnosesCodeSequence
    254,  // AdmittingDiagnosesDescription
    2496,  // AdmittingTime
    3582,  // AdvancedBlendingSequence
    2,  // AffectedSOPClassUID
    20,  // AffectedSOPInstanceUID
    4561,  // AfterloaderChannelID
    2141,  // AgeCorrectedSensitivityDeviationAlgorithmSequence
    2173,  // AgeCorrectedSensitivityDeviationProbabilityValue
    2166,  // AgeCorrectedSensitivityDeviationValue
    556,  // AirCounts
    730,  // AirGapTemperature
    5192,  // AlarmDecision
    5191,  // AlarmDecisionTime
    2838,  // AlgorithmCodeSequenceTrial
    1625,  // AlgorithmDescription
    2839,  // AlgorithmDescriptionTrial
    3285,  // AlgorithmFamilyCodeSequence
    3291,  // AlgorithmName
    3286,  // AlgorithmNameCodeSequence
    3288,  // AlgorithmParameters
    5218,  // AlgorithmRoutingCodeSequence
    2192,  // AlgorithmSource
    1624,  // AlgorithmType
    3287,  // AlgorithmVersion
    1710,  // AliasedDataType
    423,  // Allergies
    4023,  // AllowLossyCompression
    4015,  // AllowMediaSplitting
    1960,  // AlongScanSpatialResolution
    2336,  // AlphaLUTTransferFunction
    2306,  // AlphaPaletteColorLookupTableData
    2297,  // AlphaPaletteColorLookupTableDescriptor
    4371,  // AlternateBeamDose
    4372,  // AlternateBeamDoseType
    2648,  // AlternateContainerIdentifierSequence
    3442,  // AlternateContentDescriptionSequence
    337,  // AlternateRepresentationSequence
    4874,  // AlternateValueSequence
    2403,  // AmbientLightValueSource
    3556,  // AmbientReflectionIntensity
    572,  // AmplifierType
    2565,  // AnalogFilterCharacteristicsSequence
    2566,  // AnalogFilterRollOff
    2567,  // AnalogFilterTypeCodeSequence
    3032,  // AnalyzedArea
    330,  // AnatomicApproachDirectionCodeSequenceTrial
    334,  // AnatomicLocationOfExaminingInstrumentCodeSequenceTrial
    333,  // AnatomicLocationOfExaminingInstrumentDescriptionTrial
    332,  // AnatomicPerspectiveCodeSequenceTrial
    331,  // AnatomicPerspectiveDescriptionTrial
    329,  // AnatomicPortalOfEntranceCodeSequenceTrial
    320,  // AnatomicRegionModifierSequence
    319,  // AnatomicRegionSequence
    132,  // AnatomicRegionsInStudyCodeSequence
    318,  // AnatomicStructure
    2058,  // AnatomicStructureReferencePoint
    328,  // AnatomicStructureSpaceOrRegionCodeSequenceTrial
    335,  // AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial
    322,  // AnatomicStructureSpaceOrRegionSequence
    440,  // AnatomicalOrientationType
    3416,  // AnchorPoint
    3408,  // AnchorPointAnnotationUnits
    3417,  // AnchorPointVisibility
    909,  // AngioFlag
    1809,  // AngleNumber
    1036,  // AngularPosition
    1039,  // AngularStep
    3161,  // AngularViewVector
    3576,  // AnimationCurveSequence
    3577,  // AnimationStepSize
    3400,  // AnnotationAppliesToAllOpticalPaths
    3402,  // AnnotationAppliesToAllZPlanes
    3573,  // AnnotationClipping
    4004,  // AnnotationContentSequence
    3389,  // AnnotationCoordinateType
    2890,  // AnnotationDateTime
    3930,  // AnnotationDisplayFormatID
    3918,  // AnnotationFlag
    3395,  // AnnotationGroupAlgorithmIdentificationSequence
    3393,  // AnnotationGroupDescription
    3394,  // AnnotationGroupGenerationType
    3392,  // AnnotationGroupLabel
    2831,  // AnnotationGroupNumber
    3390,  // AnnotationGroupSequence
    3391,  // AnnotationGroupUID
    3404,  // AnnotationIndexList
    3966,  // AnnotationPosition
    3396,  // AnnotationPropertyCategoryCodeSequence
    3397,  // AnnotationPropertyTypeCodeSequence
    3398,  // AnnotationPropertyTypeModifierCodeSequence
    1065,  // AnodeTargetMaterial
    5235,  // AnomalyLocatorIndicator
    5234,  // AnomalyLocatorIndicatorSequence
    2021,  // AnteriorChamberDepth
    2014,  // AnteriorChamberDepthDefinitionCodeSequence
    2016,  // AnteriorChamberDepthSequence
    667,  // ApertureElevation
    761,  // ApertureSize
    822,  // ApertureValue
    1903,  // ApexPosition
    2360,  // ApplicableFrameRange
    1414,  // ApplicableSafetyStandardAgency
    1415,  // ApplicableSafetyStandardDescription
    1623,  // ApplicationManufacturer
    3661,  // ApplicationMaximumRepaintTime
    1621,  // ApplicationName
    4272,  // ApplicationSetupCheck
    4547,  // ApplicationSetupManufacturer
    4546,  // ApplicationSetupName
    4545,  // ApplicationSetupNumber
    4543,  // ApplicationSetupSequence
    4544,  // ApplicationSetupType
    1622,  // ApplicationVersion
    4686,  // ApplicatorApertureShape
    4450,  // ApplicatorDescription
    4685,  // ApplicatorGeometrySequence
    4448,  // ApplicatorID
    4687,  // ApplicatorOpening
    4688,  // ApplicatorOpeningX
    4689,  // ApplicatorOpeningY
    4447,  // ApplicatorSequence
    4579,  // ApplicatorShapeReferencedROINumber
    4449,  // ApplicatorType
    1087,  // AppliedMaskSubtractionFlag
    2946,  // ApprovalSequence
    4972,  // ApprovalStatus
    2935,  // ApprovalStatusDateTime
    2934,  // ApprovalStatusFurtherDescription
    2955,  // ApprovalSubjectSequence
    5124,  // Arbitrary
    2865,  // ArchiveRequested
    1447,  // ArterialSpinLabelingContrast
    2099,  // AscanRate
    2949,  // AsserterIdentificationSequence
    2947,  // AssertionCodeSequence
    2952,  // AssertionComments
    2950,  // AssertionDateTime
    2951,  // AssertionExpirationDateTime
    2948,  // AssertionUID
    3854,  // AssessedAttributeValueSequence
    3847,  // AssessedSOPInstanceSequence
    3861,  // AssessmentLabel
    3850,  // AssessmentObservationsSequence
    3856,  // AssessmentRequesterSequence
    3855,  // AssessmentSetID
    3845,  // AssessmentSummary
    3846,  // AssessmentSummaryDescription
    3859,  // AssessmentTypeCodeSequence
    5190,  // AssignedLocation
    2600,  // AssigningAgencyOrDepartmentCodeSequence
    2598,  // AssigningFacilitySequence
    2599,  // AssigningJurisdictionCodeSequence
    4171,  // AttachedContours
    1688,  // AttenuationCorrected
    3187,  // AttenuationCorrectionMethod
    1680,  // AttenuationCorrectionSource
    1699,  // AttenuationCorrectionTemporalRelationship
    23,  // AttributeIdentifierList
    3755,  // AttributeItemSelector
    3903,  // AttributeModificationDateTime
    3754,  // AttributeOccurrencePointer
    3756,  // AttributeOccurrencePrivateCreator
    3753,  // AttributeOccurrenceSequence
    4754,  // AttributeToleranceValuesSequence
    5000,  // AuthorIdentificationSequence
    2795,  // AuthorObserverSequence
    3879,  // AuthorizationEquipmentCertificationNumber
    1794,  // AutoKVPLowerBound
    1792,  // AutoKVPSelectionType
    1793,  // AutoKVPUpperBound
    2975,  // AutorefractionLeftEyeSequence
    2974,  // AutorefractionRightEyeSequence
    3731,  // AutosequenceFlag
    338,  // AvailableTransferSyntaxUID
    4367,  // AverageBeamDosePointDepth
    4368,  // AverageBeamDosePointEquivalentDepth
    4369,  // AverageBeamDosePointSSD
    4477,  // AverageBeamDosePointSourceToExternalContourDistance
    3030,  // AverageCornealPower
    1048,  // AveragePulseWidth
    3192,  // AxialAcceptance
    1672,  // AxialDetectorDimension
    1955,  // AxialLengthOfTheEye
    3193,  // AxialMash
    3042,  // AxialPower
    3108,  // AxialResolution
    3266,  // AxisOfRotation
    1115,  // B1rms
    2987,  // BackgroundColor
    2109,  // BackgroundIlluminationColorCodeSequence
    2107,  // BackgroundLuminance
    564,  // BadPixelImage
    4014,  // BarcodeSymbology
    4013,  // BarcodeValue
    1360,  // BaselineCorrection
    3963,  // BasicColorImageSequence
    3962,  // BasicGrayscaleImageSequence
    5203,  // BasisMaterialsCodeSequence
    5037,  // BasisRTTreatmentPhaseIndex
    791,  // BatteryLevel
    1586,  // BeamAngle
    4847,  // BeamAreaLimitSequence
    4633,  // BeamCurrentModulationID
    4392,  // BeamDeliveryDurationLimit
    4390,  // BeamDescription
    4360,  // BeamDose
    4365,  // BeamDoseMeaning
    4362,  // BeamDosePointDepth
    4363,  // BeamDosePointEquivalentDepth
    4364,  // BeamDosePointSSD
    4374,  // BeamDosePointSourceToExternalContourDistance
    4358,  // BeamDoseSpecificationPoint
    4370,  // BeamDoseType
    4366,  // BeamDoseVerificationControlPointSequence
    567,  // BeamHardeningCorrectionTechnique
    4970,  // BeamHoldOriginatingDeviceSequence
    4968,  // BeamHoldTransition
    4969,  // BeamHoldTransitionDateTime
    4971,  // BeamHoldTransitionTriggerSource
    4464,  // BeamLimitingDeviceAngle
    4337,  // BeamLimitingDeviceAngleTolerance
    4255,  // BeamLimitingDeviceLeafPairsSequence
    4460,  // BeamLimitingDevicePositionSequence
    4339,  // BeamLimitingDevicePositionTolerance
    4465,  // BeamLimitingDeviceRotationDirection
    4382,  // BeamLimitingDeviceSequence
    4338,  // BeamLimitingDeviceToleranceSequence
    4361,  // BeamMeterset
    4055,  // BeamModifierCoordinatesPresenceFlag
    4779,  // BeamModifierOrientationAngle
    4389,  // BeamName
    4388,  // BeamNumber
    3774,  // BeamOrderIndex
    3730,  // BeamOrderIndexTrial
    4378,  // BeamSequence
    3104,  // BeamSpotSize
    4299,  // BeamStopperPosition
    3728,  // BeamTaskSequence
    3729,  // BeamTaskType
    4391,  // BeamType
    1011,  // BeatRejectionFlag
    5217,  // BeltHeight
    2351,  // BiPlaneAcquisitionSequence
    2825,  // BibliographicCitationTrial
    2623,  // BillingItemSequence
    2636,  // BillingProcedureStepSequence
    2638,  // BillingSuppliesAndDevicesSequence
    1181,  // BiopsyTargetSequence
    2242,  // BitsAllocated
    2231,  // BitsGrouped
    2325,  // BitsMappedToColorLookupTable
    2243,  // BitsStored
    3584,  // BlendingDisplayInputSequence
    3585,  // BlendingDisplaySequence
    3583,  // BlendingInputNumber
    2326,  // BlendingLUT1Sequence
    2327,  // BlendingLUT1TransferFunction
    2332,  // BlendingLUT2Sequence
    2333,  // BlendingLUT2TransferFunction
    2330,  // BlendingLookupTableData
    2329,  // BlendingLookupTableDescriptor
    3586,  // BlendingMode
    3697,  // BlendingOperationType
    3514,  // BlendingPosition
    3511,  // BlendingSequence
    2328,  // BlendingWeightConstant
    2178,  // BlindSpotLocalized
    2179,  // BlindSpotXCoordinate
    2180,  // BlindSpotYCoordinate
    2239,  // BlockColumns
    4446,  // BlockData
    4816,  // BlockDefinitionSequence
    4439,  // BlockDivergence
    4817,  // BlockEdgeData
    4821,  // BlockEdgeDataSequence
    182,  // BlockIdentifyingInformationStatus
    4440,  // BlockMountingPosition
    4442,  // BlockName
    4441,  // BlockNumber
    4445,  // BlockNumberOfPoints
    4818,  // BlockOrientation
    2238,  // BlockRows
    4433,  // BlockSequence
    4694,  // BlockSlabNumber
    4692,  // BlockSlabSequence
    4693,  // BlockSlabThickness
    4443,  // BlockThickness
    4444,  // BlockTransmission
    4434,  // BlockTrayID
    4437,  // BlockType
    2237,  // BlockedPixels
    1323,  // BloodSignalNulling
    2305,  // BluePaletteColorLookupTableData
    2296,  // BluePaletteColorLookupTableDescriptor
    5175,  // BoardingPassID
    903,  // BodyPartExamined
    1066,  // BodyPartThickness
    3467,  // Bold
    4825,  // BolusDefinitionSequence
    4412,  // BolusDescription
    4411,  // BolusID
    1201,  // BoneThermalIndex
    3941,  // BorderDensity
    40,  // Borders
    3076,  // BottomRightHandCornerOfLocalizerArea
    3407,  // BoundingBoxAnnotationUnits
    3414,  // BoundingBoxBottomRightHandCorner
    3534,  // BoundingBoxCrop
    3415,  // BoundingBoxTextHorizontalJustification
    3413,  // BoundingBoxTopLeftHandCorner
    5178,  // BoundingPolygon
    3341,  // BoundingRectangle
    4554,  // BrachyAccessoryDeviceID
    4556,  // BrachyAccessoryDeviceName
    4557,  // BrachyAccessoryDeviceNominalThickness
    4558,  // BrachyAccessoryDeviceNominalTransmission
    4553,  // BrachyAccessoryDeviceNumber
    4552,  // BrachyAccessoryDeviceSequence
    4555,  // BrachyAccessoryDeviceType
    4377,  // BrachyApplicationSetupDose
    4376,  // BrachyApplicationSetupDoseSpecificationPoint
    4286,  // BrachyControlPointDeliveredSequence
    4589,  // BrachyControlPointSequence
    4293,  // BrachyPulseControlPointDeliveredSequence
    4937,  // BrachyReferencedDoseReferenceSequence
    3777,  // BrachyTaskSequence
    4523,  // BrachyTreatmentTechnique
    4524,  // BrachyTreatmentType
    5047,  // BrachytherapySourceType
    419,  // BranchOfService
    2318,  // BreastImplantPresent
    1633,  // BreastSupportIsocenterPrimaryAngle
    1634,  // BreastSupportIsocenterSecondaryAngle
    1635,  // BreastSupportXPositionToIsocenter
    1636,  // BreastSupportYPositionToIsocenter
    1637,  // BreastSupportZPositionToIsocenter
    444,  // BreedRegistrationNumber
    443,  // BreedRegistrationSequence
    445,  // BreedRegistryCodeSequence
    635,  // BridgeResistors
    823,  // BrightnessValue
    2097,  // BscanCycleTime
    2098,  // BscanCycleTimeVector
    2100,  // BscanRate
    2095,  // BscanSlabThickness
    1412,  // BulkMotionCompensationTechnique
    1413,  // BulkMotionSignalSource
    1407,  // BulkMotionStatus
    2262,  // BurnedInAnnotation
    659,  // ByteNumericValue
    483,  // CADFileFormat
    4758,  // CArmPhotonElectronControlPointSequence
    1605,  // CArmPositionerTabletopRelationship
    2390,  // CIExyWhitePoint
    3453,  // CSSFontName
    1471,  // CTAcquisitionDetailsSequence
    1468,  // CTAcquisitionTypeSequence
    1514,  // CTAdditionalXRaySourceSequence
    1510,  // CTDIPhantomTypeCodeSequence
    1509,  // CTDIvol
    1790,  // CTDIvolNotificationTrigger
    1488,  // CTExposureSequence
    1479,  // CTGeometrySequence
    1496,  // CTImageFrameTypeSequence
    4088,  // CTImagingAcquisitionParameterSequence
    1493,  // CTPositionSequence
    1481,  // CTReconstructionSequence
    1475,  // CTTableDynamicsSequence
    1492,  // CTXRayDetailsSequence
    1512,  // CalciumScoringMassFactorDevice
    1511,  // CalciumScoringMassFactorPatient
    1588,  // CalculatedAnatomyThickness
    4247,  // CalculatedDoseReferenceDescription
    4248,  // CalculatedDoseReferenceDoseValue
    4246,  // CalculatedDoseReferenceNumber
    4245,  // CalculatedDoseReferenceSequence
    280,  // CalculatedFrameList
    1184,  // CalculatedTargetPosition
    2019,  // CalculationComment
    2017,  // CalculationCommentSequence
    2018,  // CalculationCommentType
    3173,  // CalibrationDataSequence
    626,  // CalibrationDate
    1092,  // CalibrationDateTime
    3085,  // CalibrationImage
    565,  // CalibrationNotes
    620,  // CalibrationProcedure
    4966,  // CalibrationReferencePointDepth
    1589,  // CalibrationSequence
    619,  // CalibrationSettingsSequence
    625,  // CalibrationTime
    1950,  // CameraAngleOfView
    837,  // CameraElevationAngle
    856,  // CameraOwnerName
    2481,  // CameraPositionGroupSequence
    1409,  // CardiacBeatRejectionTechnique
    1443,  // CardiacCyclePosition
    992,  // CardiacFramingType
    1019,  // CardiacNumberOfImages
    1362,  // CardiacRRIntervalSpecified
    1375,  // CardiacSignalSource
    1397,  // CardiacSynchronizationSequence
    1336,  // CardiacSynchronizationTechnique
    5213,  // CarrierID
    5214,  // CarrierIDAssigningAuthority
    958,  // CassetteID
    1118,  // CassetteOrientation
    1119,  // CassetteSize
    2131,  // CatchTrialsDataFlag
    3121,  // CatheterDirectionOfRotation
    3112,  // CatheterRotationalRate
    2883,  // CellValuesSequence
    1727,  // CenterFrequency
    1165,  // CenterOfCircularCollimator
    1581,  // CenterOfCircularExposureControlSensingRegion
    1156,  // CenterOfCircularOutline
    1145,  // CenterOfCircularShutter
    5176,  // CenterOfMass
    5177,  // CenterOfPTO
    3267,  // CenterOfRotation
    1040,  // CenterOfRotationOffset
    3887,  // CertificateOfSigner
    3886,  // CertificateType
    3890,  // CertifiedTimestamp
    3889,  // CertifiedTimestampType
    4491,  // ChairHeadFramePosition
    4493,  // ChairHeadFramePositionTolerance
    2530,  // ChannelBaseline
    2519,  // ChannelDefinitionSequence
    3789,  // ChannelDeliveryContinuationSequence
    3788,  // ChannelDeliveryOrderIndex
    3781,  // ChannelDeliveryOrderSequence
    2526,  // ChannelDerivationDescription
    1946,  // ChannelDescriptionCodeSequence
    2543,  // ChannelDisplaySequence
    4559,  // ChannelEffectiveLength
    2550,  // ChannelIdentificationCode
    2554,  // ChannelImpedanceSequence
    4560,  // ChannelInnerLength
    2521,  // ChannelLabel
    4565,  // ChannelLength
    5245,  // ChannelMaximumValue
    5244,  // ChannelMinimumValue
    2551,  // ChannelMode
    4564,  // ChannelNumber
    2533,  // ChannelOffset
    647,  // ChannelOverlap
    2545,  // ChannelPosition
    2544,  // ChannelRecommendedDisplayCIELabValue
    2532,  // ChannelSampleSkew
    2527,  // ChannelSensitivity
    2529,  // ChannelSensitivityCorrectionFactor
    2528,  // ChannelSensitivityUnitsSequence
    4563,  // ChannelSequence
    641,  // ChannelSettingsSequence
    4584,  // ChannelShieldID
    4585,  // ChannelShieldName
    4586,  // ChannelShieldNominalThickness
    4587,  // ChannelShieldNominalTransmission
    4583,  // ChannelShieldNumber
    4582,  // ChannelShieldSequence
    2524,  // ChannelSourceModifiersSequence
    2523,  // ChannelSourceSequence
    2522,  // ChannelStatus
    642,  // ChannelThreshold
    2531,  // ChannelTimeSkew
    4566,  // ChannelTotalTime
    2904,  // ChannelWeight
    2970,  // ChannelWidth
    1428,  // ChemicalShiftMaximumIntegrationLimitInHz
    1465,  // ChemicalShiftMaximumIntegrationLimitInppm
    1427,  // ChemicalShiftMinimumIntegrationLimitInHz
    1464,  // ChemicalShiftMinimumIntegrationLimitInppm
    1349,  // ChemicalShiftReference
    1374,  // ChemicalShiftSequence
    926,  // CineRate
    3684,  // CineRelativeToRealTime
    4855,  // ClinicalFractionNumber
    469,  // ClinicalTrialCoordinatingCenterName
    477,  // ClinicalTrialProtocolEthicsCommitteeApprovalNumber
    476,  // ClinicalTrialProtocolEthicsCommitteeName
    452,  // ClinicalTrialProtocolID
    453,  // ClinicalTrialProtocolName
    474,  // ClinicalTrialSeriesDescription
    473,  // ClinicalTrialSeriesID
    456,  // ClinicalTrialSiteID
    457,  // ClinicalTrialSiteName
    451,  // ClinicalTrialSponsorName
    459,  // ClinicalTrialSubjectID
    461,  // ClinicalTrialSubjectReadingID
    464,  // ClinicalTrialTimePointDescription
    463,  // ClinicalTrialTimePointID
    467,  // ClinicalTrialTimePointTypeCodeSequence
    3347,  // CoatingMaterialsCodeSequence
    149,  // CodeMeaning
    2279,  // CodeNumberFormat
    145,  // CodeValue
    147,  // CodingSchemeDesignator
    163,  // CodingSchemeExternalID
    161,  // CodingSchemeIdentificationSequence
    164,  // CodingSchemeName
    162,  // CodingSchemeRegistry
    154,  // CodingSchemeResourcesSequence
    165,  // CodingSchemeResponsibleOrganization
    157,  // CodingSchemeUID
    159,  // CodingSchemeURL
    155,  // CodingSchemeURLType
    148,  // CodingSchemeVersion
    5260,  // CoefficientsSDDN
    5259,  // CoefficientsSDHN
    5258,  // CoefficientsSDVN
    743,  // CoilConfigurationID
    709,  // CoilFrequency
    3196,  // CoincidenceWindowWidth
    3917,  // CollationFlag
    1059,  // CollimatorGridName
    1161,  // CollimatorLeftVerticalEdge
    1164,  // CollimatorLowerHorizontalEdge
    1162,  // CollimatorRightVerticalEdge
    1160,  // CollimatorShape
    1560,  // CollimatorShapeSequence
    1060,  // CollimatorType
    1163,  // CollimatorUpperHorizontalEdge
    803,  // ColorFilterArrayPatternColumns
    802,  // ColorFilterArrayPatternRows
    804,  // ColorFilterArrayPatternValues
    3916,  // ColorImagePrintingFlag
    2338,  // ColorSpace
    1125,  // ColumnAngulation
    1585,  // ColumnAngulationPatient
    2241,  // ColumnOverlap
    3079,  // ColumnPositionInTotalImagePixelMatrix
    2212,  // Columns
    5011,  // CombinationSegmentReferenceSequence
    13,  // CommandDataSetType
    5,  // CommandField
    0,  // CommandGroupLength
    1,  // CommandLengthToEnd
    42,  // CommandMagnificationType
    4,  // CommandRecognitionCode
    2122,  // CommentsOnPatientPerformanceOfVisualField
    2631,  // CommentsOnRadiationDose
    2618,  // CommentsOnThePerformedProcedureStep
    2641,  // CommentsOnTheScheduledProcedureStep
    4137,  // CommissioningStatus
    3403,  // CommonZCoordinateValue
    4812,  // CompensatorBasePlaneOffset
    4598,  // CompensatorColumnOffset
    4422,  // CompensatorColumns
    4808,  // CompensatorDefinitionSequence
    4603,  // CompensatorDescription
    4811,  // CompensatorDistalThicknessMap
    4593,  // CompensatorDivergence
    4419,  // CompensatorID
    4809,  // CompensatorMapOrientation
    4601,  // CompensatorMillingToolDiameter
    4594,  // CompensatorMountingPosition
    4418,  // CompensatorNumber
    4423,  // CompensatorPixelSpacing
    4424,  // CompensatorPosition
    4810,  // CompensatorProximalThicknessMap
    4600,  // CompensatorRelativeStoppingPowerRatio
    4421,  // CompensatorRows
    4417,  // CompensatorSequence
    4813,  // CompensatorShapeFabricationCodeSequence
    4814,  // CompensatorShapeSequence
    4604,  // CompensatorSurfaceRepresentationFlag
    4426,  // CompensatorThicknessData
    4425,  // CompensatorTransmissionData
    4429,  // CompensatorTrayID
    4428,  // CompensatorType
    2862,  // CompletionFlag
    2863,  // CompletionFlagDescription
    352,  // ComplexImageComponent
    3808,  // Component1ReferencedID
    3810,  // Component1ReferencedMatingFeatureID
    3809,  // Component1ReferencedMatingFeatureSetID
    3811,  // Component2ReferencedID
    3813,  // Component2ReferencedMatingFeatureID
    3812,  // Component2ReferencedMatingFeatureSetID
    3807,  // ComponentAssemblySequence
    3806,  // ComponentID
    3563,  // ComponentInputSequence
    486,  // ComponentManufacturer
    485,  // ComponentManufacturingProcedure
    484,  // ComponentReferenceSystem
    3805,  // ComponentSequence
    494,  // ComponentShape
    3562,  // ComponentType
    3802,  // ComponentTypeCodeSequence
    3801,  // ComponentTypesSequence
    498,  // ComponentWelderIDs
    3524,  // CompositingMethod
    3450,  // CompoundGraphicInstanceID
    3449,  // CompoundGraphicSequence
    3489,  // CompoundGraphicType
    3483,  // CompoundGraphicUnits
    2224,  // CompressionCode
    1070,  // CompressionContactArea
    2227,  // CompressionDescription
    1067,  // CompressionForce
    2226,  // CompressionLabel
    2225,  // CompressionOriginator
    1068,  // CompressionPressure
    2223,  // CompressionRecognitionCode
    2228,  // CompressionSequence
    2229,  // CompressionStepPointers
    1884,  // ConcatenationFrameOffsetNumber
    1872,  // ConcatenationUID
    2824,  // ConceptCodeSequence
    2782,  // ConceptNameCodeSequence
    5079,  // ConceptualVolumeBlockingConstraint
    5078,  // ConceptualVolumeCategoryCodeSequence
    4990,  // ConceptualVolumeCombinationDescription
    4987,  // ConceptualVolumeCombinationExpression
    4989,  // ConceptualVolumeCombinationFlag
    4988,  // ConceptualVolumeConstituentIndex
    4993,  // ConceptualVolumeConstituentSegmentationReferenceSequence
    4983,  // ConceptualVolumeConstituentSequence
    4997,  // ConceptualVolumeDerivationAlgorithmSequence
    4998,  // ConceptualVolumeDescription
    5123,  // ConceptualVolumeIdentificationSequence
    5077,  // ConceptualVolumeOptimizationPrecedence
    4991,  // ConceptualVolumeSegmentationDefinedFlag
    4992,  // ConceptualVolumeSegmentationReferenceSequence
    5012,  // ConceptualVolumeSequence
    5080,  // ConceptualVolumeTypeCodeSequence
    5081,  // ConceptualVolumeTypeModifierCodeSequence
    4981,  // ConceptualVolumeUID
    3066,  // CondenserLensPower
    2684,  // ConfidentialityCode
    2708,  // ConfidentialityConstraintOnPatientDataDescription
    2379,  // ConfigurationDescription
    2377,  // ConfigurationID
    3946,  // ConfigurationInformation
    3947,  // ConfigurationInformationDescription
    2378,  // ConfigurationName
    2383,  // ConfigurationQAResultsSequence
    4875,  // ConfirmationSequence
    3071,  // ConfocalMicroscopyImageFrameTypeSequence
    3069,  // ConfocalMode
    670,  // ConnectorType
    478,  // ConsentForClinicalTrialUseSequence
    480,  // ConsentForDistributionFlag
    1499,  // ConstantVolumeFlag
    4994,  // ConstituentConceptualVolumeUID
    3862,  // ConstraintType
    3864,  // ConstraintValueSequence
    3867,  // ConstraintViolationCondition
    3866,  // ConstraintViolationSignificance
    4322,  // ConstraintWeight
    144,  // ConsultingPhysicianIdentificationSequence
    143,  // ConsultingPhysicianName
    3726,  // ContactDisplayName
    896,  // ContactMethod
    3725,  // ContactURI
    3099,  // ContainerComponentDescription
    3098,  // ContainerComponentDiameter
    3096,  // ContainerComponentID
    3097,  // ContainerComponentLength
    3095,  // ContainerComponentMaterial
    2651,  // ContainerComponentSequence
    3088,  // ContainerComponentThickness
    3087,  // ContainerComponentTypeCodeSequence
    3090,  // ContainerComponentWidth
    2650,  // ContainerDescription
    206,  // ContainerFileType
    2646,  // ContainerIdentifier
    2649,  // ContainerTypeCodeSequence
    3441,  // ContentCreatorIdentificationCodeSequence
    3440,  // ContentCreatorName
    108,  // ContentDate
    3437,  // ContentDescription
    2643,  // ContentItemModifierSequence
    3436,  // ContentLabel
    1307,  // ContentQualification
    2872,  // ContentSequence
    2867,  // ContentTemplateSequence
    115,  // ContentTime
    158,  // ContextGroupExtensionCreatorUID
    156,  // ContextGroupExtensionFlag
    172,  // ContextGroupIdentificationSequence
    152,  // ContextGroupLocalVersion
    151,  // ContextGroupVersion
    160,  // ContextIdentifier
    166,  // ContextUID
    3718,  // ContinuationEndMeterset
    3779,  // ContinuationEndTotalReferenceAirKerma
    3780,  // ContinuationPulseNumber
    3717,  // ContinuationStartMeterset
    3778,  // ContinuationStartTotalReferenceAirKerma
    2784,  // ContinuityOfContent
    4178,  // ContourData
    4166,  // ContourGeometricType
    4148,  // ContourImageSequence
    4170,  // ContourNumber
    4168,  // ContourOffsetVector
    4165,  // ContourSequence
    4167,  // ContourSlabThickness
    3501,  // ContourUncertaintyRadius
    1748,  // ContraindicationsCodeSequence
    851,  // Contrast
    1504,  // ContrastAdministrationProfileSequence
    902,  // ContrastBolusAdministrationRouteSequence
    899,  // ContrastBolusAgent
    1506,  // ContrastBolusAgentAdministered
    1507,  // ContrastBolusAgentDetected
    1502,  // ContrastBolusAgentNumber
    1508,  // ContrastBolusAgentPhase
    900,  // ContrastBolusAgentSequence
    1077,  // ContrastBolusAutoInjectionTriggerFlag
    985,  // ContrastBolusIngredient
    1503,  // ContrastBolusIngredientCodeSequence
    986,  // ContrastBolusIngredientConcentration
    1567,  // ContrastBolusIngredientOpaque
    3102,  // ContrastBolusIngredientPercentByVolume
    1078,  // ContrastBolusInjectionDelay
    977,  // ContrastBolusRoute
    979,  // ContrastBolusStartTime
    980,  // ContrastBolusStopTime
    901,  // ContrastBolusT1Relaxivity
    981,  // ContrastBolusTotalDose
    1505,  // ContrastBolusUsageSequence
    978,  // ContrastBolusVolume
    984,  // ContrastFlowDuration
    983,  // ContrastFlowRate
    2362,  // ContrastFrameAveraging
    2903,  // ContributingChannelSourcesSequence
    1796,  // ContributingEquipmentSequence
    1919,  // ContributingSOPInstancesReferenceSequence
    1609,  // ContributingSourcesSequence
    1797,  // ContributionDateTime
    1798,  // ContributionDescription
    4591,  // ControlPoint3DPosition
    4222,  // ControlPointDeliverySequence
    4455,  // ControlPointIndex
    4677,  // ControlPointOrientation
    4590,  // ControlPointRelativePosition
    4454,  // ControlPointSequence
    3751,  // ConventionalControlPointVerificationSequence
    3747,  // ConventionalMachineVerificationSequence
    1880,  // ConversionSourceAttributesSequence
    133,  // ConversionType
    1095,  // ConvolutionKernel
    1483,  // ConvolutionKernelGroup
    532,  // CoordinateSystemAxesSequence
    2674,  // CoordinateSystemAxisCodeSequence
    533,  // CoordinateSystemAxisDescription
    535,  // CoordinateSystemAxisNumber
    536,  // CoordinateSystemAxisType
    537,  // CoordinateSystemAxisUnits
    538,  // CoordinateSystemAxisValues
    534,  // CoordinateSystemDataSetMapping
    531,  // CoordinateSystemNumberOfAxes
    544,  // CoordinateSystemTransformRotationAndScaleMatrix
    539,  // CoordinateSystemTransformSequence
    545,  // CoordinateSystemTransformTranslationMatrix
    2837,  // CoordinatesSetGeometricTypeTrial
    41,  // Copies
    3003,  // CorneaMeasurementMethodCodeSequence
    2997,  // CorneaMeasurementsSequence
    3002,  // CornealAxis
    3035,  // CornealEccentricityIndex
    3031,  // CornealISValue
    3041,  // CornealPointEstimated
    3040,  // CornealPointLocation
    3001,  // CornealPower
    2972,  // CornealSize
    2973,  // CornealSizeSequence
    3038,  // CornealTopographyMapQualityEvaluation
    3022,  // CornealTopographyMapTypeCodeSequence
    3024,  // CornealTopographyMappingNormalsSequence
    3017,  // CornealTopographySurface
    3018,  // CornealVertexLocation
    3046,  // CornealWavefront
    2222,  // CorrectedImage
    2155,  // CorrectedLocalizedDeviationFromNormal
    2154,  // CorrectedLocalizedDeviationFromNormalCalculated
    2157,  // CorrectedLocalizedDeviationFromNormalProbability
    2156,  // CorrectedLocalizedDeviationFromNormalProbabilityCalculated
    4243,  // CorrectedParameterSequence
    4244,  // CorrectionValue
    1693,  // CountLossNormalizationCorrected
    1098,  // CountRate
    424,  // CountryOfResidence
    931,  // CountsAccumulated
    3207,  // CountsIncluded
    3183,  // CountsSource
    610,  // CouplingMedium
    609,  // CouplingTechnique
    611,  // CouplingVelocity
    1382,  // CoverageOfKSpace
    1202,  // CranialThermalIndex
    3986,  // CreationDate
    3987,  // CreationTime
    346,  // CreatorVersionUID
    3522,  // Crop
    3523,  // CroppingSpecificationIndex
    3538,  // CroppingSpecificationNumber
    4451,  // CumulativeDoseReferenceCoefficient
    4231,  // CumulativeDoseToDoseReference
    4770,  // CumulativeMeterset
    4480,  // CumulativeMetersetWeight
    4592,  // CumulativeTimeWeight
    710,  // CurrentAmplitudeAcrossCoil
    2368,  // CurrentConfigurationID
    4209,  // CurrentFractionNumber
    87,  // CurrentFrameFunctionalGroupsSequence
    2843,  // CurrentObserverTrial
    2509,  // CurrentPatientLocation
    2855,  // CurrentRequestedProcedureEvidenceSequence
    4294,  // CurrentTreatmentStatus
    495,  // CurvatureType
    110,  // CurveDate
    1813,  // CurveNumber
    117,  // CurveTime
    2797,  // CustodialOrganizationSequence
    844,  // CustomRendered
    737,  // CutoffFilterType
    1929,  // CylinderAxis
    1928,  // CylinderLensPower
    3016,  // CylinderPower
    2962,  // CylinderSequence
    604,  // DACAmplitude
    602,  // DACGainPoints
    600,  // DACSequence
    603,  // DACTimePoints
    601,  // DACType
    2271,  // DCTLabel
    2389,  // DDLValue
    2920,  // DICOMMediaRetrievalSequence
    2919,  // DICOMRetrievalSequence
    2747,  // DICOMStorageSequence
    5198,  // DICOSVersion
    1791,  // DLPNotificationTrigger
    4129,  // DVHData
    4126,  // DVHDoseScaling
    4133,  // DVHMaximumDose
    4134,  // DVHMeanDose
    4132,  // DVHMinimumDose
    4124,  // DVHNormalizationDoseValue
    4123,  // DVHNormalizationPoint
    4128,  // DVHNumberOfBins
    4131,  // DVHROIContributionType
    4130,  // DVHReferencedROISequence
    4125,  // DVHSequence
    4105,  // DVHType
    4127,  // DVHVolumeUnits
    594,  // Damping
    554,  // DarkCurrentCounts
    553,  // DarkCurrentSequence
    2273,  // DataBlock
    2272,  // DataBlockDescription
    1480,  // DataCollectionCenterPatient
    947,  // DataCollectionDiameter
    509,  // DataElement
    512,  // DataElementConditionality
    511,  // DataElementDescription
    508,  // DataElementLabelItemSequence
    507,  // DataElementLabelSequence
    514,  // DataElementMaximumCharacters
    513,  // DataElementMinimumCharacters
    510,  // DataElementName
    3883,  // DataElementsSigned
    2323,  // DataFrameAssignmentSequence
    3154,  // DataInformationSequence
    2199,  // DataObservationSequence
    2324,  // DataPathAssignment
    2334,  // DataPathID
    2415,  // DataPointColumns
    2414,  // DataPointRows
    2418,  // DataRepresentation
    2196,  // DataSetDescription
    2193,  // DataSetName
    2195,  // DataSetSource
    119,  // DataSetSubtype
    5262,  // DataSetTrailingPadding
    118,  // DataSetType
    2194,  // DataSetVersion
    733,  // DataStreamingProtocol
    1708,  // DataType
    2809,  // Date
    2806,  // DateOfDocumentOrVerbalTransactionTrial
    562,  // DateOfGainCalibration
    1094,  // DateOfInstallation
    1089,  // DateOfLastCalibration
    1269,  // DateOfLastDetectorCalibration
    1093,  // DateOfManufacture
    965,  // DateOfSecondaryCapture
    2808,  // DateTime
    1091,  // DateTimeOfLastCalibration
    1690,  // DeadTimeCorrected
    3208,  // DeadTimeCorrectionFlag
    3205,  // DeadTimeFactor
    1687,  // DecayCorrected
    3188,  // DecayCorrection
    1659,  // DecayCorrectionDateTime
    3202,  // DecayFactor
    3037,  // DecimalPotentialVisualAcuity
    3012,  // DecimalVisualAcuity
    3961,  // DecimateCropResult
    1546,  // DecompositionAlgorithmIdentificationSequence
    1545,  // DecompositionDescription
    1547,  // DecompositionMaterialSequence
    1544,  // DecompositionMethod
    1353,  // DecoupledNucleus
    1352,  // Decoupling
    1356,  // DecouplingChemicalShiftReference
    1354,  // DecouplingFrequency
    1355,  // DecouplingMethod
    3937,  // DefaultMagnificationType
    3934,  // DefaultPrinterResolutionID
    3939,  // DefaultSmoothingType
    276,  // DefinitionSourceSequence
    3239,  // DeformableRegistrationGridSequence
    3237,  // DeformableRegistrationSequence
    1934,  // DegreeOfDilation
    3356,  // DegreeOfFreedomID
    3357,  // DegreeOfFreedomType
    186,  // DeidentificationAction
    184,  // DeidentificationActionSequence
    471,  // DeidentificationMethod
    472,  // DeidentificationMethodCodeSequence
    615,  // DelayLawIdentifier
    3767,  // DeletionLock
    4964,  // DelineatedRadiationFieldSize
    4277,  // DeliveredChannelTotalTime
    4704,  // DeliveredDepthDoseParametersSequence
    4706,  // DeliveredDistalDepth
    4705,  // DeliveredDistalDepthFraction
    4225,  // DeliveredMeterset
    4708,  // DeliveredNominalRangeModulatedRegionDepths
    4707,  // DeliveredNominalRangeModulationFractions
    4279,  // DeliveredNumberOfPulses
    4218,  // DeliveredPrimaryMeterset
    4281,  // DeliveredPulseRepetitionInterval
    4709,  // DeliveredReferenceDoseDefinition
    4219,  // DeliveredSecondaryMeterset
    4221,  // DeliveredTreatmentTime
    4324,  // DeliveryMaximumDose
    4771,  // DeliveryRate
    4772,  // DeliveryRateUnitSequence
    5110,  // DeliveryTimeStructureCodeSequence
    3739,  // DeliveryVerificationImageSequence
    4323,  // DeliveryWarningDose
    5173,  // Density
    4703,  // DepthDoseParametersSequence
    1208,  // DepthOfScanField
    1963,  // DepthOfTransverseImage
    1958,  // DepthSpatialResolution
    4373,  // DepthValueAveragingFlag
    1702,  // DepthsOfFocus
    2077,  // DerivationAlgorithmSequence
    354,  // DerivationCodeSequence
    4995,  // DerivationConceptualVolumeSequence
    299,  // DerivationDescription
    347,  // DerivationImageSequence
    3797,  // DerivationImplantAssemblyTemplateSequence
    3318,  // DerivationImplantTemplateSequence
    3989,  // DestinationAE
    2270,  // DetailsOfCoefficients
    1275,  // DetectorActivationOffsetFromExposure
    1646,  // DetectorActiveAreaOrientation
    1645,  // DetectorActiveAreaTLHCPosition
    1280,  // DetectorActiveDimensions
    1281,  // DetectorActiveOrigin
    1279,  // DetectorActiveShape
    1274,  // DetectorActiveTime
    1276,  // DetectorBinning
    5222,  // DetectorCalibrationData
    1262,  // DetectorConditionsNominalFlag
    1265,  // DetectorConfiguration
    1266,  // DetectorDescription
    1277,  // DetectorElementPhysicalSize
    3195,  // DetectorElementSize
    1278,  // DetectorElementSpacing
    1670,  // DetectorGeometry
    5156,  // DetectorGeometrySequence
    1268,  // DetectorID
    3139,  // DetectorInformationSequence
    1638,  // DetectorIsocenterPrimaryAngle
    1639,  // DetectorIsocenterSecondaryAngle
    3190,  // DetectorLinesOfResponseUsed
    1283,  // DetectorManufacturerModelName
    1282,  // DetectorManufacturerName
    1267,  // DetectorMode
    1697,  // DetectorNormalizationCorrection
    1629,  // DetectorPositionSequence
    4097,  // DetectorPositioningType
    1138,  // DetectorPrimaryAngle
    1139,  // DetectorSecondaryAngle
    1263,  // DetectorTemperature
    548,  // DetectorTemperatureSequence
    1273,  // DetectorTimeSinceLastExposure
    1264,  // DetectorType
    3137,  // DetectorVector
    726,  // DetectorWavelengthRange
    1640,  // DetectorXPositionToIsocenter
    1641,  // DetectorYPositionToIsocenter
    1642,  // DetectorZPositionToIsocenter
    1124,  // DeviationIndex
    5002,  // DeviceAlternateIdentifier
    5004,  // DeviceAlternateIdentifierFormat
    5003,  // DeviceAlternateIdentifierType
    3100,  // DeviceDescription
    3091,  // DeviceDiameter
    3092,  // DeviceDiameterUnits
    954,  // DeviceID
    5032,  // DeviceIndex
    5020,  // DeviceLabel
    3089,  // DeviceLength
    4695,  // DeviceMotionControlSequence
    4696,  // DeviceMotionExecutionMode
    4697,  // DeviceMotionObservationMode
    4698,  // DeviceMotionParameterCodeSequence
    4804,  // DeviceOrderIndex
    4066,  // DevicePositionParameterSequence
    4065,  // DevicePositionToEquipmentMappingMatrix
    3086,  // DeviceSequence
    952,  // DeviceSerialNumber
    854,  // DeviceSettingDescription
    4099,  // DeviceSpecificAcquisitionParameterSequence
    5021,  // DeviceTypeCodeSequence
    953,  // DeviceUID
    3093,  // DeviceVolume
    31,  // DialogReceiver
    1157,  // DiameterOfCircularOutline
    3478,  // DiameterOfVisibility
    4043,  // DiaphragmPosition
    3558,  // DiffuseReflectionIntensity
    3312,  // DiffusionAcquisitionCodeSequence
    1402,  // DiffusionAnisotropyType
    1648,  // DiffusionBMatrixSequence
    1376,  // DiffusionBValue
    1649,  // DiffusionBValueXX
    1650,  // DiffusionBValueXY
    1651,  // DiffusionBValueXZ
    1652,  // DiffusionBValueYY
    1653,  // DiffusionBValueYZ
    1654,  // DiffusionBValueZZ
    1365,  // DiffusionDirectionality
    1366,  // DiffusionGradientDirectionSequence
    1377,  // DiffusionGradientOrientation
    3313,  // DiffusionModelCodeSequence
    2568,  // DigitalFilterCharacteristicsSequence
    2569,  // DigitalFilterOrder
    2570,  // DigitalFilterTypeCodeSequence
    975,  // DigitalImageFormatAcquired
    3885,  // DigitalSignatureDateTime
    3892,  // DigitalSignaturePurposeCodeSequence
    3884,  // DigitalSignatureUID
    5261,  // DigitalSignaturesSequence
    847,  // DigitalZoomRatio
    1179,  // DigitizingDeviceTransportDirection
    1915,  // DimensionDescriptionLabel
    1876,  // DimensionIndexPointer
    1881,  // DimensionIndexPrivateCreator
    1883,  // DimensionIndexSequence
    1870,  // DimensionIndexValues
    1882,  // DimensionOrganizationSequence
    1912,  // DimensionOrganizationType
    1875,  // DimensionOrganizationUID
    5010,  // DirectSegmentReferenceSequence
    74,  // DirectoryRecordSequence
    78,  // DirectoryRecordType
    2497,  // DischargeDate
    2500,  // DischargeDiagnosisCodeSequence
    2499,  // DischargeDiagnosisDescription
    2498,  // DischargeTime
    4915,  // DisplacementMatrix
    4914,  // DisplacementReferenceLabel
    4917,  // DisplacementReferenceLocationCodeSequence
    2388,  // DisplayCalibrationResultSequence
    2400,  // DisplayDeviceTypeCodeSequence
    3658,  // DisplayEnvironmentSpatialPosition
    2423,  // DisplayFilterPercentage
    35,  // DisplayFormat
    2391,  // DisplayFunctionType
    3715,  // DisplaySetHorizontalJustification
    3664,  // DisplaySetLabel
    3663,  // DisplaySetNumber
    3706,  // DisplaySetPatientOrientation
    3665,  // DisplaySetPresentationGroup
    3666,  // DisplaySetPresentationGroupDescription
    3669,  // DisplaySetScrollingGroup
    3716,  // DisplaySetVerticalJustification
    3662,  // DisplaySetsSequence
    2546,  // DisplayShadingFlag
    2376,  // DisplaySubsystemConfigurationSequence
    2371,  // DisplaySubsystemDescription
    2369,  // DisplaySubsystemID
    2370,  // DisplaySubsystemName
    2382,  // DisplaySubsystemQAResultsSequence
    2401,  // DisplaySubsystemSequence
    1177,  // DisplayWindowLabelVector
    3429,  // DisplayedAreaBottomRightHandCorner
    3427,  // DisplayedAreaBottomRightHandCornerTrial
    3430,  // DisplayedAreaSelectionSequence
    3428,  // DisplayedAreaTopLeftHandCorner
    3426,  // DisplayedAreaTopLeftHandCornerTrial
    2891,  // DisplayedWaveformSegmentSequence
    1186,  // DisplayedZValue
    4700,  // DistalDepth
    4699,  // DistalDepthFraction
    2096,  // DistanceBetweenBscanSlabs
    3057,  // DistanceBetweenFocalPlanes
    747,  // DistanceBetweenTurns
    1556,  // DistanceObjectToTableTop
    2976,  // DistancePupillaryDistance
    1568,  // DistanceReceptorPlaneToDetectorHousing
    1501,  // DistanceSourceToDataCollectionCenter
    1022,  // DistanceSourceToDetector
    2628,  // DistanceSourceToEntrance
    1555,  // DistanceSourceToIsocenter
    1023,  // DistanceSourceToPatient
    2629,  // DistanceSourceToSupport
    5147,  // DistributionAddress
    5146,  // DistributionName
    479,  // DistributionType
    2789,  // DocumentAuthorIdentifierCodeSequenceTrial
    2788,  // DocumentAuthorTrial
    2915,  // DocumentClassCodeSequence
    2787,  // DocumentIdentifierCodeSequenceTrial
    2926,  // DocumentTitle
    2794,  // DocumentingObserverIdentifierCodeSequenceTrial
    2775,  // DocumentingOrganizationIdentifierCodeSequenceTrial
    1234,  // DopplerCorrectionAngle
    1237,  // DopplerSampleVolumeXPosition
    1236,  // DopplerSampleVolumeXPositionRetired
    1239,  // DopplerSampleVolumeYPosition
    1238,  // DopplerSampleVolumeYPositionRetired
    4136,  // DoseCalculationAlgorithmSequence
    4138,  // DoseCalculationModelParameterSequence
    4135,  // DoseCalculationModelSequence
    4962,  // DoseCalibrationConditionsSequence
    4965,  // DoseCalibrationConditionsVerifiedFlag
    3203,  // DoseCalibrationFactor
    4109,  // DoseComment
    4139,  // DoseDepositionCalculationMedium
    4113,  // DoseGridScaling
    4888,  // DoseMeasurementDeviceCodeSequence
    1072,  // DoseModeName
    4121,  // DoseRadiobiologicalInterpretationSequence
    4229,  // DoseRateDelivered
    4457,  // DoseRateSet
    4318,  // DoseReferenceDescription
    4314,  // DoseReferenceNumber
    4319,  // DoseReferencePointCoordinates
    4313,  // DoseReferenceSequence
    4316,  // DoseReferenceStructureType
    4321,  // DoseReferenceType
    4315,  // DoseReferenceUID
    4111,  // DoseSummationType
    4107,  // DoseType
    4118,  // DoseUnitCodeSequence
    4106,  // DoseUnits
    4115,  // DoseValue
    4849,  // DoseValueInterpretation
    4740,  // DoseValuePurpose
    4739,  // DoseValuesSequence
    5074,  // DosimetricObjectiveEvaluationScope
    5087,  // DosimetricObjectiveParameterSequence
    5091,  // DosimetricObjectivePurpose
    5083,  // DosimetricObjectiveSequence
    5084,  // DosimetricObjectiveTypeCodeSequence
    5085,  // DosimetricObjectiveUID
    5090,  // DosimetricObjectiveWeight
    3776,  // DoubleExposureFieldDelta
    3744,  // DoubleExposureFieldDeltaTrial
    3741,  // DoubleExposureFlag
    3775,  // DoubleExposureMeterset
    3743,  // DoubleExposureMetersetTrial
    3742,  // DoubleExposureOrdering
    5256,  // DoubleFloatPixelData
    2259,  // DoubleFloatPixelPaddingRangeLimit
    2257,  // DoubleFloatPixelPaddingValue
    2761,  // DoubleFloatRealWorldValueFirstValueMapped
    2760,  // DoubleFloatRealWorldValueLastValueMapped
    3272,  // DoublePointCoordinatesData
    662,  // DoublePrecisionFloatingPointNumericValue
    630,  // DriveProbeSequence
    628,  // DriveType
    1206,  // DynamicRange
    820,  // EXIFVersion
    943,  // EchoNumbers
    1467,  // EchoPeakPosition
    1319,  // EchoPlanarPulseSequence
    1310,  // EchoPulseSequence
    938,  // EchoTime
    948,  // EchoTrainLength
    3274,  // EdgePointIndexList
    1528,  // EffectiveBinEnergy
    3320,  // EffectiveDateTime
    4978,  // EffectiveDoseCalculationMethodCategoryCodeSequence
    4979,  // EffectiveDoseCalculationMethodCodeSequence
    4980,  // EffectiveDoseCalculationMethodDescription
    933,  // EffectiveDuration
    1372,  // EffectiveEchoTime
    3105,  // EffectiveRefractiveIndex
    2779,  // EffectiveStartDateTime
    2780,  // EffectiveStopDateTime
    4413,  // EffectiveWedgeAngle
    770,  // ElectromagneticClassificationOfInspectionSurface
    580,  // ElementDimensionA
    581,  // ElementDimensionB
    582,  // ElementPitchA
    589,  // ElementPitchB
    579,  // ElementShape
    769,  // EmissivityOfInspectionSurface
    895,  // EmitterColorTemperature
    1930,  // EmmetropicMagnification
    3690,  // EmptyImageBoxCIELabValue
    3942,  // EmptyImageDensity
    214,  // EmptyValueMatchingSequence
    2927,  // EncapsulatedDocument
    2931,  // EncapsulatedDocumentLength
    5254,  // EncapsulatedPixelDataValueTotalLength
    3896,  // EncryptedAttributesSequence
    3898,  // EncryptedContent
    3897,  // EncryptedContentTransferSyntaxUID
    1618,  // EndAcquisitionDateTime
    4927,  // EndCumulativeMetersetWeight
    3784,  // EndCumulativeTimeWeight
    34,  // EndMessageID
    4250,  // EndMeterset
    1890,  // EndingRespiratoryAmplitude
    1891,  // EndingRespiratoryPhase
    4101,  // EnergyDerivationCodeSequence
    4842,  // EnergyUnitCodeSequence
    1513,  // EnergyWeightingFactor
    917,  // EnergyWindowCenterline
    3130,  // EnergyWindowInformationSequence
    3132,  // EnergyWindowLowerLimit
    3136,  // EnergyWindowName
    3174,  // EnergyWindowNumber
    3131,  // EnergyWindowRangeSequence
    918,  // EnergyWindowTotalWidth
    3133,  // EnergyWindowUpperLimit
    3128,  // EnergyWindowVector
    2331,  // EnhancedPaletteColorLookupTableSequence
    4258,  // EnhancedRTBeamLimitingDeviceDefinitionFlag
    4256,  // EnhancedRTBeamLimitingDeviceSequence
    4257,  // EnhancedRTBeamLimitingOpeningSequence
    5030,  // EntityDescription
    5028,  // EntityLabel
    5031,  // EntityLongLabel
    5029,  // EntityName
    2626,  // EntranceDose
    2752,  // EntranceDoseDerivation
    2751,  // EntranceDoseInmGy
    517,  // EnvironmentalConditions
    2366,  // EquipmentAdministratorSequence
    2441,  // EquipmentCoordinateSystemIdentification
    4828,  // EquipmentFrameOfReferenceDescription
    4827,  // EquipmentFrameOfReferenceUID
    177,  // EquipmentModality
    4830,  // EquipmentReferencePointCodeSequence
    4829,  // EquipmentReferencePointCoordinatesSequence
    2804,  // EquivalentCDADocumentSequence
    170,  // EquivalentCodeSequence
    4984,  // EquivalentConceptualVolumeInstanceReferenceSequence
    4985,  // EquivalentConceptualVolumesSequence
    3021,  // EquivalentPupilRadius
    43,  // Erase
    18,  // ErrorComment
    19,  // ErrorID
    1491,  // EstimatedDoseSaving
    1024,  // EstimatedRadiographicMagnificationFactor
    482,  // EthicsCommitteeApprovalEffectivenessEndDate
    481,  // EthicsCommitteeApprovalEffectivenessStartDate
    428,  // EthnicGroup
    429,  // EthnicGroupCodeSequence
    430,  // EthnicGroups
    521,  // EvaluationAttempt
    520,  // EvaluatorName
    519,  // EvaluatorNumber
    518,  // EvaluatorSequence
    312,  // EventCodeSequence
    308,  // EventElapsedTimes
    311,  // EventTimeOffset
    309,  // EventTimerNames
    310,  // EventTimerSequence
    22,  // EventTypeID
    450,  // ExaminedBodyThickness
    2128,  // ExcessiveFalseNegatives
    2127,  // ExcessiveFalseNegativesDataFlag
    2138,  // ExcessiveFalsePositives
    2137,  // ExcessiveFalsePositivesDataFlag
    2120,  // ExcessiveFixationLosses
    2119,  // ExcessiveFixationLossesDataFlag
    1718,  // ExcitationEnergy
    592,  // ExcitationFrequency
    1719,  // ExcitationPulseDuration
    1717,  // ExcitationSpectralWidth
    1721,  // ExcitationWavelength
    1720,  // ExcitationWavelengthSequence
    1703,  // ExcludedIntervalsSequence
    1705,  // ExclusionDuration
    1704,  // ExclusionStartDateTime
    3803,  // ExclusiveComponentType
    3984,  // ExecutionStatus
    3985,  // ExecutionStatusInfo
    2719,  // ExpectedCompletionDateTime
    4745,  // ExpectedInVivoMeasurementValueIndex
    4744,  // ExpectedInVivoMeasurementValuesSequence
    218,  // ExpirationDateTime
    516,  // ExpiryDate
    2627,  // ExposedArea
    1046,  // Exposure
    824,  // ExposureBiasValue
    1301,  // ExposureControlMode
    1302,  // ExposureControlModeDescription
    1577,  // ExposureControlSensingRegionLeftVerticalEdge
    1580,  // ExposureControlSensingRegionLowerHorizontalEdge
    1578,  // ExposureControlSensingRegionRightVerticalEdge
    1576,  // ExposureControlSensingRegionShape
    1579,  // ExposureControlSensingRegionUpperHorizontalEdge
    1575,  // ExposureControlSensingRegionsSequence
    2630,  // ExposureDoseSequence
    1122,  // ExposureIndex
    1498,  // ExposureInmAs
    1047,  // ExposureInuAs
    845,  // ExposureMode
    1490,  // ExposureModulationType
    810,  // ExposureProgram
    4041,  // ExposureSequence
    1303,  // ExposureStatus
    1044,  // ExposureTime
    792,  // ExposureTimeInSeconds
    1495,  // ExposureTimeInms
    1305,  // ExposureTimeInuS
    1271,  // ExposuresOnDetectorSinceLastCalibration
    1272,  // ExposuresOnDetectorSinceManufactured
    1120,  // ExposuresOnPlate
    153,  // ExtendedCodeMeaning
    146,  // ExtendedCodeValue
    3055,  // ExtendedDepthOfField
    211,  // ExtendedMatchingMechanisms
    5252,  // ExtendedOffsetTable
    5253,  // ExtendedOffsetTableLengths
    4479,  // ExternalContourEntryPoint
    793,  // FNumber
    3289,  // FacetSequence
    3749,  // FailedAttributesSequence
    128,  // FailedSOPInstanceUIDList
    288,  // FailedSOPSequence
    291,  // FailedStudySequence
    4022,  // FailureAttributes
    287,  // FailureReason
    2124,  // FalseNegativesEstimate
    2123,  // FalseNegativesEstimateFlag
    2126,  // FalseNegativesQuantity
    2130,  // FalsePositivesEstimate
    2129,  // FalsePositivesEstimateFlag
    2136,  // FalsePositivesQuantity
    3498,  // FiducialDescription
    3499,  // FiducialIdentifier
    3500,  // FiducialIdentifierCodeSequence
    3508,  // FiducialSequence
    3507,  // FiducialSetSequence
    3505,  // FiducialUID
    3509,  // FiducialsPropertyCategoryCodeSequence
    735,  // FieldOfView
    1574,  // FieldOfViewDescription
    1043,  // FieldOfViewDimensions
    1592,  // FieldOfViewDimensionsInFloat
    1286,  // FieldOfViewHorizontalFlip
    1284,  // FieldOfViewOrigin
    1285,  // FieldOfViewRotation
    1573,  // FieldOfViewSequence
    1042,  // FieldOfViewShape
    222,  // FileAccessSequence
    205,  // FileAccessURI
    209,  // FileLengthInContainer
    46,  // FileMetaInformationGroupLength
    47,  // FileMetaInformationVersion
    208,  // FileOffsetInContainer
    221,  // FileSetAccessSequence
    73,  // FileSetConsistencyFlag
    69,  // FileSetDescriptorFileID
    68,  // FileSetID
    842,  // FileSource
    207,  // FilenameInContainer
    3475,  // FillMode
    3474,  // FillPattern
    3457,  // FillStyleSequence
    2706,  // FillerOrderNumberImagingServiceRequest
    2700,  // FillerOrderNumberImagingServiceRequestRetired
    2683,  // FillerOrderNumberProcedure
    4002,  // FilmBoxContentSequence
    2637,  // FilmConsumptionSequence
    3912,  // FilmDestination
    3931,  // FilmOrientation
    3913,  // FilmSessionLabel
    3932,  // FilmSizeID
    1300,  // FilterBeamPathLengthMaximum
    1299,  // FilterBeamPathLengthMinimum
    3687,  // FilterByAttributePresence
    3686,  // FilterByCategory
    3688,  // FilterByOperator
    2536,  // FilterHighFrequency
    2561,  // FilterHighFrequencyCharacteristicsSequence
    2576,  // FilterLookupTableData
    2573,  // FilterLookupTableDescription
    2572,  // FilterLookupTableSequence
    2535,  // FilterLowFrequency
    2560,  // FilterLowFrequencyCharacteristicsSequence
    1296,  // FilterMaterial
    560,  // FilterMaterialUsedInGainCalibration
    3685,  // FilterOperationsSequence
    1298,  // FilterThicknessMaximum
    1297,  // FilterThicknessMinimum
    561,  // FilterThicknessUsedInGainCalibration
    1053,  // FilterType
    4452,  // FinalCumulativeMetersetWeight
    4588,  // FinalCumulativeTimeWeight
    10,  // FindLocation
    2766,  // FindingsFlagTrial
    2771,  // FindingsGroupRecordingDateTrial
    2772,  // FindingsGroupRecordingTimeTrial
    2769,  // FindingsGroupUIDTrial
    2768,  // FindingsSequenceTrial
    2773,  // FindingsSourceCategoryCodeSequenceTrial
    3255,  // FiniteVolume
    3123,  // FirstALineLocation
    1430,  // FirstOrderPhaseCorrection
    5250,  // FirstOrderPhaseCorrectionAngle
    4232,  // FirstTreatmentDate
    782,  // FittingDataType
    2115,  // FixationCheckedQuantity
    4503,  // FixationDeviceDescription
    4502,  // FixationDeviceLabel
    4505,  // FixationDevicePitchAngle
    4504,  // FixationDevicePosition
    4506,  // FixationDeviceRollAngle
    4500,  // FixationDeviceSequence
    4501,  // FixationDeviceType
    4490,  // FixationEye
    4638,  // FixationLightAzimuthalAngle
    4494,  // FixationLightAzimuthalAngleTolerance
    4639,  // FixationLightPolarAngle
    4495,  // FixationLightPolarAngleTolerance
    3349,  // FixationMethodCodeSequence
    2113,  // FixationMonitoringCodeSequence
    2112,  // FixationSequence
    4780,  // FixedRTBeamDelimiterDeviceSequence
    712,  // FlashDuration
    838,  // FlashEnergy
    805,  // FlashFiringStatus
    713,  // FlashFrameNumber
    808,  // FlashFunctionPresent
    748,  // FlashHeatingSequence
    807,  // FlashMode
    751,  // FlashModificationStatus
    809,  // FlashRedEyeMode
    806,  // FlashReturnStatus
    711,  // FlashSourceSettingSequence
    750,  // FlashSynchronizationProtocol
    3000,  // FlatCornealAxisSequence
    2986,  // FlatKeratometricAxisSequence
    1111,  // FlipAngle
    5255,  // FloatPixelData
    2258,  // FloatPixelPaddingRangeLimit
    2256,  // FloatPixelPaddingValue
    2820,  // FloatingPointValue
    3308,  // FloatingPointValues
    1312,  // FlowCompensation
    1423,  // FlowCompensationDirection
    2473,  // FlowIdentifier
    2472,  // FlowIdentifierSequence
    2475,  // FlowRTPSamplingRate
    2474,  // FlowTransferSyntaxUID
    4046,  // FluenceDataScale
    4045,  // FluenceDataSource
    4044,  // FluenceMapSequence
    4048,  // FluenceMode
    4049,  // FluenceModeID
    1500,  // FluoroscopyFlag
    1075,  // FluoroscopyLastImageHoldPersistenceFlag
    1074,  // FluoroscopyPersistenceFlag
    1061,  // FocalDistance
    829,  // FocalLength
    848,  // FocalLengthIn35mmFilm
    1064,  // FocalSpots
    1197,  // FocusDepth
    3054,  // FocusMethod
    204,  // FolderAccessURI
    3451,  // FontName
    3452,  // FontNameType
    756,  // ForcedGasHeatingSequence
    719,  // ForcedGasSettingSequence
    2186,  // FovealPointNormativeDataFlag
    2187,  // FovealPointProbabilityValue
    2161,  // FovealSensitivity
    2160,  // FovealSensitivityMeasured
    5105,  // FractionBasedRelationshipIntervalAnchor
    5104,  // FractionBasedRelationshipSequence
    4352,  // FractionGroupDescription
    4351,  // FractionGroupNumber
    4350,  // FractionGroupSequence
    4296,  // FractionGroupSummarySequence
    4298,  // FractionGroupType
    4040,  // FractionNumber
    4356,  // FractionPattern
    5095,  // FractionPatternSequence
    4300,  // FractionStatusSummarySequence
    1728,  // FractionalBandwidth
    2547,  // FractionalChannelDisplayScale
    5101,  // FractionationNotes
    1364,  // FrameAcquisitionDateTime
    1437,  // FrameAcquisitionDuration
    1869,  // FrameAcquisitionNumber
    1563,  // FrameAcquisitionSequence
    1860,  // FrameAnatomySequence
    1871,  // FrameComments
    1862,  // FrameContentSequence
    994,  // FrameDelay
    1587,  // FrameDetectorParametersSequence
    2210,  // FrameDimensionPointer
    357,  // FrameDisplaySequence
    1603,  // FrameDisplayShutterSequence
    282,  // FrameExtractionSequence
    2209,  // FrameIncrementPointer
    1917,  // FrameLabel
    1173,  // FrameLabelVector
    1861,  // FrameLaterality
    2353,  // FrameNumbersOfInterest
    2354,  // FrameOfInterestDescription
    2355,  // FrameOfInterestType
    4195,  // FrameOfReferenceRelationshipSequence
    3495,  // FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix
    4199,  // FrameOfReferenceTransformationComment
    4198,  // FrameOfReferenceTransformationMatrix
    3496,  // FrameOfReferenceTransformationMatrixType
    4197,  // FrameOfReferenceTransformationType
    1821,  // FrameOfReferenceUID
    2477,  // FrameOriginTimestamp
    2427,  // FramePixelDataPropertiesSequence
    2424,  // FramePixelShiftSequence
    1174,  // FramePrimaryAngleVector
    1403,  // FrameReferenceDateTime
    3198,  // FrameReferenceTime
    1175,  // FrameSecondaryAngleVector
    991,  // FrameTime
    993,  // FrameTimeVector
    343,  // FrameType
    2479,  // FrameUsefulnessGroupSequence
    2420,  // FrameVOILUTSequence
    1387,  // FrequencyCorrection
    2574,  // FrequencyEncodingCodeSequence
    729,  // FrontPanelTemperature
    1877,  // FunctionalGroupPointer
    1885,  // FunctionalGroupPrivateCreator
    1655,  // FunctionalMRSequence
    1656,  // FunctionalSettlingPhaseFramesPresent
    1657,  // FunctionalSyncPulse
    869,  // GPSAltitude
    868,  // GPSAltitudeRef
    891,  // GPSAreaInformation
    874,  // GPSDOP
    892,  // GPSDateStamp
    887,  // GPSDestBearing
    886,  // GPSDestBearingRef
    889,  // GPSDestDistance
    888,  // GPSDestDistanceRef
    883,  // GPSDestLatitude
    882,  // GPSDestLatitudeRef
    885,  // GPSDestLongitude
    884,  // GPSDestLongitudeRef
    893,  // GPSDifferential
    880,  // GPSImgDirection
    879,  // GPSImgDirectionRef
    865,  // GPSLatitude
    864,  // GPSLatitudeRef
    867,  // GPSLongitude
    866,  // GPSLongitudeRef
    881,  // GPSMapDatum
    873,  // GPSMeasureMode
    890,  // GPSProcessingMethod
    871,  // GPSSatellites
    876,  // GPSSpeed
    875,  // GPSSpeedRef
    872,  // GPSStatus
    870,  // GPSTimeStamp
    878,  // GPSTrack
    877,  // GPSTrackRef
    863,  // GPSVersionID
    850,  // GainControl
    555,  // GainCorrectionReferenceSequence
    2392,  // GammaValue
    4462,  // GantryAngle
    4336,  // GantryAngleTolerance
    1026,  // GantryDetectorSlew
    1025,  // GantryDetectorTilt
    959,  // GantryID
    1691,  // GantryMotionCorrected
    4487,  // GantryPitchAngle
    4489,  // GantryPitchAngleTolerance
    4488,  // GantryPitchRotationDirection
    4463,  // GantryRotationDirection
    5162,  // GantryType
    3477,  // GapLength
    757,  // GasUsedForHeatingCoolingPart
    616,  // GateSettingsSequence
    617,  // GateThreshold
    3153,  // GatedInformationSequence
    4967,  // GatingBeamHoldTransitionSequence
    383,  // GenderIdentityCodeSequence
    384,  // GenderIdentityComment
    380,  // GenderIdentitySequence
    4823,  // GeneralAccessoryDefinitionSequence
    4680,  // GeneralAccessoryDescription
    4679,  // GeneralAccessoryID
    4682,  // GeneralAccessoryNumber
    4678,  // GeneralAccessorySequence
    4681,  // GeneralAccessoryType
    3746,  // GeneralMachineVerificationSequence
    215,  // GeneralMatchingSequence
    2710,  // GeneralPurposePerformedProcedureStepStatus
    2711,  // GeneralPurposeScheduledProcedureStepPriority
    2709,  // GeneralPurposeScheduledProcedureStepStatus
    2174,  // GeneralizedDefectCorrectedSensitivityDeviationFlag
    2176,  // GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue
    2175,  // GeneralizedDefectCorrectedSensitivityDeviationValue
    2143,  // GeneralizedDefectSensitivityDeviationAlgorithmSequence
    956,  // GeneratorID
    1058,  // GeneratorPower
    403,  // GeneticModificationsCodeSequence
    401,  // GeneticModificationsDescription
    402,  // GeneticModificationsNomenclature
    400,  // GeneticModificationsSequence
    2429,  // GeometricMaximumDistortion
    2428,  // GeometricalProperties
    3588,  // GeometryForDisplay
    1331,  // GeometryOfKSpaceTraversal
    3529,  // GlobalCrop
    3530,  // GlobalCroppingSpecificationIndex
    2142,  // GlobalDeviationFromNormal
    2147,  // GlobalDeviationProbability
    2135,  // GlobalDeviationProbabilityNormalsFlag
    2158,  // GlobalDeviationProbabilitySequence
    1446,  // GradientEchoTrainLength
    1422,  // GradientOutput
    1420,  // GradientOutputType
    3405,  // GraphicAnnotationSequence
    3409,  // GraphicAnnotationUnits
    3504,  // GraphicCoordinatesDataSequence
    3420,  // GraphicData
    3418,  // GraphicDimensions
    3422,  // GraphicFilled
    3448,  // GraphicGroupDescription
    3490,  // GraphicGroupID
    3447,  // GraphicGroupLabel
    3458,  // GraphicGroupSequence
    3406,  // GraphicLayer
    3435,  // GraphicLayerDescription
    3432,  // GraphicLayerOrder
    3510,  // GraphicLayerRecommendedDisplayCIELabValue
    3433,  // GraphicLayerRecommendedDisplayGrayscaleValue
    3434,  // GraphicLayerRecommendedDisplayRGBValue
    3431,  // GraphicLayerSequence
    3412,  // GraphicObjectSequence
    3421,  // GraphicType
    2302,  // GrayLookupTableData
    2293,  // GrayLookupTableDescriptor
    2291,  // GrayScale
    2304,  // GreenPaletteColorLookupTableData
    2295,  // GreenPaletteColorLookupTableDescriptor
    1057,  // Grid
    1289,  // GridAbsorbingMaterial
    1293,  // GridAspectRatio
    3240,  // GridDimensions
    1295,  // GridFocalDistance
    4112,  // GridFrameOffsetVector
    957,  // GridID
    1294,  // GridPeriod
    1292,  // GridPitch
    3241,  // GridResolution
    1290,  // GridSpacingMaterial
    1291,  // GridThickness
    372,  // GroupOfPatientsIdentificationSequence
    2913,  // HL7DocumentEffectiveTime
    2914,  // HL7DocumentTypeCodeSequence
    2912,  // HL7InstanceIdentifier
    2858,  // HL7StructuredDocumentReferenceSequence
    3335,  // HPGLContourPenNumber
    3334,  // HPGLDocument
    3329,  // HPGLDocumentID
    3330,  // HPGLDocumentLabel
    3333,  // HPGLDocumentScaling
    3328,  // HPGLDocumentSequence
    3339,  // HPGLPenDescription
    3338,  // HPGLPenLabel
    3337,  // HPGLPenNumber
    3336,  // HPGLPenSequence
    2633,  // HalfValueLayer
    3597,  // HangingProtocolCreationDateTime
    3596,  // HangingProtocolCreator
    3598,  // HangingProtocolDefinitionSequence
    3594,  // HangingProtocolDescription
    3595,  // HangingProtocolLevel
    3593,  // HangingProtocolName
    3600,  // HangingProtocolUserGroupName
    3599,  // HangingProtocolUserIdentificationCodeSequence
    964,  // HardcopyCreationDeviceID
    968,  // HardcopyDeviceManufacturer
    972,  // HardcopyDeviceManufacturerModelName
    971,  // HardcopyDeviceSoftwareVersion
    4486,  // HeadFixationAngle
    4492,  // HeadFixationAngleTolerance
    1018,  // HeartRate
    763,  // HeatSourceDescription
    2244,  // HighBit
    4394,  // HighDoseTechniqueType
    5155,  // HighEnergyDetectors
    1013,  // HighRRValue
    3213,  // HistogramBinWidth
    3215,  // HistogramData
    3214,  // HistogramExplanation
    3211,  // HistogramFirstBinValue
    3212,  // HistogramLastBinValue
    3210,  // HistogramNumberOfBins
    3209,  // HistogramSequence
    297,  // HistologicalDiagnosesCodeSequence
    2925,  // HomeCommunityID
    3460,  // HorizontalAlignment
    1932,  // HorizontalFieldOfView
    715,  // HorizontalLaserSpotDimension
    779,  // HorizontalMovingWindowSize
    550,  // HorizontalOffsetOfSensor
    732,  // HorizontalPixelSize
    2965,  // HorizontalPrismBase
    2964,  // HorizontalPrismPower
    2717,  // HumanPerformerCodeSequence
    2740,  // HumanPerformerName
    2739,  // HumanPerformerOrganization
    833,  // Humidity
    2337,  // ICCProfile
    1980,  // IOLFormulaCodeSequence
    1981,  // IOLFormulaDetail
    2004,  // IOLManufacturer
    1997,  // IOLPower
    2012,  // IOLPowerForExactEmmetropia
    2013,  // IOLPowerForExactTargetRefraction
    2002,  // IOLPowerSequence
    817,  // ISOSpeed
    818,  // ISOSpeedLatitudeyyy
    819,  // ISOSpeedLatitudezzz
    1187,  // IVUSAcquisition
    1189,  // IVUSGatedRate
    1188,  // IVUSPullbackRate
    1190,  // IVUSPullbackStartFrameNumber
    1191,  // IVUSPullbackStopFrameNumber
    3871,  // IconImageSequence
    2868,  // IdenticalDocumentsSequence
    2836,  // IdentificationDescriptionTrial
    2790,  // IdentifierCodeSequenceTrial
    2597,  // IdentifierTypeCode
    342,  // IdentifyingComments
    185,  // IdentifyingPrivateElements
    3949,  // Illumination
    1970,  // IlluminationBandwidth
    3064,  // IlluminationColorCodeSequence
    1969,  // IlluminationPower
    1722,  // IlluminationTranslationFlag
    1942,  // IlluminationTypeCodeSequence
    1968,  // IlluminationWaveLength
    3059,  // IlluminatorTypeCodeSequence
    3072,  // ImageAcquisitionDepth
    1052,  // ImageAndFluoroscopyAreaDoseProduct
    4003,  // ImageBoxContentSequence
    3682,  // ImageBoxLargeScrollAmount
    3681,  // ImageBoxLargeScrollType
    3675,  // ImageBoxLayoutType
    3674,  // ImageBoxNumber
    3683,  // ImageBoxOverlapPriority
    3955,  // ImageBoxPosition
    3921,  // ImageBoxPresentationLUTFlag
    3678,  // ImageBoxScrollDirection
    3680,  // ImageBoxSmallScrollAmount
    3679,  // ImageBoxSmallScrollType
    3694,  // ImageBoxSynchronizationSequence
    3676,  // ImageBoxTileHorizontalDimension
    3677,  // ImageBoxTileVerticalDimension
    3673,  // ImageBoxesSequence
    2669,  // ImageCenterPointCoordinatesSequence
    1855,  // ImageComments
    1736,  // ImageDataTypeCodeSequence
    1707,  // ImageDataTypeSequence
    2206,  // ImageDimensions
    3929,  // ImageDisplayFormat
    1487,  // ImageFilter
    1789,  // ImageFilterDescription
    1086,  // ImageFilterDetailsSequence
    2220,  // ImageFormat
    1824,  // ImageGeometryType
    3424,  // ImageHorizontalFlip
    3175,  // ImageID
    3206,  // ImageIndex
    1823,  // ImageLaterality
    2260,  // ImageLocation
    1818,  // ImageOrientation
    1819,  // ImageOrientationPatient
    3060,  // ImageOrientationSlide
    1901,  // ImageOrientationVolume
    4005,  // ImageOverlayBoxContentSequence
    3919,  // ImageOverlayFlag
    1924,  // ImagePathFilterPassBand
    1923,  // ImagePathFilterPassThroughWavelength
    1944,  // ImagePathFilterTypeStackCodeSequence
    4033,  // ImagePlanePixelSpacing
    1816,  // ImagePosition
    1817,  // ImagePositionPatient
    1900,  // ImagePositionVolume
    2350,  // ImagePresentationComments
    2430,  // ImageProcessingApplied
    649,  // ImageQualityIndicatorMaterial
    650,  // ImageQualityIndicatorSize
    648,  // ImageQualityIndicatorType
    4064,  // ImageReceptorPositionSequence
    3425,  // ImageRotation
    3423,  // ImageRotationRetired
    5230,  // ImageScaleRepresentation
    3615,  // ImageSetLabel
    3609,  // ImageSetNumber
    3610,  // ImageSetSelectorCategory
    3604,  // ImageSetSelectorSequence
    3605,  // ImageSetSelectorUsageFlag
    3603,  // ImageSetsSequence
    2440,  // ImageToEquipmentMappingMatrix
    1212,  // ImageTransformationMatrix
    1213,  // ImageTranslationVector
    995,  // ImageTriggerDelay
    91,  // ImageType
    3526,  // ImageVolumeGeometry
    942,  // ImagedNucleus
    3049,  // ImagedVolumeDepth
    3048,  // ImagedVolumeHeight
    3047,  // ImagedVolumeWidth
    1056,  // ImagerPixelSpacing
    1834,  // ImagesInAcquisition
    1835,  // ImagesInSeries
    1837,  // ImagesInStudy
    4070,  // ImagingApertureSequence
    4071,  // ImagingApertureSpecificationType
    4068,  // ImagingDeviceLocationMatrixSequence
    4069,  // ImagingDeviceLocationParameterSequence
    4397,  // ImagingDeviceSpecificAcquisitionParameters
    4921,  // ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence
    941,  // ImagingFrequency
    2707,  // ImagingServiceRequestComments
    4067,  // ImagingSourceLocationSpecificationType
    4063,  // ImagingSourcePositionSequence
    4095,  // ImagingSourceToBeamModifierDefinitionPlaneDistance
    897,  // ImmersionMedia
    2558,  // ImpedanceMeasurementCurrentType
    2556,  // ImpedanceMeasurementDateTime
    2557,  // ImpedanceMeasurementFrequency
    2555,  // ImpedanceValue
    3792,  // ImplantAssemblyTemplateIssuer
    3791,  // ImplantAssemblyTemplateName
    3798,  // ImplantAssemblyTemplateTargetAnatomySequence
    3795,  // ImplantAssemblyTemplateType
    3793,  // ImplantAssemblyTemplateVersion
    2006,  // ImplantName
    2008,  // ImplantPartNumber
    3326,  // ImplantRegulatoryDisapprovalCodeSequence
    3314,  // ImplantSize
    3321,  // ImplantTargetAnatomySequence
    3342,  // ImplantTemplate3DModelSurfaceNumber
    3815,  // ImplantTemplateGroupDescription
    3816,  // ImplantTemplateGroupIssuer
    3821,  // ImplantTemplateGroupMemberID
    3824,  // ImplantTemplateGroupMemberMatching2DCoordinatesSequence
    3820,  // ImplantTemplateGroupMembersSequence
    3814,  // ImplantTemplateGroupName
    3819,  // ImplantTemplateGroupTargetAnatomySequence
    3828,  // ImplantTemplateGroupVariationDimensionName
    3831,  // ImplantTemplateGroupVariationDimensionRank
    3829,  // ImplantTemplateGroupVariationDimensionRankSequence
    3827,  // ImplantTemplateGroupVariationDimensionSequence
    3817,  // ImplantTemplateGroupVersion
    3315,  // ImplantTemplateVersion
    3317,  // ImplantType
    3348,  // ImplantTypeCodeSequence
    51,  // ImplementationClassUID
    52,  // ImplementationVersionName
    5152,  // Impressions
    1873,  // InConcatenationNumber
    1874,  // InConcatenationTotalNumber
    1110,  // InPlanePhaseEncodingDirection
    1859,  // InStackPositionNumber
    5212,  // InboundArrivalType
    608,  // IncidentAngle
    4017,  // IncludeDisplayApplication
    4016,  // IncludeNonDICOMObjects
    2478,  // IncludesImagingSubject
    2482,  // IncludesInformation
    230,  // IncorporatedInventoryInstanceSequence
    786,  // IndependentVariableForPolynomialFit
    2200,  // IndexNormalsFlag
    2201,  // IndexProbability
    2202,  // IndexProbabilitySequence
    525,  // IndicationDescription
    527,  // IndicationDisposition
    524,  // IndicationLabel
    523,  // IndicationNumber
    529,  // IndicationPhysicalPropertySequence
    528,  // IndicationROISequence
    522,  // IndicationSequence
    526,  // IndicationType
    742,  // InductionHeatingSequence
    708,  // InductionSourceSettingSequence
    3322,  // InformationFromManufacturerSequence
    3324,  // InformationIssueDateTime
    3325,  // InformationSummary
    927,  // InitialCineRunState
    8,  // Initiator
    497,  // InnerDiameter
    2724,  // InputAvailabilityFlag
    2725,  // InputInformationSequence
    2742,  // InputReadinessState
    3521,  // InputSequencePositionIndex
    5237,  // InspectionSelectionCriteria
    127,  // InstanceAvailability
    96,  // InstanceCoercionDateTime
    93,  // InstanceCreationDate
    94,  // InstanceCreationTime
    95,  // InstanceCreatorUID
    5043,  // InstanceLevelReferencedPerformedProcedureStepSequence
    1804,  // InstanceNumber
    3907,  // InstanceOriginStatus
    137,  // InstitutionAddress
    138,  // InstitutionCodeSequence
    136,  // InstitutionName
    244,  // InstitutionalDepartmentName
    245,  // InstitutionalDepartmentTypeCodeSequence
    1760,  // InstructionDescription
    1758,  // InstructionIndex
    1763,  // InstructionPerformanceComment
    1762,  // InstructionPerformedDateTime
    1761,  // InstructionPerformedFlag
    1757,  // InstructionSequence
    1759,  // InstructionText
    416,  // InsurancePlanIdentification
    658,  // IntegerNumericValue
    699,  // IntegrationTime
    5100,  // IntendedDeliveryDuration
    5107,  // IntendedFractionStartTime
    4764,  // IntendedNumberOfFractions
    5052,  // IntendedPhaseEndDate
    5051,  // IntendedPhaseStartDate
    5050,  // IntendedRTTreatmentPhaseSequence
    2688,  // IntendedRecipientsOfResultsIdentificationSequence
    5108,  // IntendedStartDayOfWeek
    1570,  // IntensifierActiveDimensions
    1569,  // IntensifierActiveShape
    1055,  // IntensifierSize
    3094,  // InterMarkerDistance
    4880,  // InterlockCodeSequence
    4877,  // InterlockDateTime
    4878,  // InterlockDescription
    4891,  // InterlockOriginDescription
    4879,  // InterlockOriginatingDeviceSequence
    4881,  // InterlockResolutionCodeSequence
    4882,  // InterlockResolutionUserSequence
    4876,  // InterlockSequence
    2978,  // IntermediatePupillaryDistance
    546,  // InternalDetectorFrameTime
    5188,  // InternationalRouteSegment
    861,  // InteroperabilityIndex
    862,  // InteroperabilityVersion
    3126,  // InterpolationType
    5140,  // InterpretationApprovalDate
    5141,  // InterpretationApprovalTime
    5139,  // InterpretationApproverSequence
    5138,  // InterpretationAuthor
    5144,  // InterpretationDiagnosisCodeSequence
    5143,  // InterpretationDiagnosisDescription
    5148,  // InterpretationID
    5149,  // InterpretationIDIssuer
    5130,  // InterpretationRecordedDate
    5131,  // InterpretationRecordedTime
    5132,  // InterpretationRecorder
    5151,  // InterpretationStatusID
    5137,  // InterpretationText
    5136,  // InterpretationTranscriber
    5134,  // InterpretationTranscriptionDate
    5135,  // InterpretationTranscriptionTime
    5150,  // InterpretationTypeID
    1807,  // IntervalNumber
    1014,  // IntervalsAcquired
    1015,  // IntervalsRejected
    925,  // InterventionDescription
    913,  // InterventionDrugCodeSequence
    912,  // InterventionDrugDose
    910,  // InterventionDrugInformationSequence
    919,  // InterventionDrugName
    920,  // InterventionDrugStartTime
    911,  // InterventionDrugStopTime
    921,  // InterventionSequence
    923,  // InterventionStatus
    1931,  // IntraOcularPressure
    2045,  // IntraocularLensCalculationsLeftEyeSequence
    2044,  // IntraocularLensCalculationsRightEyeSequence
    3117,  // IntravascularFrameContentSequence
    3118,  // IntravascularLongitudinalDistance
    3119,  // IntravascularOCTFrameContentSequence
    3115,  // IntravascularOCTFrameTypeSequence
    233,  // InventoriedInstancesSequence
    232,  // InventoriedSeriesSequence
    231,  // InventoriedStudiesSequence
    228,  // InventoryAccessEndPointsSequence
    234,  // InventoryCompletionStatus
    198,  // InventoryInstanceDescription
    199,  // InventoryLevel
    197,  // InventoryPurpose
    1311,  // InversionRecovery
    939,  // InversionTime
    1369,  // InversionTimes
    4669,  // IonBeamLimitingDeviceSequence
    4668,  // IonBeamSequence
    4670,  // IonBlockSequence
    4223,  // IonControlPointDeliverySequence
    4671,  // IonControlPointSequence
    3752,  // IonControlPointVerificationSequence
    3748,  // IonMachineVerificationSequence
    4602,  // IonRangeCompensatorSequence
    4667,  // IonToleranceTableSequence
    4673,  // IonWedgePositionSequence
    4672,  // IonWedgeSequence
    1607,  // IrradiationEventIdentificationSequence
    339,  // IrradiationEventUID
    4474,  // IsocenterPosition
    1593,  // IsocenterReferenceSystemSequence
    4385,  // IsocenterToBeamLimitingDeviceDistance
    4436,  // IsocenterToBlockTrayDistance
    4599,  // IsocenterToCompensatorDistances
    4597,  // IsocenterToCompensatorTrayDistance
    4684,  // IsocenterToGeneralAccessoryDistance
    4647,  // IsocenterToLateralSpreadingDeviceDistance
    4653,  // IsocenterToRangeModulatorDistance
    4643,  // IsocenterToRangeShifterDistance
    4408,  // IsocenterToWedgeTrayDistance
    1805,  // IsotopeNumber
    2697,  // IssueDateOfImagingServiceRequest
    2698,  // IssueTimeOfImagingServiceRequest
    122,  // IssuerOfAccessionNumberSequence
    2487,  // IssuerOfAdmissionID
    2488,  // IssuerOfAdmissionIDSequence
    454,  // IssuerOfClinicalTrialProtocolID
    475,  // IssuerOfClinicalTrialSeriesID
    458,  // IssuerOfClinicalTrialSiteID
    460,  // IssuerOfClinicalTrialSubjectID
    462,  // IssuerOfClinicalTrialSubjectReadingID
    468,  // IssuerOfClinicalTrialTimePointID
    368,  // IssuerOfPatientID
    370,  // IssuerOfPatientIDQualifiersSequence
    2503,  // IssuerOfServiceEpisodeID
    2505,  // IssuerOfServiceEpisodeIDSequence
    2647,  // IssuerOfTheContainerIdentifierSequence
    2660,  // IssuerOfTheSpecimenIdentifierSequence
    3468,  // Italic
    5263,  // Item
    5264,  // ItemDelimitationItem
    200,  // ItemInventoryDateTime
    1810,  // ItemNumber
    1698,  // IterativeReconstructionMethod
    5207,  // ItineraryID
    5209,  // ItineraryIDAssigningAuthority
    5208,  // ItineraryIDType
    1357,  // KSpaceFiltering
    4089,  // KVImagingGenerationParametersSequence
    929,  // KVP
    557,  // KVUsedInGainCalibration
    3036,  // KeratoconusPredictionIndex
    1982,  // KeratometerIndex
    2985,  // KeratometricAxis
    2984,  // KeratometricPower
    2981,  // KeratometryLeftEyeSequence
    2007,  // KeratometryMeasurementTypeCodeSequence
    2980,  // KeratometryRightEyeSequence
    663,  // LINACEnergy
    664,  // LINACOutput
    2347,  // LUTData
    2344,  // LUTDescriptor
    2345,  // LUTExplanation
    2439,  // LUTFrameRange
    2432,  // LUTFunction
    2757,  // LUTLabel
    1814,  // LUTNumber
    4011,  // LabelStyleSelection
    4010,  // LabelText
    4009,  // LabelUsingInformationExtractedFromInstances
    90,  // LanguageCodeSequence
    2875,  // LanguageCodeSequenceTrial
    2309,  // LargeBluePaletteColorLookupTableData
    2300,  // LargeBluePaletteColorLookupTableDescriptor
    2308,  // LargeGreenPaletteColorLookupTableData
    2299,  // LargeGreenPaletteColorLookupTableDescriptor
    2310,  // LargePaletteColorLookupTableUID
    2307,  // LargeRedPaletteColorLookupTableData
    2298,  // LargeRedPaletteColorLookupTableDescriptor
    2249,  // LargestImagePixelValue
    2253,  // LargestImagePixelValueInPlane
    2417,  // LargestMonochromePixelValue
    2251,  // LargestPixelValueInSeries
    2247,  // LargestValidPixelValue
    752,  // LaserHeatingSequence
    753,  // LaserManufacturer
    754,  // LaserModelNumber
    718,  // LaserPower
    714,  // LaserSourceSettingSequence
    755,  // LaserTypeDescription
    717,  // LaserWavelength
    435,  // LastMenstrualDate
    4625,  // LateralSpreadingDeviceDescription
    4623,  // LateralSpreadingDeviceID
    4622,  // LateralSpreadingDeviceNumber
    4621,  // LateralSpreadingDeviceSequence
    4646,  // LateralSpreadingDeviceSetting
    4645,  // LateralSpreadingDeviceSettingsSequence
    4624,  // LateralSpreadingDeviceType
    4626,  // LateralSpreadingDeviceWaterEquivalentThickness
    1822,  // Laterality
    4461,  // LeafJawPositions
    4387,  // LeafPositionBoundaries
    1952,  // LeftImageSequence
    2960,  // LeftLensSequence
    88,  // LengthToEnd
    2005,  // LensConstantDescription
    2003,  // LensConstantSequence
    2958,  // LensDescription
    738,  // LensFilterCutOffWavelength
    736,  // LensFilterManufacturer
    858,  // LensMake
    859,  // LensModel
    2968,  // LensSegmentType
    734,  // LensSequence
    860,  // LensSerialNumber
    857,  // LensSpecification
    1978,  // LensStatusCodeSequence
    2000,  // LensStatusDescription
    2020,  // LensThickness
    2015,  // LensThicknessSequence
    1945,  // LensesCodeSequence
    1192,  // LesionNumber
    3557,  // LightDirection
    1922,  // LightPathFilterPassBand
    1921,  // LightPathFilterPassThroughWavelength
    1943,  // LightPathFilterTypeStackCodeSequence
    828,  // LightSource
    894,  // LightSourcePolarization
    3472,  // LineDashingStyle
    3473,  // LinePattern
    3278,  // LineSequence
    3456,  // LineStyleSequence
    3471,  // LineThickness
    566,  // LinearityCorrectionTechnique
    2930,  // ListOfMIMETypes
    213,  // ListOfUIDMatchingSequence
    2148,  // LocalDeviationProbabilityNormalsFlag
    2594,  // LocalNamespaceEntityID
    2144,  // LocalizedDeviationFromNormal
    2149,  // LocalizedDeviationProbability
    2159,  // LocalizedDeviationProbabilitySequence
    1183,  // LocalizingCursorPosition
    1820,  // Location
    585,  // LocationOfMeasuredBeamDiameter
    168,  // LongCodeValue
    3101,  // LongDeviceDescription
    3296,  // LongEdgePointIndexList
    3294,  // LongPrimitivePointIndexList
    3295,  // LongTrianglePointIndexList
    3297,  // LongVertexPointIndexList
    466,  // LongitudinalTemporalEventType
    2264,  // LongitudinalTemporalInformationModified
    465,  // LongitudinalTemporalOffsetFromEvent
    2339,  // LossyImageCompression
    2341,  // LossyImageCompressionMethod
    2340,  // LossyImageCompressionRatio
    298,  // LossyImageCompressionRetired
    5154,  // LowEnergyDetectors
    1012,  // LowRRValue
    1729,  // LowerCutoffFrequency
    2375,  // LuminanceCharacteristicsID
    2398,  // LuminanceResponseDescription
    2394,  // LuminanceResponseSequence
    2402,  // LuminanceResultSequence
    2405,  // LuminanceUniformityResultSequence
    2397,  // LuminanceValue
    3895,  // MAC
    3882,  // MACAlgorithm
    3881,  // MACCalculationTransferSyntaxUID
    3880,  // MACIDNumber
    5240,  // MACParametersSequence
    558,  // MAUsedInGainCalibration
    2928,  // MIMETypeOfEncapsulatedDocument
    3541,  // MPRSlabThickness
    3540,  // MPRThicknessType
    3542,  // MPRTopLeftHandCorner
    3548,  // MPRViewHeight
    3547,  // MPRViewHeightDirection
    3544,  // MPRViewWidth
    3543,  // MPRViewWidthDirection
    1351,  // MRAcquisitionFrequencyEncodingSteps
    1440,  // MRAcquisitionPhaseEncodingStepsInPlane
    1441,  // MRAcquisitionPhaseEncodingStepsOutOfPlane
    907,  // MRAcquisitionType
    1448,  // MRArterialSpinLabelingSequence
    1398,  // MRAveragesSequence
    81,  // MRDRDirectoryRecordOffset
    1396,  // MRDiffusionSequence
    1394,  // MREchoSequence
    1399,  // MRFOVGeometrySequence
    1438,  // MRImageFrameTypeSequence
    1309,  // MRImagingModifierSequence
    1404,  // MRMetaboliteMapSequence
    1395,  // MRModifierSequence
    1338,  // MRReceiveCoilSequence
    1392,  // MRSpatialSaturationSequence
    1432,  // MRSpectroscopyAcquisitionType
    1388,  // MRSpectroscopyFOVGeometrySequence
    1439,  // MRSpectroscopyFrameTypeSequence
    1393,  // MRTimingAndRelatedParametersSequence
    1345,  // MRTransmitCoilSequence
    1429,  // MRVelocityEncodingSequence
    4090,  // MVImagingGenerationParametersSequence
    4862,  // MachineSpecificTreatmentTerminationCodeSequence
    944,  // MagneticFieldStrength
    1321,  // MagnetizationTransfer
    3935,  // MagnificationType
    3974,  // MagnifyToNumberOfColumns
    2575,  // MagnitudeEncodingCodeSequence
    668,  // MainLobeAngle
    669,  // MainRoofAngle
    3486,  // MajorTicksSequence
    831,  // MakerNote
    3804,  // MandatoryComponentType
    3256,  // Manifold
    2221,  // ManipulatedImage
    135,  // Manufacturer
    962,  // ManufacturerDeviceClassUID
    5042,  // ManufacturerDeviceIdentifier
    257,  // ManufacturerModelName
    5001,  // ManufacturerModelVersion
    178,  // ManufacturerRelatedModelGroup
    2054,  // MappedPixelValue
    150,  // MappingResource
    173,  // MappingResourceIdentificationSequence
    171,  // MappingResourceName
    167,  // MappingResourceUID
    2361,  // MaskFrameNumbers
    2359,  // MaskOperation
    2365,  // MaskOperationExplanation
    2356,  // MaskPointers
    2431,  // MaskSelectionMode
    2363,  // MaskSubPixelShift
    2358,  // MaskSubtractionSequence
    2433,  // MaskVisibilityPercentage
    1825,  // MaskingImage
    5172,  // Mass
    1548,  // MaterialAttenuationSequence
    1543,  // MaterialCodeSequence
    767,  // MaterialDensity
    490,  // MaterialGrade
    4415,  // MaterialID
    489,  // MaterialIsolationDiameter
    493,  // MaterialNotes
    488,  // MaterialPipeDiameter
    491,  // MaterialPropertiesDescription
    492,  // MaterialPropertiesFileFormatRetired
    487,  // MaterialThickness
    3346,  // MaterialsCodeSequence
    3355,  // MatingFeatureDegreeOfFreedomSequence
    3354,  // MatingFeatureID
    3353,  // MatingFeatureSequence
    3351,  // MatingFeatureSetID
    3352,  // MatingFeatureSetLabel
    3350,  // MatingFeatureSetsSequence
    3493,  // MatrixRegistrationSequence
    3494,  // MatrixSequence
    825,  // MaxApertureValue
    3944,  // MaxDensity
    1966,  // MaximumAcrossScanDistortion
    1961,  // MaximumAlongScanDistortion
    3948,  // MaximumCollatedFilms
    3026,  // MaximumCornealCurvature
    3027,  // MaximumCornealCurvatureLocation
    3025,  // MaximumCornealCurvatureSequence
    4102,  // MaximumCumulativeMetersetExposure
    1959,  // MaximumDepthDistortion
    3229,  // MaximumFractionalValue
    3915,  // MaximumMemoryAllocation
    4840,  // MaximumNominalEnergy
    5056,  // MaximumNumberOfIntervalDays
    237,  // MaximumNumberOfRecords
    3264,  // MaximumPointDistance
    2106,  // MaximumStimulusLuminance
    2317,  // MaximumStoredValueMapped
    3263,  // MeanPointDistance
    412,  // MeasuredAPDimension
    588,  // MeasuredBandwidth
    583,  // MeasuredBeamDimensionA
    584,  // MeasuredBeamDimensionB
    587,  // MeasuredCenterFrequency
    2404,  // MeasuredCharacteristics
    4204,  // MeasuredDoseDescription
    4239,  // MeasuredDoseReferenceNumber
    4203,  // MeasuredDoseReferenceSequence
    4205,  // MeasuredDoseType
    4206,  // MeasuredDoseValue
    413,  // MeasuredLateralDimension
    4886,  // MeasuredMetersetToDoseMappingSequence
    2841,  // MeasuredValueSequence
    2834,  // MeasurementAutomationTrial
    2384,  // MeasurementEquipmentSequence
    2386,  // MeasurementEquipmentType
    2385,  // MeasurementFunctions
    2183,  // MeasurementLaterality
    2411,  // MeasurementPatternCodeSequence
    2783,  // MeasurementPrecisionDescriptionTrial
    2675,  // MeasurementUnitsCodeSequence
    3311,  // MeasurementValuesSequence
    3306,  // MeasurementsSequence
    2622,  // MeasuringUnitsSequence
    1200,  // MechanicalIndex
    4012,  // MediaDisposition
    3924,  // MediaInstalledSequence
    48,  // MediaStorageSOPClassUID
    49,  // MediaStorageSOPInstanceUID
    422,  // MedicalAlerts
    420,  // MedicalRecordLocator
    3911,  // MediumType
    3914,  // MemoryAllocation
    3922,  // MemoryBitDepth
    6,  // MessageID
    7,  // MessageIDBeingRespondedTo
    33,  // MessageSetID
    1373,  // MetaboliteMapCodeSequence
    1370,  // MetaboliteMapDescription
    225,  // MetadataSequence
    1553,  // MetalArtifactReductionAlgorithmIdentificationSequence
    1552,  // MetalArtifactReductionApplied
    1551,  // MetalArtifactReductionSequence
    827,  // MeteringMode
    4042,  // MetersetExposure
    4640,  // MetersetRate
    4227,  // MetersetRateDelivered
    4226,  // MetersetRateSet
    4743,  // MetersetToDoseMappingSequence
    1391,  // MidSlabPosition
    418,  // MilitaryRank
    3943,  // MinDensity
    5106,  // MinimumHoursBetweenFractions
    3028,  // MinimumKeratometricSequence
    4839,  // MinimumNominalEnergy
    5055,  // MinimumNumberOfIntervalDays
    2177,  // MinimumSensitivityValue
    2316,  // MinimumStoredValueMapped
    130,  // ModalitiesInStudy
    129,  // Modality
    2342,  // ModalityLUTSequence
    2346,  // ModalityLUTType
    3114,  // ModeOfPercutaneousAccessSequence
    3387,  // ModelGroupUID
    3385,  // ModelMirroring
    3384,  // ModelModification
    1755,  // ModelSpecificationSequence
    3386,  // ModelUsageCodeSequence
    3868,  // ModifiableConstraintFlag
    3899,  // ModifiedAttributesSequence
    1851,  // ModifiedImageDate
    1854,  // ModifiedImageDescription
    1850,  // ModifiedImageID
    1853,  // ModifiedImageTime
    2835,  // ModifierCodeSequence
    1849,  // ModifyingDeviceID
    1852,  // ModifyingDeviceManufacturer
    3904,  // ModifyingSystem
    4609,  // ModulatedScanModeType
    593,  // ModulationType
    1542,  // MonoenergeticEnergyEquivalent
    2893,  // MontageActivationSequence
    2894,  // MontageActivationTimeOffset
    2901,  // MontageChannelLabel
    2900,  // MontageChannelNumber
    2898,  // MontageChannelSequence
    2902,  // MontageChannelSourceCodeSequence
    2899,  // MontageIndex
    2897,  // MontageName
    4233,  // MostRecentTreatmentDate
    4676,  // MotionSynchronizationSequence
    11,  // MoveDestination
    29,  // MoveOriginatorApplicationEntityTitle
    30,  // MoveOriginatorMessageID
    776,  // MovingWindowPaddingLength
    775,  // MovingWindowPaddingScheme
    774,  // MovingWindowPitch
    771,  // MovingWindowSize
    772,  // MovingWindowType
    773,  // MovingWindowWeights
    1342,  // MultiCoilConfiguration
    1341,  // MultiCoilDefinitionSequence
    1343,  // MultiCoilElementName
    1344,  // MultiCoilElementUsed
    2437,  // MultiFramePresentationSequence
    283,  // MultiFrameSourceSOPInstanceUID
    1314,  // MultiPlanarExcitation
    3539,  // MultiPlanarReconstructionStyle
    1541,  // MultienergyAcquisitionDescription
    1515,  // MultienergyCTAcquisition
    1516,  // MultienergyCTAcquisitionSequence
    1518,  // MultienergyCTCharacteristicsSequence
    1540,  // MultienergyCTPathIndex
    1539,  // MultienergyCTPathSequence
    1517,  // MultienergyCTProcessingSequence
    1529,  // MultienergyCTXRayDetectorSequence
    1519,  // MultienergyCTXRaySourceSequence
    1532,  // MultienergyDetectorType
    1522,  // MultienergySourceTechnique
    504,  // MultipleComponentApprovalSequence
    2714,  // MultipleCopiesFlag
    1313,  // MultipleSpinEcho
    2518,  // MultiplexGroupLabel
    996,  // MultiplexGroupTimeOffset
    2552,  // MultiplexGroupUID
    2549,  // MultiplexedAudioChannelsDescriptionCodeSequence
    1948,  // MydriaticAgentCodeSequence
    1967,  // MydriaticAgentConcentration
    1964,  // MydriaticAgentConcentrationUnitsSequence
    1971,  // MydriaticAgentSequence
    1171,  // NTPSourceAddress
    250,  // NameOfPhysiciansReadingStudy
    362,  // NameToUse
    363,  // NameToUseComment
    2687,  // NamesOfIntendedRecipientsOfResults
    3671,  // NavigationDisplaySet
    3670,  // NavigationIndicatorSequence
    2977,  // NearPupillaryDistance
    2125,  // NegativeCatchTrialsQuantity
    238,  // NetworkID
    683,  // NominalBeamAngle
    4456,  // NominalBeamEnergy
    4317,  // NominalBeamEnergyUnit
    1866,  // NominalCardiacTriggerDelayTime
    1867,  // NominalCardiacTriggerTimePriorToRPeak
    4838,  // NominalEnergy
    586,  // NominalFrequency
    990,  // NominalInterval
    1534,  // NominalMaxEnergy
    1535,  // NominalMinEnergy
    1886,  // NominalPercentageOfCardiacPhase
    1887,  // NominalPercentageOfRespiratoryPhase
    4320,  // NominalPriorDose
    4702,  // NominalRangeModulatedRegionDepths
    4701,  // NominalRangeModulationFractions
    1897,  // NominalRespiratoryTriggerDelayTime
    1178,  // NominalScannedPixelSpacing
    3655,  // NominalScreenDefinitionSequence
    2735,  // NonDICOMOutputCodeSequence
    1695,  // NonUniformRadialSamplingCorrected
    3901,  // NonconformingDataElementValue
    3900,  // NonconformingModifiedAttributesSequence
    183,  // NonidentifyingPrivateElements
    38,  // NormalReverse
    2274,  // NormalizationFactorFormat
    4110,  // NormalizationPoint
    2538,  // NotchFilterBandwidth
    2563,  // NotchFilterCharacteristicsSequence
    2537,  // NotchFilterFrequency
    3323,  // NotificationFromManufacturerSequence
    120,  // NuclearMedicineSeriesType
    4072,  // NumberOfAcquisitionDevices
    5194,  // NumberOfAlarmObjects
    3399,  // NumberOfAnnotations
    3849,  // NumberOfAssessmentObservations
    940,  // NumberOfAverages
    4357,  // NumberOfBeams
    4691,  // NumberOfBlockSlabItems
    4430,  // NumberOfBlocks
    4427,  // NumberOfBoli
    4826,  // NumberOfBoluses
    4375,  // NumberOfBrachyApplicationSetups
    2094,  // NumberOfBscansPerFrame
    700,  // NumberOfCalibrationFrames
    702,  // NumberOfColumnsInFullAcquisitionImage
    4414,  // NumberOfCompensators
    26,  // NumberOfCompletedSuboperations
    4169,  // NumberOfContourPoints
    4453,  // NumberOfControlPoints
    3908,  // NumberOfCopies
    3138,  // NumberOfDetectors
    2367,  // NumberOfDisplaySubsystems
    578,  // NumberOfElements
    3129,  // NumberOfEnergyWindows
    306,  // NumberOfEventTimers
    27,  // NumberOfFailedSuboperations
    3991,  // NumberOfFilms
    3056,  // NumberOfFocalPlanes
    4354,  // NumberOfFractionPatternDigitsPerDay
    5099,  // NumberOfFractions
    4234,  // NumberOfFractionsDelivered
    4961,  // NumberOfFractionsIncluded
    4353,  // NumberOfFractionsPlanned
    2208,  // NumberOfFrames
    3143,  // NumberOfFramesInPhase
    3150,  // NumberOfFramesInRotation
    547,  // NumberOfFramesIntegrated
    559,  // NumberOfFramesUsedForIntegration
    4824,  // NumberOfGeneralAccessories
    3419,  // NumberOfGraphicPoints
    3657,  // NumberOfHorizontalPixels
    5098,  // NumberOfIntervalFractions
    1681,  // NumberOfIterations
    1381,  // NumberOfKSpaceTrajectories
    749,  // NumberOfLamps
    4620,  // NumberOfLateralSpreadingDevices
    4386,  // NumberOfLeafJawPairs
    2393,  // NumberOfLuminancePoints
    2075,  // NumberOfMapPoints
    14,  // NumberOfMatches
    3082,  // NumberOfOpticalPaths
    3125,  // NumberOfPaddedALines
    4664,  // NumberOfPaintings
    4782,  // NumberOfParallelRTBeamDelimiters
    1845,  // NumberOfPatientRelatedInstances
    1844,  // NumberOfPatientRelatedSeries
    1843,  // NumberOfPatientRelatedStudies
    4845,  // NumberOfPatientSupportDevices
    946,  // NumberOfPhaseEncodingSteps
    3141,  // NumberOfPhases
    1158,  // NumberOfPolygonalVertices
    3602,  // NumberOfPriorsReferenced
    4568,  // NumberOfPulses
    3152,  // NumberOfRRIntervals
    4822,  // NumberOfRTAccessoryHolders
    4797,  // NumberOfRTBeamLimitingDeviceOpenings
    4775,  // NumberOfRTBeamLimitingDevices
    4715,  // NumberOfRTControlPoints
    4843,  // NumberOfRadiationGenerationModes
    4627,  // NumberOfRangeModulators
    4614,  // NumberOfRangeShifters
    86,  // NumberOfReferences
    25,  // NumberOfRemainingSuboperations
    3148,  // NumberOfRotations
    701,  // NumberOfRowsInFullAcquisitionImage
    4657,  // NumberOfScanSpotPositions
    3654,  // NumberOfScreens
    1848,  // NumberOfSeriesRelatedInstances
    3160,  // NumberOfSlices
    303,  // NumberOfStages
    235,  // NumberOfStudyRecordsInInstance
    1847,  // NumberOfStudyRelatedInstances
    1846,  // NumberOfStudyRelatedSeries
    1682,  // NumberOfSubsets
    3260,  // NumberOfSurfacePoints
    3245,  // NumberOfSurfaces
    1254,  // NumberOfTableBreakPoints
    2878,  // NumberOfTableColumns
    1257,  // NumberOfTableEntries
    2877,  // NumberOfTableRows
    1828,  // NumberOfTemporalPositions
    3163,  // NumberOfTimeSlices
    3156,  // NumberOfTimeSlots
    1131,  // NumberOfTomosynthesisSourceImages
    5193,  // NumberOfTotalObjects
    2268,  // NumberOfTransformSteps
    3167,  // NumberOfTriggersInPhase
    744,  // NumberOfTurnsInCoil
    3268,  // NumberOfVectors
    3656,  // NumberOfVerticalPixels
    307,  // NumberOfViewsInStage
    2118,  // NumberOfVisualStimuli
    3545,  // NumberOfVolumetricCurvePoints
    28,  // NumberOfWarningSuboperations
    2515,  // NumberOfWaveformChannels
    2516,  // NumberOfWaveformSamples
    4795,  // NumberOfWedgePositions
    4399,  // NumberOfWedges
    1359,  // NumberOfZeroFills
    2844,  // NumericValue
    2842,  // NumericValueQualifierCodeSequence
    3106,  // OCTAcquisitionDomain
    2093,  // OCTBscanAnalysisAcquisitionParametersSequence
    3103,  // OCTFocalDistance
    3107,  // OCTOpticalCenterWavelength
    3116,  // OCTZOffsetApplied
    3120,  // OCTZOffsetCorrection
    796,  // OECFColumnNames
    795,  // OECFColumns
    794,  // OECFRows
    797,  // OECFValues
    5199,  // OOIOwnerCreationTime
    5205,  // OOIOwnerSequence
    5163,  // OOIOwnerType
    5201,  // OOISize
    5200,  // OOIType
    5220,  // OOITypeDescriptor
    2792,  // ObjectBinaryIdentifierTrial
    2803,  // ObjectDirectoryBinaryIdentifierTrial
    1557,  // ObjectPixelSpacingInCenterOfBeam
    1733,  // ObjectSoundSpeed
    1590,  // ObjectThicknessSequence
    3068,  // ObjectiveLensNumericalAperture
    3067,  // ObjectiveLensPower
    3535,  // ObliqueCroppingPlaneSequence
    3860,  // ObservationBasisCodeSequence
    2823,  // ObservationCategoryCodeSequenceTrial
    2777,  // ObservationDateTime
    2832,  // ObservationDateTrial
    3852,  // ObservationDescription
    4180,  // ObservationNumber
    3851,  // ObservationSignificance
    2778,  // ObservationStartDateTime
    2860,  // ObservationSubjectClassTrial
    2869,  // ObservationSubjectContextFlagTrial
    2861,  // ObservationSubjectTypeCodeSequenceTrial
    2859,  // ObservationSubjectUIDTrial
    2833,  // ObservationTimeTrial
    2827,  // ObservationUID
    2870,  // ObserverContextFlagTrial
    2800,  // ObserverType
    431,  // Occupation
    17,  // OffendingElement
    1742,  // OffsetDirection
    1741,  // OffsetDistance
    77,  // OffsetOfReferencedLowerLevelDirectoryEntity
    71,  // OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity
    72,  // OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity
    75,  // OffsetOfTheNextDirectoryRecord
    3790,  // OmittedApplicationSetupSequence
    4953,  // OmittedBeamTaskSequence
    3785,  // OmittedChannelSequence
    4895,  // OmittedRadiationSequence
    336,  // OnAxisBackgroundAnatomicStructureCodeSequenceTrial
    1418,  // OperatingMode
    1416,  // OperatingModeSequence
    1417,  // OperatingModeType
    784,  // OperationOnPixelIntensityBeforeFitting
    783,  // OperationOnTimeAxisBeforeFitting
    253,  // OperatorIdentificationSequence
    252,  // OperatorsName
    2083,  // OphthalmicAnatomicReferencePointFrameCoordinate
    2091,  // OphthalmicAnatomicReferencePointLocalizationType
    2090,  // OphthalmicAnatomicReferencePointSequence
    2084,  // OphthalmicAnatomicReferencePointXCoordinate
    2085,  // OphthalmicAnatomicReferencePointYCoordinate
    1977,  // OphthalmicAxialLength
    2028,  // OphthalmicAxialLengthAcquisitionMethodCodeSequence
    2027,  // OphthalmicAxialLengthDataSourceCodeSequence
    2030,  // OphthalmicAxialLengthDataSourceDescription
    2026,  // OphthalmicAxialLengthMeasurementModified
    2033,  // OphthalmicAxialLengthMeasurementsLengthSummationSequence
    2010,  // OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
    2032,  // OphthalmicAxialLengthMeasurementsSegmentalLengthSequence
    1996,  // OphthalmicAxialLengthMeasurementsSequence
    2031,  // OphthalmicAxialLengthMeasurementsTotalLengthSequence
    1975,  // OphthalmicAxialLengthMeasurementsType
    2067,  // OphthalmicAxialLengthMethod
    2041,  // OphthalmicAxialLengthQualityMetricSequence
    2042,  // OphthalmicAxialLengthQualityMetricTypeCodeSequence
    2043,  // OphthalmicAxialLengthQualityMetricTypeDescription
    2037,  // OphthalmicAxialLengthSelectionMethodCodeSequence
    1976,  // OphthalmicAxialLengthSequence
    1999,  // OphthalmicAxialLengthVelocity
    1974,  // OphthalmicAxialMeasurementsDeviceType
    1973,  // OphthalmicAxialMeasurementsLeftEyeSequence
    1972,  // OphthalmicAxialMeasurementsRightEyeSequence
    2087,  // OphthalmicEnFaceImageQualityRatingSequence
    2088,  // OphthalmicEnFaceVolumeDescriptorScope
    2086,  // OphthalmicEnFaceVolumeDescriptorSequence
    2068,  // OphthalmicFOV
    1956,  // OphthalmicFrameLocationSequence
    1962,  // OphthalmicImageOrientation
    2078,  // OphthalmicImageTypeCodeSequence
    2079,  // OphthalmicImageTypeDescription
    2047,  // OphthalmicMappingDeviceType
    2184,  // OphthalmicPatientClinicalInformationLeftEyeSequence
    2185,  // OphthalmicPatientClinicalInformationRightEyeSequence
    2063,  // OphthalmicThicknessMapQualityRatingSequence
    2056,  // OphthalmicThicknessMapQualityThresholdSequence
    2057,  // OphthalmicThicknessMapThresholdQualityRating
    2050,  // OphthalmicThicknessMapTypeCodeSequence
    2051,  // OphthalmicThicknessMappingNormalsSequence
    1988,  // OphthalmicUltrasoundMethodCodeSequence
    2082,  // OphthalmicVolumetricPropertiesFlag
    765,  // OpticalCoatingType
    898,  // OpticalMagnificationFactor
    2035,  // OpticalOphthalmicAxialLengthMeasurementsSequence
    3063,  // OpticalPathDescription
    3077,  // OpticalPathIdentificationSequence
    3062,  // OpticalPathIdentifier
    3061,  // OpticalPathSequence
    2038,  // OpticalSelectedOphthalmicAxialLengthSequence
    2969,  // OpticalTransmittance
    2988,  // Optotype
    3013,  // OptotypeDetailedDefinition
    2989,  // OptotypePresentation
    2703,  // OrderCallbackPhoneNumber
    2704,  // OrderCallbackTelecomInformation
    2701,  // OrderEnteredBy
    2702,  // OrderEntererLocation
    2593,  // OrderFillerIdentifierSequence
    785,  // OrderOfPolynomial
    2592,  // OrderPlacerIdentifierSequence
    4329,  // OrganAtRiskFullVolumeDose
    4330,  // OrganAtRiskLimitDose
    4331,  // OrganAtRiskMaximumDose
    4332,  // OrganAtRiskOverdoseVolumeFraction
    2634,  // OrganDose
    2635,  // OrganExposed
    2956,  // OrganizationalRoleCodeSequence
    3902,  // OriginalAttributesSequence
    1856,  // OriginalImageIdentification
    1857,  // OriginalImageIdentificationNomenclature
    4008,  // OriginalImageSequence
    3796,  // OriginalImplantAssemblyTemplateSequence
    3319,  // OriginalImplantTemplateSequence
    102,  // OriginalSpecializedSOPClassUID
    4982,  // OriginatingSOPInstanceReferenceSequence
    3988,  // Originator
    505,  // OtherApprovalStatus
    455,  // OtherClinicalTrialProtocolIDsSequence
    290,  // OtherFailuresSequence
    3938,  // OtherMagnificationTypesAvailable
    3925,  // OtherMediaAvailableSequence
    404,  // OtherPatientIDs
    406,  // OtherPatientIDsSequence
    405,  // OtherPatientNames
    2979,  // OtherPupillaryDistance
    506,  // OtherSecondaryApprovalStatus
    3940,  // OtherSmoothingTypesAvailable
    1842,  // OtherStudyNumbers
    496,  // OuterDiameter
    1152,  // OutlineLeftVerticalEdge
    1155,  // OutlineLowerHorizontalEdge
    1153,  // OutlineRightVerticalEdge
    1151,  // OutlineShapeType
    1154,  // OutlineUpperHorizontalEdge
    2746,  // OutputDestinationSequence
    2736,  // OutputInformationSequence
    1194,  // OutputPower
    3327,  // OverallTemplateSpatialTolerance
    3976,  // OverlayBackgroundDensity
    109,  // OverlayDate
    3975,  // OverlayForegroundDensity
    3971,  // OverlayMagnificationType
    3977,  // OverlayMode
    1812,  // OverlayNumber
    3973,  // OverlayOrImageMagnification
    3970,  // OverlayPixelDataSequence
    3972,  // OverlaySmoothingType
    116,  // OverlayTime
    45,  // Overlays
    3750,  // OverriddenAttributesSequence
    4883,  // OverrideDateTime
    4237,  // OverrideParameterPointer
    4241,  // OverrideReason
    4235,  // OverrideSequence
    1329,  // OversamplingPhase
    3990,  // OwnerID
    1675,  // PETDetectorMotionDetailsSequence
    1674,  // PETFrameAcquisitionSequence
    1678,  // PETFrameCorrectionFactorsSequence
    1684,  // PETFrameTypeSequence
    1677,  // PETPositionSequence
    1683,  // PETReconstructionSequence
    1676,  // PETTableDynamicsSequence
    5239,  // PRCSToRCSOrientation
    5233,  // PTOLocationDescription
    5236,  // PTORegionSequence
    5195,  // PTORepresentationSequence
    1016,  // PVCRejection
    1069,  // PaddleDescription
    1172,  // PageNumberVector
    36,  // PagePositionID
    3073,  // PaletteColorLookupTableSequence
    2301,  // PaletteColorLookupTableUID
    1367,  // ParallelAcquisition
    1368,  // ParallelAcquisitionTechnique
    4783,  // ParallelRTBeamDelimiterBoundaries
    4778,  // ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence
    4781,  // ParallelRTBeamDelimiterDeviceSequence
    4789,  // ParallelRTBeamDelimiterLeafMountingSide
    4259,  // ParallelRTBeamDelimiterOpeningExtents
    4788,  // ParallelRTBeamDelimiterOpeningMode
    4784,  // ParallelRTBeamDelimiterPositions
    1361,  // ParallelReductionFactorInPlane
    1384,  // ParallelReductionFactorInPlaneRetired
    1405,  // ParallelReductionFactorOutOfPlane
    1408,  // ParallelReductionFactorSecondInPlane
    4238,  // ParameterItemIndex
    4240,  // ParameterPointer
    4236,  // ParameterSequencePointer
    4242,  // ParameterValueNumber
    1756,  // ParametersSpecificationSequence
    2753,  // ParametricMapFrameTypeSequence
    3667,  // PartialDataDisplayHandling
    1371,  // PartialFourier
    1335,  // PartialFourierDirection
    2319,  // PartialView
    2321,  // PartialViewCodeSequence
    2320,  // PartialViewDescription
    2796,  // ParticipantSequence
    2799,  // ParticipationDateTime
    2798,  // ParticipationType
    4499,  // PatientAdditionalPosition
    415,  // PatientAddress
    408,  // PatientAge
    378,  // PatientAlternativeCalendar
    374,  // PatientBirthDate
    376,  // PatientBirthDateInAlternativeCalendar
    407,  // PatientBirthName
    375,  // PatientBirthTime
    411,  // PatientBodyMassIndex
    442,  // PatientBreedCodeSequence
    441,  // PatientBreedDescription
    2512,  // PatientClinicalTrialParticipationSequence
    449,  // PatientComments
    377,  // PatientDeathDateInAlternativeCalendar
    5023,  // PatientEquipmentRelationshipCodeSequence
    1926,  // PatientEyeMovementCommandCodeSequence
    1925,  // PatientEyeMovementCommanded
    1907,  // PatientFrameOfReferenceSource
    3178,  // PatientGantryRelationshipCodeSequence
    367,  // PatientID
    470,  // PatientIdentityRemoved
    2510,  // PatientInstitutionResidence
    387,  // PatientInsurancePlanCodeSequence
    4201,  // PatientLocationCoordinatesCodeSequence
    4200,  // PatientLocationCoordinatesSequence
    417,  // PatientMotherBirthName
    1692,  // PatientMotionCorrected
    360,  // PatientName
    2116,  // PatientNotProperlyFixatedQuantity
    1811,  // PatientOrientation
    3176,  // PatientOrientationCodeSequence
    1916,  // PatientOrientationInFrameSequence
    3177,  // PatientOrientationModifierCodeSequence
    1701,  // PatientPhysiologicalStateCodeSequence
    1700,  // PatientPhysiologicalStateSequence
    1209,  // PatientPosition
    1764,  // PatientPositioningInstructionSequence
    388,  // PatientPrimaryLanguageCodeSequence
    389,  // PatientPrimaryLanguageModifierCodeSequence
    2145,  // PatientReliabilityIndicator
    436,  // PatientReligiousPreference
    4498,  // PatientSetupLabel
    4497,  // PatientSetupNumber
    4908,  // PatientSetupPhotoDescription
    4496,  // PatientSetupSequence
    4790,  // PatientSetupUID
    379,  // PatientSex
    439,  // PatientSexNeutered
    409,  // PatientSize
    410,  // PatientSizeCodeSequence
    438,  // PatientSpeciesCodeSequence
    437,  // PatientSpeciesDescription
    1754,  // PatientSpecificationSequence
    2511,  // PatientState
    4636,  // PatientSupportAccessoryCode
    3735,  // PatientSupportAdjustedAngle
    4466,  // PatientSupportAngle
    4341,  // PatientSupportAngleTolerance
    4844,  // PatientSupportDevicesSequence
    4916,  // PatientSupportDisplacementSequence
    4635,  // PatientSupportID
    4803,  // PatientSupportPositionDeviceParameterSequence
    4806,  // PatientSupportPositionDeviceToleranceSequence
    4805,  // PatientSupportPositionParameterOrderIndex
    4801,  // PatientSupportPositionParameterSequence
    4202,  // PatientSupportPositionSequence
    4802,  // PatientSupportPositionSpecificationMethod
    4807,  // PatientSupportPositionToleranceOrderIndex
    4756,  // PatientSupportPositionToleranceSequence
    4467,  // PatientSupportRotationDirection
    4634,  // PatientSupportType
    427,  // PatientTelecomInformation
    426,  // PatientTelephoneNumbers
    4920,  // PatientToEquipmentRelationshipSequence
    2680,  // PatientTransportArrangements
    5025,  // PatientTreatmentOrientationSequence
    4903,  // PatientTreatmentPreparationDeviceSequence
    4901,  // PatientTreatmentPreparationMethodCodeSequence
    4906,  // PatientTreatmentPreparationMethodDescription
    4905,  // PatientTreatmentPreparationProcedureCodeSequence
    4909,  // PatientTreatmentPreparationProcedureIndex
    4902,  // PatientTreatmentPreparationProcedureParameterDescription
    4907,  // PatientTreatmentPreparationProcedureParameterSequence
    4904,  // PatientTreatmentPreparationProcedureSequence
    4919,  // PatientTreatmentPreparationSequence
    414,  // PatientWeight
    3470,  // PatternOffColorCIELabValue
    3485,  // PatternOffOpacity
    3469,  // PatternOnColorCIELabValue
    3484,  // PatternOnOpacity
    3145,  // PauseBetweenFrames
    5242,  // PerFrameFunctionalGroupsSequence
    1628,  // PerProjectionAcquisitionSequence
    950,  // PercentPhaseFieldOfView
    949,  // PercentSampling
    2605,  // PerformedLocation
    2854,  // PerformedProcedureCodeSequence
    2612,  // PerformedProcedureStepDescription
    2619,  // PerformedProcedureStepDiscontinuationReasonCodeSequence
    2608,  // PerformedProcedureStepEndDate
    2744,  // PerformedProcedureStepEndDateTime
    2609,  // PerformedProcedureStepEndTime
    2611,  // PerformedProcedureStepID
    2606,  // PerformedProcedureStepStartDate
    2743,  // PerformedProcedureStepStartDateTime
    2607,  // PerformedProcedureStepStartTime
    2610,  // PerformedProcedureStepStatus
    2613,  // PerformedProcedureTypeDescription
    2715,  // PerformedProcessingApplicationsCodeSequence
    3762,  // PerformedProcessingParametersSequence
    2614,  // PerformedProtocolCodeSequence
    2615,  // PerformedProtocolType
    2640,  // PerformedSeriesSequence
    2603,  // PerformedStationAETitle
    2732,  // PerformedStationClassCodeSequence
    2733,  // PerformedStationGeographicLocationCodeSequence
    2604,  // PerformedStationName
    2731,  // PerformedStationNameCodeSequence
    2723,  // PerformedWorkitemCodeSequence
    249,  // PerformingPhysicianIdentificationSequence
    248,  // PerformingPhysicianName
    2232,  // PerimeterTable
    2233,  // PerimeterValue
    2692,  // PersonAddress
    2691,  // PersonIdentificationCodeSequence
    2811,  // PersonName
    361,  // PersonNamesToUseSequence
    2694,  // PersonTelecomInformation
    2693,  // PersonTelephoneNumbers
    2506,  // PertinentDocumentsSequence
    2857,  // PertinentOtherEvidenceSequence
    2507,  // PertinentResourcesSequence
    5058,  // PertinentSOPClassesInSeries
    5057,  // PertinentSOPClassesInStudy
    5204,  // PhantomType
    1315,  // PhaseContrast
    3144,  // PhaseDelay
    3146,  // PhaseDescription
    3142,  // PhaseInformationSequence
    1806,  // PhaseNumber
    3140,  // PhaseVector
    1103,  // PhosphorType
    1716,  // PhotoacousticExcitationCharacteristicsSequence
    1735,  // PhotoacousticImageFrameTypeSequence
    840,  // PhotographicExposureIndex
    812,  // PhotographicSensitivity
    2205,  // PhotometricInterpretation
    1549,  // PhotonEnergy
    1304,  // PhototimerSetting
    1229,  // PhysicalDeltaX
    1230,  // PhysicalDeltaY
    1571,  // PhysicalDetectorSize
    1225,  // PhysicalUnitsXDirection
    1226,  // PhysicalUnitsYDirection
    5142,  // PhysicianApprovingInterpretation
    246,  // PhysiciansOfRecord
    247,  // PhysiciansOfRecordIdentificationSequence
    251,  // PhysiciansReadingStudyIdentificationSequence
    2219,  // PixelAspectRatio
    951,  // PixelBandwidth
    1253,  // PixelComponentDataType
    1249,  // PixelComponentMask
    1248,  // PixelComponentOrganization
    1252,  // PixelComponentPhysicalUnits
    1250,  // PixelComponentRangeStart
    1251,  // PixelComponentRangeStop
    2840,  // PixelCoordinatesSetTrial
    5257,  // PixelData
    1287,  // PixelDataAreaOriginRelativeToFOV
    1288,  // PixelDataAreaRotationAngleRelativeToFOV
    2413,  // PixelDataProviderURL
    2282,  // PixelIntensityRelationship
    2426,  // PixelIntensityRelationshipLUTSequence
    2283,  // PixelIntensityRelationshipSign
    2419,  // PixelMeasuresSequence
    3081,  // PixelOriginInterpretation
    2255,  // PixelPaddingRangeLimit
    2254,  // PixelPaddingValue
    349,  // PixelPresentation
    2245,  // PixelRepresentation
    2438,  // PixelShiftFrameRange
    2434,  // PixelShiftSequence
    2216,  // PixelSpacing
    2281,  // PixelSpacingCalibrationDescription
    2280,  // PixelSpacingCalibrationType
    2673,  // PixelSpacingSequence
    2756,  // PixelValueMappingCodeSequence
    2055,  // PixelValueMappingExplanation
    2053,  // PixelValueMappingToCodedConceptSequence
    2421,  // PixelValueTransformationSequence
    2705,  // PlacerOrderNumberImagingServiceRequest
    2699,  // PlacerOrderNumberImagingServiceRequestRetired
    2682,  // PlacerOrderNumberProcedure
    4309,  // PlanIntent
    4959,  // PlanOverviewIndex
    4958,  // PlanOverviewSequence
    2207,  // PlanarConfiguration
    3536,  // Plane
    1591,  // PlaneIdentification
    3537,  // PlaneNormal
    1864,  // PlaneOrientationSequence
    1910,  // PlaneOrientationVolumeSequence
    1863,  // PlanePositionSequence
    3078,  // PlanePositionSlideSequence
    1909,  // PlanePositionVolumeSequence
    2213,  // Planes
    1561,  // PlanesInAcquisition
    4396,  // PlannedVerificationImageSequence
    5092,  // PlanningInputInformationSequence
    3372,  // PlanningLandmarkDescription
    3371,  // PlanningLandmarkID
    3373,  // PlanningLandmarkIdentificationCodeSequence
    3369,  // PlanningLandmarkLineSequence
    3370,  // PlanningLandmarkPlaneSequence
    3368,  // PlanningLandmarkPointSequence
    955,  // PlateID
    1102,  // PlateType
    3261,  // PointCoordinatesData
    3262,  // PointPositionAccuracy
    3265,  // PointsBoundingBoxCoordinates
    3956,  // Polarity
    787,  // PolynomialCoefficients
    781,  // PolynomialFittingSequence
    4084,  // PositionAcquisitionTemplateCodeSequence
    4085,  // PositionAcquisitionTemplateDescription
    4082,  // PositionAcquisitionTemplateID
    4081,  // PositionAcquisitionTemplateIdentificationSequence
    4083,  // PositionAcquisitionTemplateName
    1711,  // PositionMeasuringDeviceUsed
    1572,  // PositionOfIsocenterProjection
    1840,  // PositionReferenceIndicator
    1596,  // PositionerIsocenterDetectorRotationAngle
    1594,  // PositionerIsocenterPrimaryAngle
    1595,  // PositionerIsocenterSecondaryAngle
    1132,  // PositionerMotion
    1558,  // PositionerPositionSequence
    1134,  // PositionerPrimaryAngle
    1647,  // PositionerPrimaryAngleDirection
    1136,  // PositionerPrimaryAngleIncrement
    1135,  // PositionerSecondaryAngle
    1137,  // PositionerSecondaryAngleIncrement
    1133,  // PositionerType
    1766,  // PositioningLandmarkSequence
    1765,  // PositioningMethodCodeSequence
    2132,  // PositiveCatchTrialsQuantity
    3244,  // PostDeformationMatrixRegistrationSequence
    1199,  // PostprocessingFunction
    1747,  // PotentialDiagnosticTasks
    1745,  // PotentialReasonsForProcedure
    1746,  // PotentialReasonsForProcedureCodeSequence
    1744,  // PotentialRequestedProcedureCodeSequence
    1743,  // PotentialScheduledProtocolCodeSequence
    5165,  // PotentialThreatObjectID
    2553,  // PowerlineFrequency
    574,  // PreAmplifierEquipmentSequence
    575,  // PreAmplifierNotes
    605,  // PreAmplifierSettingsSequence
    3243,  // PreDeformationMatrixRegistrationSequence
    2590,  // PreMedication
    1993,  // PreSelectedForImplantation
    2852,  // PredecessorDocumentsSequence
    1751,  // PredecessorProtocolSequence
    4149,  // PredecessorStructureSetSequence
    1998,  // PredictedRefractiveError
    1992,  // PredictedToricErrorSequence
    2235,  // PredictorColumns
    2236,  // PredictorConstants
    2234,  // PredictorRows
    1099,  // PreferredPlaybackSequencing
    434,  // PregnancyStatus
    2866,  // PreliminaryFlag
    4312,  // PrescriptionDescription
    5097,  // PrescriptionNotes
    5103,  // PrescriptionNotesSequence
    4956,  // PrescriptionOverviewSequence
    3574,  // PresentationAnimationStyle
    3438,  // PresentationCreationDate
    3439,  // PresentationCreationTime
    3515,  // PresentationDisplayCollectionUID
    2542,  // PresentationGroupNumber
    3520,  // PresentationInputType
    134,  // PresentationIntentType
    4006,  // PresentationLUTContentSequence
    3920,  // PresentationLUTFlag
    3980,  // PresentationLUTSequence
    3981,  // PresentationLUTShape
    3445,  // PresentationPixelAspectRatio
    3446,  // PresentationPixelMagnificationRatio
    3444,  // PresentationPixelSpacing
    3516,  // PresentationSequenceCollectionUID
    3517,  // PresentationSequencePositionIndex
    3443,  // PresentationSizeMode
    3561,  // PresentationStateClassificationComponentSequence
    3565,  // PresentationStateCompositorComponentSequence
    2117,  // PresentedVisualStimuliDataFlag
    4018,  // PreserveCompositeInstancesAfterMediaCreation
    834,  // Pressure
    2092,  // PrimaryAnatomicStructureItemIndex
    323,  // PrimaryAnatomicStructureModifierSequence
    321,  // PrimaryAnatomicStructureSequence
    790,  // PrimaryChromaticities
    295,  // PrimaryDiagnosisCodeSequence
    4738,  // PrimaryDoseValueIndicator
    4380,  // PrimaryDosimeterUnit
    4047,  // PrimaryFluenceModeSequence
    1615,  // PrimaryPositionerIncrement
    1619,  // PrimaryPositionerIncrementSign
    1611,  // PrimaryPositionerScanArc
    1613,  // PrimaryPositionerScanStartAngle
    3199,  // PrimaryPromptsCountsAccumulated
    3279,  // PrimitivePointIndexList
    294,  // PrincipalDiagnosisCodeSequence
    44,  // Print
    3998,  // PrintJobDescriptionSequence
    3983,  // PrintJobID
    4000,  // PrintManagementCapabilitiesSequence
    3910,  // PrintPriority
    3996,  // PrintQueueID
    4001,  // PrinterCharacteristicsSequence
    3909,  // PrinterConfigurationSequence
    3995,  // PrinterName
    3951,  // PrinterPixelSpacing
    3933,  // PrinterResolutionID
    3993,  // PrinterStatus
    3994,  // PrinterStatusInfo
    3923,  // PrintingBitDepth
    224,  // PriorRecordKey
    5072,  // PriorTreatmentDoseDescription
    5073,  // PriorTreatmentReferenceSequence
    12,  // Priority
    2963,  // PrismSequence
    181,  // PrivateCreatorReference
    187,  // PrivateDataElement
    179,  // PrivateDataElementCharacteristicsSequence
    195,  // PrivateDataElementDefinitionSequence
    193,  // PrivateDataElementDescription
    194,  // PrivateDataElementEncoding
    192,  // PrivateDataElementKeyword
    191,  // PrivateDataElementName
    190,  // PrivateDataElementNumberOfItems
    188,  // PrivateDataElementValueMultiplicity
    189,  // PrivateDataElementValueRepresentation
    180,  // PrivateGroupReference
    67,  // PrivateInformation
    66,  // PrivateInformationCreatorUID
    79,  // PrivateRecordUID
    612,  // ProbeCenterLocationX
    613,  // ProbeCenterLocationZ
    627,  // ProbeDriveEquipmentSequence
    629,  // ProbeDriveNotes
    634,  // ProbeDriveSettingsSequence
    631,  // ProbeInductance
    759,  // ProbeManufacturer
    760,  // ProbeModelNumber
    636,  // ProbeOrientationAngle
    632,  // ProbeResistance
    762,  // ProbeResonantFrequency
    241,  // ProcedureCodeSequence
    2871,  // ProcedureContextFlagTrial
    2847,  // ProcedureContextSequenceTrial
    622,  // ProcedureCreationDate
    623,  // ProcedureExpirationDate
    2801,  // ProcedureIdentifierCodeSequenceTrial
    624,  // ProcedureLastModifiedDate
    2745,  // ProcedureStepCancellationDateTime
    3724,  // ProcedureStepCommunicationsURISequence
    3727,  // ProcedureStepDiscontinuationReasonCodeSequence
    3760,  // ProcedureStepLabel
    3721,  // ProcedureStepProgress
    3722,  // ProcedureStepProgressDescription
    3720,  // ProcedureStepProgressInformationSequence
    3723,  // ProcedureStepProgressParametersSequence
    3765,  // ProcedureStepRelationshipType
    3719,  // ProcedureStepState
    3799,  // ProcedureTypeCodeSequence
    621,  // ProcedureVersion
    1198,  // ProcessingFunction
    2938,  // ProductDescription
    2940,  // ProductExpirationDateTime
    2939,  // ProductLotIdentifier
    2937,  // ProductName
    2932,  // ProductPackageIdentifier
    2944,  // ProductParameterSequence
    2936,  // ProductTypeCodeSequence
    1211,  // ProjectionEponymousNameCodeSequence
    4087,  // ProjectionImagingAcquisitionParameterSequence
    1554,  // ProjectionPixelCalibrationSequence
    365,  // PronounCodeSequence
    366,  // PronounComment
    530,  // PropertyLabel
    4007,  // ProposedStudySequence
    2642,  // ProtocolContextSequence
    1795,  // ProtocolDefinedPatientPosition
    1753,  // ProtocolDesignRationale
    1772,  // ProtocolElementCharacteristicsSummary
    1771,  // ProtocolElementName
    1770,  // ProtocolElementNumber
    1773,  // ProtocolElementPurpose
    976,  // ProtocolName
    1752,  // ProtocolPlanningInformation
    3709,  // PseudoColorPaletteInstanceReferenceSequence
    3708,  // PseudoColorType
    4292,  // PulseNumber
    1233,  // PulseRepetitionFrequency
    4569,  // PulseRepetitionInterval
    1308,  // PulseSequenceName
    4291,  // PulseSpecificBrachyControlPointDeliveredSequence
    591,  // PulseWidth
    568,  // PulserEquipmentSequence
    570,  // PulserNotes
    590,  // PulserSettingsSequence
    569,  // PulserType
    3019,  // PupilCentroidXCoordinate
    3020,  // PupilCentroidYCoordinate
    1933,  // PupilDilated
    2971,  // PupilSize
    2826,  // PurposeOfReferenceCodeSequence
    256,  // PyramidDescription
    1815,  // PyramidLabel
    100,  // PyramidUID
    2381,  // QAResultsSequence
    5227,  // QRMeasurementsSequence
    1340,  // QuadratureReceiveCoil
    2261,  // QualityControlImage
    390,  // QualityControlSubject
    391,  // QualityControlSubjectTypeCodeSequence
    2089,  // QualityThreshold
    2172,  // QuantifiedDefect
    2621,  // Quantity
    2763,  // QuantityDefinitionSequence
    2620,  // QuantitySequence
    123,  // QueryRetrieveLevel
    124,  // QueryRetrieveView
    3997,  // QueueStatus
    1445,  // RFEchoTrainLength
    3581,  // RGBATransferFunctionDescription
    2335,  // RGBLUTTransferFunction
    4164,  // ROIContourSequence
    4175,  // ROICreatorSequence
    4157,  // ROIDateTime
    4162,  // ROIDerivationAlgorithmIdentificationSequence
    4154,  // ROIDescription
    4155,  // ROIDisplayColor
    4193,  // ROIElementalCompositionAtomicMassFraction
    4192,  // ROIElementalCompositionAtomicNumber
    4191,  // ROIElementalCompositionSequence
    4161,  // ROIGenerationAlgorithm
    4163,  // ROIGenerationDescription
    4187,  // ROIInterpreter
    4176,  // ROIInterpreterSequence
    4153,  // ROIName
    4151,  // ROINumber
    4177,  // ROIObservationContextCodeSequence
    4158,  // ROIObservationDateTime
    4184,  // ROIObservationDescription
    4182,  // ROIObservationLabel
    4188,  // ROIPhysicalPropertiesSequence
    4189,  // ROIPhysicalProperty
    4190,  // ROIPhysicalPropertyValue
    4156,  // ROIVolume
    1893,  // RRIntervalTimeNominal
    3151,  // RRIntervalVector
    4732,  // RTAccessoryDeviceSlotID
    4731,  // RTAccessoryHolderDefinitionSequence
    4729,  // RTAccessoryHolderSlotDistance
    4726,  // RTAccessoryHolderSlotExistenceFlag
    4728,  // RTAccessoryHolderSlotID
    4727,  // RTAccessoryHolderSlotSequence
    4724,  // RTAccessoryHolderWaterEquivalentThickness
    4730,  // RTAccessorySlotDistance
    4058,  // RTAcquisitionPatientPositionSequence
    5071,  // RTAnatomicPrescriptionSequence
    2957,  // RTAssertionsSequence
    4786,  // RTBeamDelimiterGeometrySequence
    4831,  // RTBeamLimitingDeviceAngle
    4787,  // RTBeamLimitingDeviceDefinitionSequence
    4777,  // RTBeamLimitingDeviceDistalDistance
    4785,  // RTBeamLimitingDeviceOffset
    4796,  // RTBeamLimitingDeviceOpeningSequence
    4776,  // RTBeamLimitingDeviceProximalDistance
    4383,  // RTBeamLimitingDeviceType
    4846,  // RTBeamModifierDefinitionDistance
    4104,  // RTConeBeamImagingGeometrySequence
    4711,  // RTControlPointIndex
    4897,  // RTDeliveryStartPatientPositionSequence
    4799,  // RTDeviceDistanceReferenceLocationCodeSequence
    5068,  // RTDiagnosisCodeSequence
    4122,  // RTDoseIntentCodeSequence
    4120,  // RTDoseInterpretedTypeCodeModifierSequence
    4119,  // RTDoseInterpretedTypeCodeSequence
    4114,  // RTDoseROISequence
    4027,  // RTImageDescription
    4053,  // RTImageFrameContextSequence
    4052,  // RTImageFrameGeneralContentSequence
    4059,  // RTImageFrameImagingDevicePositionSequence
    4061,  // RTImageFrameMVRadiationAcquisitionSequence
    4062,  // RTImageFrameRadiationAcquisitionSequence
    4060,  // RTImageFramekVRadiationAcquisitionSequence
    4025,  // RTImageLabel
    4026,  // RTImageName
    4032,  // RTImageOrientation
    4029,  // RTImagePlane
    4034,  // RTImagePosition
    4038,  // RTImageSID
    4054,  // RTImageScopeSequence
    4912,  // RTPatientPositionDisplacementSequence
    4892,  // RTPatientPositionScopeSequence
    4913,  // RTPatientPositionSequence
    5063,  // RTPhysicianIntentIndex
    5070,  // RTPhysicianIntentInputInstanceSequence
    5065,  // RTPhysicianIntentNarrative
    5060,  // RTPhysicianIntentPredecessorSequence
    5062,  // RTPhysicianIntentSequence
    4306,  // RTPlanDate
    4305,  // RTPlanDescription
    4311,  // RTPlanGeometry
    4303,  // RTPlanLabel
    4304,  // RTPlanName
    4349,  // RTPlanRelationship
    4307,  // RTPlanTime
    5035,  // RTPrescriptionIndex
    5059,  // RTPrescriptionLabel
    5082,  // RTPrescriptionSequence
    5066,  // RTProtocolCodeSequence
    4183,  // RTROIIdentificationCodeSequence
    4186,  // RTROIInterpretedType
    4179,  // RTROIObservationsSequence
    4160,  // RTROIRelationship
    4766,  // RTRadiationPhysicalAndGeometricContentDetailFlag
    4863,  // RTRadiationSalvageRecordControlPointSequence
    4733,  // RTRadiationSequence
    4854,  // RTRadiationSetDeliveryNumber
    4918,  // RTRadiationSetDeliveryUsage
    4765,  // RTRadiationSetIntent
    4857,  // RTRadiationSetUsage
    4911,  // RTRadiationTaskSequence
    4851,  // RTRadiationUsage
    4767,  // RTRecordFlag
    4147,  // RTReferencedSeriesSequence
    4146,  // RTReferencedStudySequence
    4159,  // RTRelatedROISequence
    5036,  // RTSegmentAnnotationIndex
    5017,  // RTSegmentAnnotationSequence
    4753,  // RTToleranceSetLabel
    4752,  // RTToleranceSetSequence
    5061,  // RTTreatmentApproachLabel
    4856,  // RTTreatmentFractionCompletionStatus
    5064,  // RTTreatmentIntentType
    5033,  // RTTreatmentPhaseIndex
    5044,  // RTTreatmentPhaseIntentPresenceFlag
    5053,  // RTTreatmentPhaseIntervalSequence
    5034,  // RTTreatmentPhaseUID
    4898,  // RTTreatmentPreparationPatientPositionSequence
    5115,  // RTTreatmentSourceCoordinates
    5102,  // RTTreatmentTechniqueCodeSequence
    4861,  // RTTreatmentTerminationReasonCodeSequence
    4860,  // RTTreatmentTerminationStatus
    60,  // RTVCommunicationSOPClassUID
    61,  // RTVCommunicationSOPInstanceUID
    65,  // RTVFlowActualFrameDuration
    63,  // RTVFlowIdentifier
    64,  // RTVFlowRTPSamplingRate
    59,  // RTVMetaInformationVersion
    62,  // RTVSourceIdentifier
    2357,  // RWavePointer
    1260,  // RWaveTimeVector
    1037,  // RadialPosition
    4606,  // RadiationAtomicNumber
    4820,  // RadiationBeamBlockSlabThickness
    4819,  // RadiationBeamBlockThickness
    4815,  // RadiationBeamCompensatorMillingToolDiameter
    4794,  // RadiationBeamEffectiveWedgeAngle
    4792,  // RadiationBeamWedgeAngle
    4793,  // RadiationBeamWedgeThinEdgeDistance
    4607,  // RadiationChargeState
    4800,  // RadiationDeviceConfigurationAndCommissioningKeySequence
    4747,  // RadiationDoseCentralAxisDisplacement
    4714,  // RadiationDoseIdentificationIndex
    4736,  // RadiationDoseIdentificationLabel
    4735,  // RadiationDoseIdentificationSequence
    4746,  // RadiationDoseInVivoMeasurementLabel
    4750,  // RadiationDoseMeasurementPointCoordinates
    4734,  // RadiationDoseSequence
    4751,  // RadiationDoseSourceToExternalContourDistance
    4749,  // RadiationDoseSourceToSkinDistance
    4748,  // RadiationDoseValue
    4742,  // RadiationDoseValuesParametersSequence
    4798,  // RadiationDosimeterUnitSequence
    4841,  // RadiationFluenceModifierCodeSequence
    4835,  // RadiationGenerationModeDescription
    4712,  // RadiationGenerationModeIndex
    4834,  // RadiationGenerationModeLabel
    4836,  // RadiationGenerationModeMachineCodeSequence
    4833,  // RadiationGenerationModeSequence
    4035,  // RadiationMachineName
    4036,  // RadiationMachineSAD
    4037,  // RadiationMachineSSD
    4605,  // RadiationMassNumber
    1051,  // RadiationMode
    4894,  // RadiationOrderIndex
    1049,  // RadiationSetting
    4774,  // RadiationSourceAxisDistance
    5118,  // RadiationSourceCoordinateSystemPitchAngle
    5117,  // RadiationSourceCoordinateSystemRollAngle
    5116,  // RadiationSourceCoordinateSystemYawAngle
    4393,  // RadiationType
    4837,  // RadiationTypeCodeSequence
    4977,  // RadiobiologicalDoseEffectFlag
    4976,  // RadiobiologicalDoseEffectSequence
    915,  // Radionuclide
    3170,  // RadionuclideCodeSequence
    1006,  // RadionuclideHalfLife
    1007,  // RadionuclidePositronFraction
    1005,  // RadionuclideTotalDose
    916,  // Radiopharmaceutical
    341,  // RadiopharmaceuticalAdministrationEventUID
    1673,  // RadiopharmaceuticalAgentNumber
    3172,  // RadiopharmaceuticalCodeSequence
    3134,  // RadiopharmaceuticalInformationSequence
    1001,  // RadiopharmaceuticalRoute
    1008,  // RadiopharmaceuticalSpecificActivity
    1009,  // RadiopharmaceuticalStartDateTime
    1003,  // RadiopharmaceuticalStartTime
    1010,  // RadiopharmaceuticalStopDateTime
    1004,  // RadiopharmaceuticalStopTime
    1679,  // RadiopharmaceuticalUsageSequence
    1002,  // RadiopharmaceuticalVolume
    5045,  // RadiotherapyTreatmentType
    696,  // RadiusAlongWedge
    1166,  // RadiusOfCircularCollimator
    1582,  // RadiusOfCircularExposureControlSensingRegion
    1146,  // RadiusOfCircularShutter
    2983,  // RadiusOfCurvature
    1694,  // RandomsCorrected
    3186,  // RandomsCorrectionMethod
    212,  // RangeMatchingSequence
    4632,  // RangeModulatorDescription
    4649,  // RangeModulatorGatingStartValue
    4651,  // RangeModulatorGatingStartWaterEquivalentThickness
    4650,  // RangeModulatorGatingStopValue
    4652,  // RangeModulatorGatingStopWaterEquivalentThickness
    4630,  // RangeModulatorID
    4629,  // RangeModulatorNumber
    4628,  // RangeModulatorSequence
    4648,  // RangeModulatorSettingsSequence
    4631,  // RangeModulatorType
    3364,  // RangeOfFreedom
    4619,  // RangeShifterDescription
    4617,  // RangeShifterID
    4616,  // RangeShifterNumber
    4615,  // RangeShifterSequence
    4642,  // RangeShifterSetting
    4641,  // RangeShifterSettingsSequence
    4618,  // RangeShifterType
    4644,  // RangeShifterWaterEquivalentThickness
    3109,  // RangingDepth
    2822,  // RationalDenominatorValue
    2821,  // RationalNumeratorValue
    2741,  // RawDataHandling
    2480,  // RealTimeBulkDataFlowSequence
    2762,  // RealWorldValueFirstValueMapped
    2764,  // RealWorldValueIntercept
    2759,  // RealWorldValueLUTData
    2758,  // RealWorldValueLastValueMapped
    2755,  // RealWorldValueMappingSequence
    2765,  // RealWorldValueSlope
    3770,  // ReasonForCancellation
    3786,  // ReasonForChannelOmission
    3787,  // ReasonForChannelOmissionDescription
    4954,  // ReasonForOmission
    4896,  // ReasonForOmissionCodeSequence
    4955,  // ReasonForOmissionDescription
    2689,  // ReasonForPerformedProcedureCodeSequence
    202,  // ReasonForRemovalCodeSequence
    2686,  // ReasonForRequestedProcedureCodeSequence
    2455,  // ReasonForStudy
    5067,  // ReasonForSuperseding
    3906,  // ReasonForTheAttributeModification
    2696,  // ReasonForTheImagingServiceRequest
    2678,  // ReasonForTheRequestedProcedure
    2468,  // ReasonForVisit
    2469,  // ReasonForVisitCodeSequence
    1337,  // ReceiveCoilManufacturerName
    1100,  // ReceiveCoilName
    1339,  // ReceiveCoilType
    633,  // ReceiveProbeSequence
    577,  // ReceiveTransducerSequence
    607,  // ReceiveTransducerSettingsSequence
    9,  // Receiver
    571,  // ReceiverEquipmentSequence
    573,  // ReceiverNotes
    595,  // ReceiverSettingsSequence
    3768,  // ReceivingAE
    55,  // ReceivingApplicationEntityTitle
    58,  // ReceivingPresentationAddress
    92,  // RecognitionCode
    2263,  // RecognizableVisualFeatures
    3058,  // RecommendedAbsentPixelCIELabValue
    3575,  // RecommendedAnimationRate
    3865,  // RecommendedDefaultValueSequence
    3228,  // RecommendedDisplayCIELabValue
    3300,  // RecommendedDisplayCIELabValueList
    315,  // RecommendedDisplayFrameRate
    358,  // RecommendedDisplayFrameRateInFloat
    3227,  // RecommendedDisplayGrayscaleValue
    816,  // RecommendedExposureIndex
    4117,  // RecommendedIsodoseLevelSequence
    3293,  // RecommendedLineThickness
    3292,  // RecommendedPointRadius
    3253,  // RecommendedPresentationOpacity
    3254,  // RecommendedPresentationType
    3340,  // RecommendedRotationPoint
    2292,  // RecommendedViewingMode
    1482,  // ReconstructionAlgorithm
    1787,  // ReconstructionAlgorithmSequence
    1486,  // ReconstructionAngle
    1627,  // ReconstructionDescription
    1021,  // ReconstructionDiameter
    1786,  // ReconstructionEndLocationSequence
    1484,  // ReconstructionFieldOfView
    1920,  // ReconstructionIndex
    3189,  // ReconstructionMethod
    1085,  // ReconstructionPipelineType
    1489,  // ReconstructionPixelSpacing
    1778,  // ReconstructionProtocolElementSequence
    1777,  // ReconstructionProtocolElementSpecificationSequence
    1785,  // ReconstructionStartLocationSequence
    1788,  // ReconstructionTargetCenterLocationSequence
    1485,  // ReconstructionTargetCenterPatient
    1686,  // ReconstructionType
    76,  // RecordInUseFlag
    223,  // RecordKey
    4262,  // RecordedBlockSequence
    4263,  // RecordedBlockSlabSequence
    4273,  // RecordedBrachyAccessoryDeviceSequence
    4275,  // RecordedChannelSequence
    4284,  // RecordedChannelShieldSequence
    4261,  // RecordedCompensatorSequence
    4267,  // RecordedLateralSpreadingDeviceSequence
    4872,  // RecordedRTControlPointDateTime
    4268,  // RecordedRangeModulatorSequence
    4266,  // RecordedRangeShifterSequence
    4265,  // RecordedSnoutSequence
    4282,  // RecordedSourceApplicatorSequence
    4269,  // RecordedSourceSequence
    4260,  // RecordedWedgeSequence
    1050,  // RectificationType
    599,  // RectifierSmoothing
    1333,  // RectilinearPhaseEncodeReordering
    2303,  // RedPaletteColorLookupTableData
    2294,  // RedPaletteColorLookupTableDescriptor
    1838,  // Reference
    4539,  // ReferenceAirKermaRate
    1739,  // ReferenceBasisCodeSequence
    1957,  // ReferenceCoordinates
    3672,  // ReferenceDisplaySets
    4710,  // ReferenceDoseDefinition
    4741,  // ReferenceDosePointCoordinates
    4737,  // ReferenceDoseType
    1740,  // ReferenceGeometryCodeSequence
    4395,  // ReferenceImageNumber
    1738,  // ReferenceLocationDescription
    1737,  // ReferenceLocationLabel
    1227,  // ReferencePixelPhysicalValueX
    1228,  // ReferencePixelPhysicalValueY
    1223,  // ReferencePixelX0
    1224,  // ReferencePixelY0
    5133,  // ReferenceToRecordedSound
    2845,  // ReferencedAccessionSequenceTrial
    2954,  // ReferencedAssertionUID
    4080,  // ReferencedBaselineParametersRTRadiationInstanceSequence
    3954,  // ReferencedBasicAnnotationBoxSequence
    4924,  // ReferencedBeamNumber
    4923,  // ReferencedBeamSequence
    4945,  // ReferencedBlockNumber
    4942,  // ReferencedBolusSequence
    4274,  // ReferencedBrachyAccessoryDeviceNumber
    4929,  // ReferencedBrachyApplicationSetupNumber
    4928,  // ReferencedBrachyApplicationSetupSequence
    4254,  // ReferencedCalculatedDoseReferenceNumber
    4253,  // ReferencedCalculatedDoseReferenceSequence
    3782,  // ReferencedChannelNumber
    4285,  // ReferencedChannelShieldNumber
    2265,  // ReferencedColorPaletteInstanceUID
    3848,  // ReferencedComparisonSOPInstanceSequence
    4944,  // ReferencedCompensatorNumber
    4986,  // ReferencedConceptualVolumeUID
    3571,  // ReferencedContentItem
    2911,  // ReferencedContentItemIdentifier
    4946,  // ReferencedControlPointIndex
    4947,  // ReferencedControlPointSequence
    269,  // ReferencedCurveSequence
    2818,  // ReferencedDateTime
    4713,  // ReferencedDefinedDeviceIndex
    1749,  // ReferencedDefinedProtocolSequence
    4718,  // ReferencedDeviceIndex
    3893,  // ReferencedDigitalSignatureSequence
    5049,  // ReferencedDirectSegmentInstanceSequence
    4936,  // ReferencedDoseReferenceNumber
    4935,  // ReferencedDoseReferenceSequence
    4359,  // ReferencedDoseReferenceUID
    4940,  // ReferencedDoseSequence
    5086,  // ReferencedDosimetricObjectiveUID
    5088,  // ReferencedDosimetricObjectivesSequence
    4887,  // ReferencedExpectedInVivoMeasurementValueIndex
    3506,  // ReferencedFiducialUID
    5024,  // ReferencedFiducialsUID
    80,  // ReferencedFileID
    3927,  // ReferencedFilmBoxSequence
    3952,  // ReferencedFilmSessionSequence
    2770,  // ReferencedFindingsGroupUIDTrial
    3693,  // ReferencedFirstFrameSequence
    4932,  // ReferencedFractionGroupNumber
    4931,  // ReferencedFractionGroupSequence
    4297,  // ReferencedFractionNumber
    278,  // ReferencedFrameNumber
    2816,  // ReferencedFrameNumbers
    4145,  // ReferencedFrameOfReferenceSequence
    4152,  // ReferencedFrameOfReferenceUID
    2721,  // ReferencedGeneralPurposeScheduledProcedureStepSequence
    2727,  // ReferencedGeneralPurposeScheduledProcedureStepTransactionUID
    3359,  // ReferencedHPGLDocumentID
    3953,  // ReferencedImageBoxSequence
    3979,  // ReferencedImageBoxSequenceRetired
    344,  // ReferencedImageEvidenceSequence
    3074,  // ReferencedImageNavigationSequence
    3964,  // ReferencedImageOverlayBoxSequence
    2754,  // ReferencedImageRealWorldValueMappingSequence
    268,  // ReferencedImageSequence
    3830,  // ReferencedImplantTemplateGroupMemberID
    270,  // ReferencedInstanceSequence
    261,  // ReferencedInstancesBySOPClassSequence
    5128,  // ReferencedInterpretationSequence
    4951,  // ReferencedLateralSpreadingDeviceNumber
    4252,  // ReferencedMeasuredDoseReferenceNumber
    4251,  // ReferencedMeasuredDoseReferenceSequence
    2896,  // ReferencedMontageChannelNumber
    2888,  // ReferencedMontageIndex
    2602,  // ReferencedNonImageCompositeSOPInstanceSequence
    2830,  // ReferencedObjectObservationClassTrial
    2829,  // ReferencedObservationClassTrial
    2828,  // ReferencedObservationUIDTrial
    2046,  // ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
    2009,  // ReferencedOphthalmicAxialMeasurementsSequence
    3401,  // ReferencedOpticalPathIdentifier
    356,  // ReferencedOtherPlaneSequence
    3969,  // ReferencedOverlayPlaneGroups
    3968,  // ReferencedOverlayPlaneSequence
    265,  // ReferencedOverlaySequence
    5231,  // ReferencedPTOSequence
    5041,  // ReferencedParentRTPrescriptionIndex
    1538,  // ReferencedPathIndex
    2484,  // ReferencedPatientAliasSequence
    421,  // ReferencedPatientPhotoSequence
    263,  // ReferencedPatientSequence
    4939,  // ReferencedPatientSetupNumber
    4900,  // ReferencedPatientSetupPhotoSequence
    4910,  // ReferencedPatientSetupProcedureIndex
    260,  // ReferencedPerformedProcedureStepSequence
    1750,  // ReferencedPerformedProtocolSequence
    4960,  // ReferencedPlanOverviewIndex
    4100,  // ReferencedPositionReferenceInstanceSequence
    3982,  // ReferencedPresentationLUTSequence
    355,  // ReferencedPresentationStateSequence
    3999,  // ReferencedPrintJobSequence
    3992,  // ReferencedPrintJobSequencePullStoredPrint
    2639,  // ReferencedProcedureStepSequence
    4181,  // ReferencedROINumber
    4725,  // ReferencedRTAccessoryHolderDeviceIndex
    4760,  // ReferencedRTInstanceSequence
    4761,  // ReferencedRTPatientSetupSequence
    5069,  // ReferencedRTPhysicianIntentIndex
    4769,  // ReferencedRTPhysicianIntentSequence
    4922,  // ReferencedRTPlanSequence
    5040,  // ReferencedRTPrescriptionIndex
    4848,  // ReferencedRTPrescriptionSequence
    4853,  // ReferencedRTRadiationRecordSequence
    4759,  // ReferencedRTRadiationSequence
    4852,  // ReferencedRTRadiationSetSequence
    5039,  // ReferencedRTTreatmentPhaseIndex
    5048,  // ReferencedRTTreatmentPhaseSequence
    4899,  // ReferencedRTTreatmentPreparationSequence
    4723,  // ReferencedRadiationDoseIdentificationIndex
    4716,  // ReferencedRadiationGenerationModeIndex
    4873,  // ReferencedRadiationRTControlPointIndex
    4952,  // ReferencedRangeModulatorNumber
    4950,  // ReferencedRangeShifterNumber
    345,  // ReferencedRawDataSequence
    271,  // ReferencedRealWorldValueMappingInstanceSequence
    4925,  // ReferencedReferenceImageNumber
    4934,  // ReferencedReferenceImageSequence
    3014,  // ReferencedRefractiveMeasurementsSequence
    85,  // ReferencedRelatedGeneralSOPClassUIDInFile
    2853,  // ReferencedRequestSequence
    258,  // ReferencedResultsSequence
    274,  // ReferencedSOPClassUID
    82,  // ReferencedSOPClassUIDInFile
    3894,  // ReferencedSOPInstanceMACSequence
    275,  // ReferencedSOPInstanceUID
    83,  // ReferencedSOPInstanceUIDInFile
    289,  // ReferencedSOPSequence
    2815,  // ReferencedSamplePositions
    3226,  // ReferencedSegmentNumber
    5007,  // ReferencedSegmentReferenceIndex
    272,  // ReferencedSegmentationSequence
    262,  // ReferencedSeriesSequence
    4674,  // ReferencedSetupImageSequence
    4283,  // ReferencedSourceApplicatorNumber
    4930,  // ReferencedSourceNumber
    3513,  // ReferencedSpatialRegistrationSequence
    4948,  // ReferencedStartControlPointIndex
    266,  // ReferencedStereometricInstanceSequence
    4949,  // ReferencedStopControlPointIndex
    4021,  // ReferencedStorageMediaSequence
    3928,  // ReferencedStoredPrintSequence
    4938,  // ReferencedStructureSetSequence
    3570,  // ReferencedStructuredContextSequence
    259,  // ReferencedStudySequence
    3844,  // ReferencedSurfaceDataSequence
    2081,  // ReferencedSurfaceMeshIdentificationSequence
    3282,  // ReferencedSurfaceNumber
    273,  // ReferencedSurfaceSegmentationSequence
    3281,  // ReferencedSurfaceSequence
    5232,  // ReferencedTDRInstanceSequence
    2380,  // ReferencedTargetLuminanceCharacteristicsID
    3843,  // ReferencedTextureSequence
    2817,  // ReferencedTimeOffsets
    4941,  // ReferencedToleranceTableNumber
    84,  // ReferencedTransferSyntaxUIDInFile
    4893,  // ReferencedTreatmentPositionGroupUID
    4722,  // ReferencedTreatmentPositionIndex
    4215,  // ReferencedTreatmentRecordSequence
    3965,  // ReferencedVOILUTBoxSequence
    4933,  // ReferencedVerificationImageSequence
    264,  // ReferencedVisitSequence
    657,  // ReferencedWaveDimension
    2805,  // ReferencedWaveformChannels
    267,  // ReferencedWaveformSequence
    4943,  // ReferencedWedgeNumber
    1536,  // ReferencedXRayDetectorIndex
    1537,  // ReferencedXRaySourceIndex
    140,  // ReferringPhysicianAddress
    142,  // ReferringPhysicianIdentificationSequence
    139,  // ReferringPhysicianName
    141,  // ReferringPhysicianTelephoneNumbers
    3950,  // ReflectedAmbientLight
    3700,  // ReformattingInterval
    3701,  // ReformattingOperationInitialViewDirection
    3698,  // ReformattingOperationType
    3699,  // ReformattingThickness
    2011,  // RefractiveErrorBeforeRefractiveSurgeryCodeSequence
    3127,  // RefractiveIndexApplied
    3005,  // RefractiveIndexOfAqueousHumor
    3004,  // RefractiveIndexOfCornea
    2182,  // RefractiveParametersUsedOnPatientSequence
    3044,  // RefractivePower
    1986,  // RefractiveProcedureOccurred
    1947,  // RefractiveStateSequence
    1987,  // RefractiveSurgeryTypeCodeSequence
    1217,  // RegionDataType
    1218,  // RegionFlags
    1221,  // RegionLocationMaxX1
    1222,  // RegionLocationMaxY1
    1219,  // RegionLocationMinX0
    1220,  // RegionLocationMinY0
    425,  // RegionOfResidence
    2435,  // RegionPixelShiftSequence
    1216,  // RegionSpatialFormat
    2062,  // RegisteredLocalizerBottomRightHandCorner
    2061,  // RegisteredLocalizerTopLeftHandCorner
    2060,  // RegisteredLocalizerUnits
    3834,  // RegistrationMethodCodeSequence
    3492,  // RegistrationSequence
    2059,  // RegistrationToLocalizerSequence
    3497,  // RegistrationTypeCodeSequence
    2953,  // RelatedAssertionSequence
    4196,  // RelatedFrameOfReferenceUID
    101,  // RelatedGeneralSOPClassUID
    3764,  // RelatedProcedureStepSequence
    4185,  // RelatedRTROIObservationsSequence
    5038,  // RelatedRTTreatmentPhaseIndex
    3745,  // RelatedReferenceRTImageSequence
    5015,  // RelatedSegmentCharacteristicsSequence
    293,  // RelatedSeriesSequence
    2873,  // RelationshipSequenceTrial
    2767,  // RelationshipType
    2874,  // RelationshipTypeCodeSequenceTrial
    3045,  // RelativeElevation
    1949,  // RelativeImagePositionCodeSequence
    3512,  // RelativeOpacity
    3611,  // RelativeTime
    3612,  // RelativeTimeUnits
    3388,  // RelativeURIReferenceWithinEncapsulatedDocument
    1121,  // RelativeXRayExposure
    2726,  // RelevantInformationSequence
    2064,  // RelevantOPTAttributesSequence
    201,  // RemovedFromOperationalUse
    3553,  // RenderFieldOfView
    3549,  // RenderProjection
    3518,  // RenderedImageReferenceSequence
    3531,  // RenderingMethod
    503,  // RepairID
    4355,  // RepeatFractionCycleLength
    2230,  // RepeatInterval
    937,  // RepetitionTime
    3794,  // ReplacedImplantAssemblyTemplateSequence
    3818,  // ReplacedImplantTemplateGroupSequence
    3316,  // ReplacedImplantTemplateSequence
    3766,  // ReplacedProcedureStepSequence
    2856,  // ReportDetailSequenceTrial
    1826,  // ReportNumber
    5129,  // ReportProductionStatusTrial
    2846,  // ReportStatusCommentTrial
    2813,  // ReportStatusIDTrial
    4028,  // ReportedValuesOrigin
    2685,  // ReportingPriority
    2924,  // RepositoryUniqueID
    2352,  // RepresentativeFrameNumber
    3184,  // ReprojectionMethod
    2617,  // RequestAttributesSequence
    4024,  // RequestPriority
    2470,  // RequestedContrastAgent
    3958,  // RequestedDecimateCropBehavior
    3957,  // RequestedImageSize
    3960,  // RequestedImageSizeFlag
    2467,  // RequestedLateralityCodeSequence
    4020,  // RequestedMediaApplicationProfile
    2466,  // RequestedProcedureCodeSequence
    2695,  // RequestedProcedureComments
    2465,  // RequestedProcedureDescription
    2690,  // RequestedProcedureDescriptionTrial
    2677,  // RequestedProcedureID
    2681,  // RequestedProcedureLocation
    2679,  // RequestedProcedurePriority
    3959,  // RequestedResolutionID
    3,  // RequestedSOPClassUID
    21,  // RequestedSOPInstanceUID
    1781,  // RequestedSeriesDescription
    1088,  // RequestedSeriesDescriptionCodeSequence
    216,  // RequestedStatusInterval
    2734,  // RequestedSubsequentWorkitemCodeSequence
    3769,  // RequestingAE
    2457,  // RequestingPhysician
    2456,  // RequestingPhysicianIdentificationSequence
    2458,  // RequestingService
    2459,  // RequestingServiceCodeSequence
    2286,  // RescaleIntercept
    2287,  // RescaleSlope
    2288,  // RescaleType
    3135,  // ResidualSyringeCounts
    1386,  // ResonantNucleus
    2508,  // ResourceDescription
    1433,  // RespiratoryCyclePosition
    1896,  // RespiratoryIntervalTime
    1410,  // RespiratoryMotionCompensationTechnique
    1425,  // RespiratoryMotionCompensationTechniqueDescription
    1411,  // RespiratorySignalSource
    1426,  // RespiratorySignalSourceID
    1895,  // RespiratorySynchronizationSequence
    1898,  // RespiratoryTriggerDelayThreshold
    1892,  // RespiratoryTriggerType
    15,  // ResponseSequenceNumber
    176,  // ResponsibleGroupCodeSequence
    448,  // ResponsibleOrganization
    446,  // ResponsiblePerson
    447,  // ResponsiblePersonRole
    2720,  // ResultingGeneralPurposePerformedProcedureStepsSequence
    5153,  // ResultsComments
    5145,  // ResultsDistributionListSequence
    5126,  // ResultsID
    5127,  // ResultsIDIssuer
    2140,  // ResultsNormalsSequence
    217,  // RetainInstances
    2170,  // RetestSensitivityValue
    2169,  // RetestStimulusSeen
    2052,  // RetinalThicknessDefinitionCodeSequence
    125,  // RetrieveAETitle
    2917,  // RetrieveLocationUID
    2916,  // RetrieveURI
    284,  // RetrieveURL
    4973,  // ReviewDate
    4974,  // ReviewTime
    4975,  // ReviewerName
    1472,  // RevolutionTime
    1953,  // RightImageSequence
    2959,  // RightLensSequence
    5112,  // RoboticBaseLocationIndicator
    5114,  // RoboticNodeIdentifier
    5119,  // RoboticPathControlPointSequence
    5113,  // RoboticPathNodeSetCodeSequence
    3454,  // RotationAngle
    1035,  // RotationDirection
    3149,  // RotationInformationSequence
    1180,  // RotationOfScannedFilm
    1041,  // RotationOffset
    3479,  // RotationPoint
    3147,  // RotationVector
    5210,  // RouteID
    5211,  // RouteIDAssigningAuthority
    2489,  // RouteOfAdmissions
    5180,  // RouteSegmentEndLocationID
    5186,  // RouteSegmentEndTime
    5161,  // RouteSegmentID
    5181,  // RouteSegmentLocationIDType
    5164,  // RouteSegmentSequence
    5179,  // RouteSegmentStartLocationID
    5185,  // RouteSegmentStartTime
    2240,  // RowOverlap
    3080,  // RowPositionInTotalImagePixelMatrix
    2211,  // Rows
    1113,  // SAR
    3771,  // SCPStatus
    5229,  // SNRThreshold
    3878,  // SOPAuthorizationComment
    3877,  // SOPAuthorizationDateTime
    97,  // SOPClassUID
    131,  // SOPClassesInStudy
    277,  // SOPClassesSupported
    3876,  // SOPInstanceStatus
    99,  // SOPInstanceUID
    1831,  // SOPInstanceUIDOfConcatenationSource
    2748,  // STOWRSStorageSequence
    3185,  // SUVType
    4287,  // SafePositionExitDate
    4288,  // SafePositionExitTime
    4289,  // SafePositionReturnDate
    4290,  // SafePositionReturnTime
    2203,  // SamplesPerPixel
    2204,  // SamplesPerPixelUsed
    2517,  // SamplingFrequency
    3554,  // SamplingStepSize
    852,  // Saturation
    1324,  // SaturationRecovery
    1038,  // ScanArc
    4096,  // ScanArcType
    1108,  // ScanLength
    4608,  // ScanMode
    906,  // ScanOptions
    2080,  // ScanPatternTypeCodeSequence
    644,  // ScanProcedure
    3180,  // ScanProgressionDirection
    4665,  // ScanSpotGantryAngles
    4661,  // ScanSpotMetersetWeights
    4228,  // ScanSpotMetersetsDelivered
    4666,  // ScanSpotPatientSupportAngles
    4659,  // ScanSpotPositionMap
    4656,  // ScanSpotPrescribedIndices
    4658,  // ScanSpotReordered
    4660,  // ScanSpotReorderingAllowed
    4663,  // ScanSpotSizesDelivered
    4654,  // ScanSpotTimeOffset
    4655,  // ScanSpotTuneID
    4093,  // ScanStartPositionSequence
    4094,  // ScanStopPositionSequence
    5206,  // ScanType
    1106,  // ScanVelocity
    643,  // ScannerSettingsSequence
    904,  // ScanningSequence
    4662,  // ScanningSpotSize
    1689,  // ScatterCorrected
    3191,  // ScatterCorrectionMethod
    3204,  // ScatterFractionFactor
    849,  // SceneCaptureType
    843,  // SceneType
    2490,  // ScheduledAdmissionDate
    2491,  // ScheduledAdmissionTime
    2492,  // ScheduledDischargeDate
    2493,  // ScheduledDischargeTime
    2737,  // ScheduledHumanPerformersSequence
    2494,  // ScheduledPatientInstitutionResidence
    2587,  // ScheduledPerformingPhysicianIdentificationSequence
    2582,  // ScheduledPerformingPhysicianName
    2583,  // ScheduledProcedureStepDescription
    2580,  // ScheduledProcedureStepEndDate
    2581,  // ScheduledProcedureStepEndTime
    2716,  // ScheduledProcedureStepExpirationDateTime
    2585,  // ScheduledProcedureStepID
    2589,  // ScheduledProcedureStepLocation
    2718,  // ScheduledProcedureStepModificationDateTime
    3758,  // ScheduledProcedureStepPriority
    2601,  // ScheduledProcedureStepSequence
    2578,  // ScheduledProcedureStepStartDate
    2713,  // ScheduledProcedureStepStartDateTime
    2579,  // ScheduledProcedureStepStartTime
    2591,  // ScheduledProcedureStepStatus
    2712,  // ScheduledProcessingApplicationsCodeSequence
    3761,  // ScheduledProcessingParametersSequence
    2584,  // ScheduledProtocolCodeSequence
    2644,  // ScheduledSpecimenSequence
    2577,  // ScheduledStationAETitle
    2729,  // ScheduledStationClassCodeSequence
    2730,  // ScheduledStationGeographicLocationCodeSequence
    2588,  // ScheduledStationName
    2728,  // ScheduledStationNameCodeSequence
    2616,  // ScheduledStepAttributesSequence
    2453,  // ScheduledStudyLocation
    2454,  // ScheduledStudyLocationAETitle
    2449,  // ScheduledStudyStartDate
    2450,  // ScheduledStudyStartTime
    2451,  // ScheduledStudyStopDate
    2452,  // ScheduledStudyStopTime
    2722,  // ScheduledWorkitemCodeSequence
    196,  // ScopeOfInventorySequence
    3660,  // ScreenMinimumColorBitDepth
    3659,  // ScreenMinimumGrayscaleBitDepth
    2188,  // ScreeningBaselineMeasured
    2189,  // ScreeningBaselineMeasuredSequence
    2190,  // ScreeningBaselineType
    2191,  // ScreeningBaselineValue
    2105,  // ScreeningTestModeCodeSequence
    3124,  // SeamLineIndex
    3122,  // SeamLineLocation
    499,  // SecondaryApprovalStatus
    963,  // SecondaryCaptureDeviceID
    967,  // SecondaryCaptureDeviceManufacturer
    969,  // SecondaryCaptureDeviceManufacturerModelName
    970,  // SecondaryCaptureDeviceSoftwareVersions
    3200,  // SecondaryCountsAccumulated
    3197,  // SecondaryCountsType
    296,  // SecondaryDiagnosesCodeSequence
    5238,  // SecondaryInspectionMethodSequence
    1616,  // SecondaryPositionerIncrement
    1620,  // SecondaryPositionerIncrementSign
    1612,  // SecondaryPositionerScanArc
    1614,  // SecondaryPositionerScanStartAngle
    500,  // SecondaryReviewDate
    501,  // SecondaryReviewTime
    502,  // SecondaryReviewerName
    3224,  // SegmentAlgorithmName
    3223,  // SegmentAlgorithmType
    5018,  // SegmentAnnotationCategoryCodeSequence
    5019,  // SegmentAnnotationTypeCodeSequence
    5022,  // SegmentAnnotationTypeModifierCodeSequence
    5016,  // SegmentCharacteristicsPrecedence
    5014,  // SegmentCharacteristicsSequence
    2892,  // SegmentDefinitionDateTime
    3221,  // SegmentDescription
    3225,  // SegmentIdentificationSequence
    3220,  // SegmentLabel
    3219,  // SegmentNumber
    5009,  // SegmentReferenceIndex
    5008,  // SegmentReferenceSequence
    3217,  // SegmentSequence
    3283,  // SegmentSurfaceGenerationAlgorithmIdentificationSequence
    3284,  // SegmentSurfaceSourceInstanceSequence
    3222,  // SegmentationAlgorithmIdentificationSequence
    5005,  // SegmentationCreationTemplateLabel
    3231,  // SegmentationFractionalType
    5006,  // SegmentationTemplateUID
    3216,  // SegmentationType
    2314,  // SegmentedAlphaPaletteColorLookupTableData
    2313,  // SegmentedBluePaletteColorLookupTableData
    2312,  // SegmentedGreenPaletteColorLookupTableData
    1332,  // SegmentedKSpaceTraversal
    3218,  // SegmentedPropertyCategoryCodeSequence
    3230,  // SegmentedPropertyTypeCodeSequence
    3232,  // SegmentedPropertyTypeModifierCodeSequence
    5013,  // SegmentedRTAccessoryDeviceSequence
    2311,  // SegmentedRedPaletteColorLookupTableData
    3234,  // SegmentsOverlap
    4051,  // SelectedFrameFunctionalGroupsSequence
    4050,  // SelectedFrameNumber
    2039,  // SelectedSegmentalOphthalmicAxialLengthSequence
    2040,  // SelectedTotalOphthalmicAxialLengthSequence
    3620,  // SelectorAEValue
    3621,  // SelectorASValue
    3622,  // SelectorATValue
    3606,  // SelectorAttribute
    3858,  // SelectorAttributeKeyword
    3857,  // SelectorAttributeName
    3619,  // SelectorAttributePrivateCreator
    3616,  // SelectorAttributeVR
    3624,  // SelectorCSValue
    3650,  // SelectorCodeSequenceValue
    3623,  // SelectorDAValue
    3640,  // SelectorDSValue
    3625,  // SelectorDTValue
    3642,  // SelectorFDValue
    3644,  // SelectorFLValue
    3626,  // SelectorISValue
    3628,  // SelectorLOValue
    3630,  // SelectorLTValue
    3627,  // SelectorOBValue
    3641,  // SelectorODValue
    3629,  // SelectorOFValue
    3643,  // SelectorOLValue
    3651,  // SelectorOVValue
    3631,  // SelectorOWValue
    3632,  // SelectorPNValue
    3634,  // SelectorSHValue
    3647,  // SelectorSLValue
    3648,  // SelectorSSValue
    3636,  // SelectorSTValue
    3652,  // SelectorSVValue
    3617,  // SelectorSequencePointer
    3757,  // SelectorSequencePointerItems
    3618,  // SelectorSequencePointerPrivateCreator
    3633,  // SelectorTMValue
    3637,  // SelectorUCValue
    3649,  // SelectorUIValue
    3645,  // SelectorULValue
    3635,  // SelectorUNValue
    3639,  // SelectorURValue
    3646,  // SelectorUSValue
    3638,  // SelectorUTValue
    3653,  // SelectorUVValue
    3607,  // SelectorValueNumber
    813,  // SelfTimerMode
    54,  // SendingApplicationEntityTitle
    57,  // SendingPresentationAddress
    841,  // SensingMethod
    104,  // SensitiveContentCodeSequence
    1214,  // Sensitivity
    1696,  // SensitivityCalibrated
    814,  // SensitivityType
    2168,  // SensitivityValue
    549,  // SensorName
    552,  // SensorTemperature
    5265,  // SequenceDelimitationItem
    908,  // SequenceName
    2269,  // SequenceOfCompressedData
    1215,  // SequenceOfUltrasoundRegions
    905,  // SequenceVariant
    2786,  // SequencingIndicatorTrial
    106,  // SeriesDate
    242,  // SeriesDescription
    243,  // SeriesDescriptionCodeSequence
    1832,  // SeriesInStudy
    1800,  // SeriesInstanceUID
    1802,  // SeriesNumber
    113,  // SeriesTime
    3181,  // SeriesType
    2504,  // ServiceEpisodeDescription
    2502,  // ServiceEpisodeID
    1658,  // SettlingPhaseFrame
    4517,  // SetupDeviceDescription
    4516,  // SetupDeviceLabel
    4518,  // SetupDeviceParameter
    4514,  // SetupDeviceSequence
    4515,  // SetupDeviceType
    4675,  // SetupImageComment
    4519,  // SetupReferenceDescription
    4512,  // SetupTechnique
    4513,  // SetupTechniqueDescription
    385,  // SexParametersForClinicalUseCategoryCodeSequence
    381,  // SexParametersForClinicalUseCategoryComment
    386,  // SexParametersForClinicalUseCategoryReference
    382,  // SexParametersForClinicalUseCategorySequence
    3555,  // ShadingStyle
    3465,  // ShadowColorCIELabValue
    3463,  // ShadowOffsetX
    3464,  // ShadowOffsetY
    3476,  // ShadowOpacity
    3462,  // ShadowStyle
    745,  // ShapeOfIndividualTurn
    3491,  // ShapeType
    5241,  // SharedFunctionalGroupsSequence
    853,  // Sharpness
    4510,  // ShieldingDeviceDescription
    4509,  // ShieldingDeviceLabel
    4511,  // ShieldingDevicePosition
    4507,  // ShieldingDeviceSequence
    4508,  // ShieldingDeviceType
    3560,  // Shininess
    660,  // ShortNumericValue
    2151,  // ShortTermFluctuation
    2150,  // ShortTermFluctuationCalculated
    2153,  // ShortTermFluctuationProbability
    2152,  // ShortTermFluctuationProbabilityCalculated
    3835,  // ShotDurationTime
    3836,  // ShotOffsetTime
    3714,  // ShowAcquisitionTechniquesFlag
    3712,  // ShowGraphicAnnotationFlag
    3710,  // ShowGrayscaleInverted
    3711,  // ShowImageTrueSizeFlag
    3713,  // ShowPatientDemographicsFlag
    3481,  // ShowTickLabel
    1141,  // ShutterLeftVerticalEdge
    1144,  // ShutterLowerHorizontalEdge
    1149,  // ShutterOverlayGroup
    1150,  // ShutterPresentationColorCIELabValue
    1148,  // ShutterPresentationValue
    1142,  // ShutterRightVerticalEdge
    1140,  // ShutterShape
    821,  // ShutterSpeedValue
    1143,  // ShutterUpperHorizontalEdge
    2416,  // SignalDomainColumns
    2422,  // SignalDomainRows
    2029,  // SignalToNoiseRatio
    3888,  // Signature
    279,  // SimpleFrameList
    3029,  // SimulatedKeratometricCylinderSequence
    1473,  // SingleCollimationWidth
    661,  // SinglePrecisionFloatingPointNumericValue
    746,  // SizeOfIndividualTurn
    1017,  // SkipBeats
    359,  // SkipFrameRangeFlag
    1390,  // SlabOrientation
    1389,  // SlabThickness
    1841,  // SliceLocation
    1176,  // SliceLocationVector
    3179,  // SliceProgressionDirection
    3201,  // SliceSensitivityFactor
    928,  // SliceThickness
    3159,  // SliceVector
    2667,  // SlideIdentifier
    2248,  // SmallestImagePixelValue
    2252,  // SmallestImagePixelValueInPlane
    2250,  // SmallestPixelValueInSeries
    2246,  // SmallestValidPixelValue
    432,  // SmokingStatus
    3936,  // SmoothingType
    4613,  // SnoutID
    4612,  // SnoutPosition
    4340,  // SnoutPositionTolerance
    4611,  // SnoutSequence
    1204,  // SoftTissueFocusThermalIndex
    1205,  // SoftTissueSurfaceThermalIndex
    1203,  // SoftTissueThermalIndex
    2349,  // SoftcopyVOILUTSequence
    973,  // SoftwareVersions
    3704,  // SortByCategory
    3705,  // SortingDirection
    3703,  // SortingOperationsSequence
    614,  // SoundPathLength
    1732,  // SoundSpeedCorrectionMechanismCodeSequence
    1783,  // SourceAcquisitionBeamNumber
    1782,  // SourceAcquisitionProtocolElementNumber
    53,  // SourceApplicationEntityTitle
    4571,  // SourceApplicatorID
    4574,  // SourceApplicatorLength
    4575,  // SourceApplicatorManufacturer
    4573,  // SourceApplicatorName
    4570,  // SourceApplicatorNumber
    4578,  // SourceApplicatorStepSize
    4562,  // SourceApplicatorTipLength
    4572,  // SourceApplicatorType
    4576,  // SourceApplicatorWallNominalThickness
    4577,  // SourceApplicatorWallNominalTransmission
    4381,  // SourceAxisDistance
    4999,  // SourceConceptualVolumeSequence
    4996,  // SourceConceptualVolumeUID
    4533,  // SourceDescription
    4534,  // SourceEncapsulationNominalThickness
    4535,  // SourceEncapsulationNominalTransmission
    1524,  // SourceEndDateTime
    3238,  // SourceFrameOfReferenceUID
    3601,  // SourceHangingProtocolSequence
    704,  // SourceHorizontalPitch
    706,  // SourceHorizontalScanSpeed
    2476,  // SourceIdentifier
    3039,  // SourceImageCornealProcessedDataSequence
    348,  // SourceImageEvidenceSequence
    300,  // SourceImageSequence
    2929,  // SourceInstanceSequence
    340,  // SourceIrradiationEventSequence
    4537,  // SourceIsotopeHalfLife
    4536,  // SourceIsotopeName
    4529,  // SourceManufacturer
    4532,  // SourceModelID
    4567,  // SourceMovementType
    4527,  // SourceNumber
    2023,  // SourceOfAnteriorChamberDepthDataCodeSequence
    2998,  // SourceOfCorneaMeasurementDataCodeSequence
    1984,  // SourceOfCornealSizeDataCodeSequence
    2022,  // SourceOfLensThicknessDataCodeSequence
    1983,  // SourceOfOphthalmicAxialLengthCodeSequence
    3905,  // SourceOfPreviousValues
    2025,  // SourceOfRefractiveMeasurementsCodeSequence
    2024,  // SourceOfRefractiveMeasurementsSequence
    5215,  // SourceOrientation
    371,  // SourcePatientGroupIdentificationSequence
    4172,  // SourcePixelPlanesCharacteristicsSequence
    5216,  // SourcePosition
    56,  // SourcePresentationAddress
    1784,  // SourceReconstructionProtocolElementNumber
    4832,  // SourceRollAngle
    4526,  // SourceSequence
    4270,  // SourceSerialNumber
    4174,  // SourceSeriesInformationSequence
    4173,  // SourceSeriesSequence
    1523,  // SourceStartDateTime
    4540,  // SourceStrength
    4541,  // SourceStrengthReferenceDate
    4542,  // SourceStrengthReferenceTime
    4538,  // SourceStrengthUnits
    4690,  // SourceToApplicatorMountingPositionDistance
    4384,  // SourceToBeamLimitingDeviceDistance
    4435,  // SourceToBlockTrayDistance
    4595,  // SourceToCompensatorDistance
    4420,  // SourceToCompensatorTrayDistance
    4478,  // SourceToExternalContourDistance
    4683,  // SourceToGeneralAccessoryDistance
    4762,  // SourceToPatientSurfaceDistance
    4039,  // SourceToReferenceObjectDistance
    4476,  // SourceToSurfaceDistance
    4409,  // SourceToWedgeTrayDistance
    4528,  // SourceType
    705,  // SourceVerticalPitch
    2525,  // SourceWaveformSequence
    945,  // SpacingBetweenSlices
    777,  // SpatialFilteringParametersSequence
    778,  // SpatialFilteringScheme
    800,  // SpatialFrequencyResponseColumnNames
    799,  // SpatialFrequencyResponseColumns
    798,  // SpatialFrequencyResponseRows
    801,  // SpatialFrequencyResponseValues
    2322,  // SpatialLocationsPreserved
    1327,  // SpatialPresaturation
    987,  // SpatialResolution
    4108,  // SpatialTransformOfDose
    2501,  // SpecialNeeds
    1419,  // SpecificAbsorptionRateDefinition
    1444,  // SpecificAbsorptionRateSequence
    1421,  // SpecificAbsorptionRateValue
    89,  // SpecificCharacterSet
    70,  // SpecificCharacterSetOfFileSetDescriptorFile
    768,  // SpecificHeatOfInspectionSurface
    3863,  // SpecificationSelectionGuidance
    4276,  // SpecifiedChannelTotalTime
    4224,  // SpecifiedMeterset
    4278,  // SpecifiedNumberOfPulses
    4216,  // SpecifiedPrimaryMeterset
    4280,  // SpecifiedPulseRepetitionInterval
    4217,  // SpecifiedSecondaryMeterset
    4220,  // SpecifiedTreatmentTime
    2645,  // SpecimenAccessionNumber
    2659,  // SpecimenDescriptionSequence
    2654,  // SpecimenDescriptionSequenceTrial
    2655,  // SpecimenDescriptionTrial
    2663,  // SpecimenDetailedDescription
    2653,  // SpecimenIdentifier
    3053,  // SpecimenLabelInImage
    2666,  // SpecimenLocalizationContentItemSequence
    2664,  // SpecimenPreparationSequence
    2665,  // SpecimenPreparationStepContentItemSequence
    3065,  // SpecimenReferenceSequence
    2652,  // SpecimenSequence
    2662,  // SpecimenShortDescription
    2661,  // SpecimenTypeCodeSequence
    2656,  // SpecimenUID
    811,  // SpectralSensitivity
    1348,  // SpectralWidth
    1326,  // SpectrallySelectedExcitation
    1325,  // SpectrallySelectedSuppression
    1401,  // SpectroscopyAcquisitionDataColumns
    1406,  // SpectroscopyAcquisitionOutOfPlanePhaseSteps
    1442,  // SpectroscopyAcquisitionPhaseColumns
    1383,  // SpectroscopyAcquisitionPhaseRows
    5251,  // SpectroscopyData
    3559,  // SpecularReflectionIntensity
    3015,  // SpherePower
    1927,  // SphericalLensPower
    1478,  // SpiralPitchFactor
    1317,  // Spoiling
    1858,  // StackID
    2586,  // StageCodeSequence
    301,  // StageName
    302,  // StageNumber
    815,  // StandardOutputSensitivity
    1617,  // StartAcquisitionDateTime
    3164,  // StartAngle
    1662,  // StartCardiacTriggerCountThreshold
    4056,  // StartCumulativeMeterset
    4926,  // StartCumulativeMetersetWeight
    3783,  // StartCumulativeTimeWeight
    1660,  // StartDensityThreshold
    4249,  // StartMeterset
    1661,  // StartRelativeDensityDifferenceThreshold
    1663,  // StartRespiratoryTriggerCountThreshold
    313,  // StartTrim
    4864,  // StartingMetersetValueKnownFlag
    1888,  // StartingRespiratoryAmplitude
    1889,  // StartingRespiratoryPhase
    126,  // StationAETitle
    239,  // StationName
    16,  // Status
    1318,  // SteadyStatePulseSequence
    2999,  // SteepCornealAxisSequence
    2982,  // SteepKeratometricAxisSequence
    1235,  // SteeringAngle
    1936,  // StereoBaselineAngle
    1937,  // StereoBaselineDisplacement
    1938,  // StereoHorizontalPixelOffset
    1954,  // StereoPairsPresent
    1951,  // StereoPairsSequence
    1940,  // StereoRotation
    1939,  // StereoVerticalPixelOffset
    2121,  // StimuliRetestingQuantity
    2110,  // StimulusArea
    2108,  // StimulusColorCodeSequence
    2111,  // StimulusPresentationTime
    2167,  // StimulusResults
    4057,  // StopCumulativeMeterset
    314,  // StopTrim
    3869,  // StorageMediaFileSetID
    3870,  // StorageMediaFileSetUID
    1780,  // StorageProtocolElementSequence
    1779,  // StorageProtocolElementSpecificationSequence
    2749,  // StorageURL
    203,  // StoredInstanceBaseURI
    210,  // StoredInstanceTransferSyntaxUID
    2315,  // StoredValueColorRangeSequence
    398,  // StrainAdditionalInformation
    399,  // StrainCodeSequence
    392,  // StrainDescription
    393,  // StrainNomenclature
    397,  // StrainSource
    395,  // StrainSourceRegistryCodeSequence
    394,  // StrainStockNumber
    396,  // StrainStockSequence
    4143,  // StructureSetDate
    4142,  // StructureSetDescription
    4140,  // StructureSetLabel
    4141,  // StructureSetName
    4150,  // StructureSetROISequence
    4144,  // StructureSetTime
    3853,  // StructuredConstraintObservationSequence
    3689,  // StructuredDisplayBackgroundCIELabValue
    3691,  // StructuredDisplayImageBoxSequence
    3692,  // StructuredDisplayTextBoxSequence
    2886,  // StructuredWaveformAnnotationSequence
    292,  // StudiesContainingOtherReferencedInstancesSequence
    229,  // StudyAccessEndPointsSequence
    2460,  // StudyArrivalDate
    2461,  // StudyArrivalTime
    2471,  // StudyComments
    2462,  // StudyCompletionDate
    2463,  // StudyCompletionTime
    2464,  // StudyComponentStatusID
    105,  // StudyDate
    240,  // StudyDescription
    1801,  // StudyID
    2444,  // StudyIDIssuer
    1799,  // StudyInstanceUID
    2443,  // StudyPriorityID
    2447,  // StudyReadDate
    2448,  // StudyReadTime
    2442,  // StudyStatusID
    112,  // StudyTime
    227,  // StudyUpdateDateTime
    2445,  // StudyVerifiedDate
    2446,  // StudyVerifiedTime
    830,  // SubjectArea
    826,  // SubjectDistance
    855,  // SubjectDistanceRange
    839,  // SubjectLocation
    373,  // SubjectRelativePositionInImage
    2991,  // SubjectiveRefractionLeftEyeSequence
    2990,  // SubjectiveRefractionRightEyeSequence
    3772,  // SubscriptionListStatus
    2933,  // SubstanceAdministrationApproval
    2941,  // SubstanceAdministrationDateTime
    2943,  // SubstanceAdministrationDeviceID
    2942,  // SubstanceAdministrationNotes
    2945,  // SubstanceAdministrationParameterSequence
    4077,  // SubtaskWorkitemCodeSequence
    2425,  // SubtractionItemID
    2562,  // SummarizedFilterLookupTableSequence
    3926,  // SupportedImageDisplayFormatsSequence
    3034,  // SurfaceAsymmetryIndex
    3248,  // SurfaceComments
    3280,  // SurfaceCount
    4475,  // SurfaceEntryPoint
    3259,  // SurfaceMeshPrimitivesSequence
    2101,  // SurfaceMeshZPixelOffset
    3343,  // SurfaceModelDescriptionSequence
    3344,  // SurfaceModelLabel
    3345,  // SurfaceModelScalingFactor
    3247,  // SurfaceNumber
    3249,  // SurfaceOffset
    3838,  // SurfacePointColorCIELabValueData
    3837,  // SurfacePointPresentationValueData
    3258,  // SurfacePointsNormalsSequence
    3257,  // SurfacePointsSequence
    764,  // SurfacePreparationWithOpticalCoating
    3250,  // SurfaceProcessing
    3290,  // SurfaceProcessingAlgorithmIdentificationSequence
    3252,  // SurfaceProcessingDescription
    3251,  // SurfaceProcessingRatio
    3033,  // SurfaceRegularityIndex
    3832,  // SurfaceScanAcquisitionTypeCodeSequence
    3833,  // SurfaceScanModeCodeSequence
    3246,  // SurfaceSequence
    3800,  // SurgicalTechnique
    1989,  // SurgicallyInducedAstigmatismSequence
    1526,  // SwitchingPhaseNominalDuration
    1525,  // SwitchingPhaseNumber
    1527,  // SwitchingPhaseTransitionDuration
    3578,  // SwivelRange
    999,  // SynchronizationChannel
    1830,  // SynchronizationFrameOfReferenceUID
    998,  // SynchronizationTrigger
    3695,  // SynchronizedImageBoxList
    3668,  // SynchronizedScrollingSequence
    103,  // SyntheticData
    982,  // SyringeCounts
    2372,  // SystemStatus
    2373,  // SystemStatusComment
    1322,  // T2Preparation
    5187,  // TDRType
    2364,  // TIDOffset
    5197,  // TIPType
    1241,  // TMLinePositionX0
    1240,  // TMLinePositionX0Retired
    1245,  // TMLinePositionX1
    1244,  // TMLinePositionX1Retired
    1243,  // TMLinePositionY0
    1242,  // TMLinePositionY0Retired
    1247,  // TMLinePositionY1
    1246,  // TMLinePositionY1Retired
    1033,  // TableAngle
    2882,  // TableColumnDefinitionSequence
    2880,  // TableColumnNumber
    1602,  // TableCradleTiltAngle
    1477,  // TableFeedPerRotation
    1914,  // TableFrameOfReferenceUID
    1601,  // TableHeadTiltAngle
    1027,  // TableHeight
    1600,  // TableHorizontalRotationAngle
    1031,  // TableLateralIncrement
    1032,  // TableLongitudinalIncrement
    1029,  // TableMotion
    1259,  // TableOfParameterValues
    1258,  // TableOfPixelValues
    1255,  // TableOfXBreakPoints
    1256,  // TableOfYBreakPoints
    1494,  // TablePosition
    1559,  // TablePositionSequence
    2881,  // TableRowDefinitionSequence
    2879,  // TableRowNumber
    1476,  // TableSpeed
    3736,  // TableTopEccentricAdjustedAngle
    4469,  // TableTopEccentricAngle
    4342,  // TableTopEccentricAngleTolerance
    4468,  // TableTopEccentricAxisDistance
    4470,  // TableTopEccentricRotationDirection
    3734,  // TableTopLateralAdjustedPosition
    4473,  // TableTopLateralPosition
    4347,  // TableTopLateralPositionTolerance
    4522,  // TableTopLateralSetupDisplacement
    3733,  // TableTopLongitudinalAdjustedPosition
    4472,  // TableTopLongitudinalPosition
    4346,  // TableTopLongitudinalPositionTolerance
    4521,  // TableTopLongitudinalSetupDisplacement
    3737,  // TableTopPitchAdjustedAngle
    4482,  // TableTopPitchAngle
    4343,  // TableTopPitchAngleTolerance
    4483,  // TableTopPitchRotationDirection
    4348,  // TableTopPositionAlignmentUID
    3738,  // TableTopRollAdjustedAngle
    4484,  // TableTopRollAngle
    4344,  // TableTopRollAngleTolerance
    4485,  // TableTopRollRotationDirection
    3732,  // TableTopVerticalAdjustedPosition
    4471,  // TableTopVerticalPosition
    4345,  // TableTopVerticalPositionTolerance
    4520,  // TableTopVerticalSetupDisplacement
    1028,  // TableTraverse
    1034,  // TableType
    1030,  // TableVerticalIncrement
    1597,  // TableXPositionToIsocenter
    1598,  // TableYPositionToIsocenter
    1599,  // TableZPositionToIsocenter
    2876,  // TabulatedValuesSequence
    1320,  // TagAngleFirstAxis
    1436,  // TagAngleSecondAxis
    1330,  // TagSpacingFirstDimension
    1435,  // TagSpacingSecondDimension
    1334,  // TagThickness
    1328,  // Tagging
    1424,  // TaggingDelay
    3043,  // TangentialPower
    1123,  // TargetExposureIndex
    1767,  // TargetFrameOfReferenceUID
    1185,  // TargetLabel
    2374,  // TargetLuminanceCharacteristicsSequence
    5228,  // TargetMaterialSequence
    4327,  // TargetMaximumDose
    2396,  // TargetMaximumLuminance
    4325,  // TargetMinimumDose
    2395,  // TargetMinimumLuminance
    1839,  // TargetPositionReferenceIndicator
    4326,  // TargetPrescriptionDose
    1985,  // TargetRefraction
    1182,  // TargetUID
    4328,  // TargetUnderdoseVolumeFraction
    2850,  // TelephoneNumberTrial
    5046,  // TeletherapyRadiationType
    832,  // Temperature
    2910,  // TemplateExtensionCreatorUID
    2908,  // TemplateExtensionFlag
    2909,  // TemplateExtensionOrganizationUID
    2905,  // TemplateIdentifier
    2907,  // TemplateLocalVersion
    4550,  // TemplateName
    4548,  // TemplateNumber
    4549,  // TemplateType
    2906,  // TemplateVersion
    1827,  // TemporalPositionIdentifier
    1865,  // TemporalPositionIndex
    1911,  // TemporalPositionSequence
    1908,  // TemporalPositionTimeOffset
    2814,  // TemporalRangeType
    5054,  // TemporalRelationshipIntervalAnchor
    1829,  // TemporalResolution
    32,  // TerminalType
    1668,  // TerminationCardiacTriggerCountThreshold
    1664,  // TerminationCountsThreshold
    1665,  // TerminationDensityThreshold
    1666,  // TerminationRelativeDensityThreshold
    1669,  // TerminationRespiratoryTriggerCountThreshold
    1667,  // TerminationTimeThreshold
    2409,  // TestImageValidation
    2410,  // TestPatternCodeSequence
    2133,  // TestPointNormalsDataFlag
    2134,  // TestPointNormalsSequence
    2407,  // TestResult
    2408,  // TestResultComment
    3459,  // TextColorCIELabValue
    5125,  // TextComments
    37,  // TextFormatID
    3411,  // TextObjectSequence
    3967,  // TextString
    3455,  // TextStyleSequence
    2819,  // TextValue
    3840,  // TextureLabel
    5075,  // TherapeuticRoleCategoryCodeSequence
    5076,  // TherapeuticRoleTypeCodeSequence
    924,  // TherapyDescription
    922,  // TherapyType
    727,  // ThermalCameraCalibrationType
    725,  // ThermalCameraCoreSequence
    697,  // ThermalCameraSettingsSequence
    766,  // ThermalConductivityOfExposedSurface
    707,  // ThermalSourceModulationFrequency
    740,  // ThermalSourceMotionState
    741,  // ThermalSourceMotionType
    739,  // ThermalSourceSequence
    703,  // ThermalSourceSettingsSequence
    724,  // ThermalTechnique
    723,  // ThermographyDataCaptureMethod
    788,  // ThermographyPixelDataUnit
    364,  // ThirdPersonPronounsSequence
    5167,  // ThreatCategory
    5168,  // ThreatCategoryDescription
    5189,  // ThreatDetectionAlgorithmAndVersion
    5158,  // ThreatROIBase
    5160,  // ThreatROIBitmap
    5159,  // ThreatROIExtents
    5157,  // ThreatROIVoxelSequence
    5166,  // ThreatSequence
    3363,  // ThreeDDegreeOfFreedomAxis
    3823,  // ThreeDImplantTemplateGroupMemberMatchingAxes
    3822,  // ThreeDImplantTemplateGroupMemberMatchingPoint
    3379,  // ThreeDLineCoordinates
    3366,  // ThreeDMatingAxes
    3365,  // ThreeDMatingPoint
    3383,  // ThreeDPlaneNormal
    3382,  // ThreeDPlaneOrigin
    3376,  // ThreeDPointCoordinates
    3702,  // ThreeDRenderingType
    3978,  // ThresholdDensity
    3589,  // ThresholdSequence
    3591,  // ThresholdType
    3592,  // ThresholdValue
    3590,  // ThresholdValueSequence
    3480,  // TickAlignment
    3488,  // TickLabel
    3482,  // TickLabelAlignment
    3487,  // TickPosition
    3084,  // TilesOverlap
    2810,  // Time
    3608,  // TimeBasedImageSetsSequence
    1170,  // TimeDistributionProtocol
    1358,  // TimeDomainFiltering
    2807,  // TimeOfDocumentCreationOrVerbalTransactionTrial
    1316,  // TimeOfFlightContrast
    1685,  // TimeOfFlightInformationUsed
    2483,  // TimeOfFrameGroupSequence
    563,  // TimeOfGainCalibration
    1090,  // TimeOfLastCalibration
    1270,  // TimeOfLastDetectorCalibration
    966,  // TimeOfSecondaryCapture
    281,  // TimeRange
    3587,  // TimeSeriesBlending
    3162,  // TimeSliceVector
    3157,  // TimeSlotInformationSequence
    1808,  // TimeSlotNumber
    3158,  // TimeSlotTime
    3155,  // TimeSlotVector
    1169,  // TimeSource
    174,  // TimezoneOffsetFromUTC
    4116,  // TissueHeterogeneityCorrection
    3070,  // TissueLocation
    4335,  // ToleranceTableLabel
    4334,  // ToleranceTableNumber
    4333,  // ToleranceTableSequence
    4755,  // ToleranceValue
    1127,  // TomoAngle
    1130,  // TomoClass
    1126,  // TomoLayerHeight
    1128,  // TomoTime
    1129,  // TomoType
    5120,  // TomotherapeuticControlPointSequence
    5122,  // TomotherapeuticLeafInitialClosedDurations
    5121,  // TomotherapeuticLeafOpenDurations
    3075,  // TopLeftHandCornerOfLocalizerArea
    3874,  // TopicAuthor
    3875,  // TopicKeywords
    3873,  // TopicSubject
    3872,  // TopicTitle
    1994,  // ToricIOLPowerForExactEmmetropiaSequence
    1995,  // ToricIOLPowerForExactTargetRefractionSequence
    1991,  // ToricIOLPowerSequence
    666,  // TotalAperture
    4431,  // TotalBlockTrayFactor
    4432,  // TotalBlockTrayWaterEquivalentThickness
    1474,  // TotalCollimationWidth
    4416,  // TotalCompensatorTrayFactor
    4596,  // TotalCompensatorTrayWaterEquivalentThickness
    1207,  // TotalGain
    2625,  // TotalNumberOfExposures
    4019,  // TotalNumberOfPiecesOfMediaCreated
    236,  // TotalNumberOfStudyRecords
    3050,  // TotalPixelMatrixColumns
    3083,  // TotalPixelMatrixFocalPlanes
    3052,  // TotalPixelMatrixOriginSequence
    3051,  // TotalPixelMatrixRows
    4957,  // TotalPrescriptionDose
    5221,  // TotalProcessingTime
    4551,  // TotalReferenceAirKerma
    2624,  // TotalTimeOfFluoroscopy
    4406,  // TotalWedgeTrayWaterEquivalentThickness
    3309,  // TrackPointIndexList
    3299,  // TrackSequence
    3305,  // TrackSetAnatomicalTypeCodeSequence
    3304,  // TrackSetDescription
    3303,  // TrackSetLabel
    3302,  // TrackSetNumber
    3298,  // TrackSetSequence
    3307,  // TrackSetStatisticsSequence
    3310,  // TrackStatisticsSequence
    3301,  // TrackingAlgorithmIdentificationSequence
    3235,  // TrackingID
    3236,  // TrackingUID
    219,  // TransactionStatus
    220,  // TransactionStatusComment
    285,  // TransactionUID
    1714,  // TransducerApplicationCodeSequence
    1713,  // TransducerBeamSteeringCodeSequence
    1195,  // TransducerData
    1231,  // TransducerFrequency
    1712,  // TransducerGeometryCodeSequence
    1196,  // TransducerIdentificationSequence
    317,  // TransducerOrientation
    327,  // TransducerOrientationModifierSequence
    326,  // TransducerOrientationSequence
    316,  // TransducerPosition
    325,  // TransducerPositionModifierSequence
    324,  // TransducerPositionSequence
    1726,  // TransducerResponseSequence
    1709,  // TransducerScanPatternCodeSequence
    1731,  // TransducerTechnologySequence
    1232,  // TransducerType
    50,  // TransferSyntaxUID
    4581,  // TransferTubeLength
    4580,  // TransferTubeNumber
    540,  // TransformDescription
    2266,  // TransformLabel
    541,  // TransformNumberOfAxes
    542,  // TransformOrderOfAxes
    2267,  // TransformVersionNumber
    2066,  // TransformationAlgorithmSequence
    2065,  // TransformationMethodCodeSequence
    543,  // TransformedAxisUnits
    645,  // TranslationRateX
    646,  // TranslationRateY
    1346,  // TransmitCoilManufacturerName
    1101,  // TransmitCoilName
    1347,  // TransmitCoilType
    576,  // TransmitTransducerSequence
    606,  // TransmitTransducerSettingsSequence
    1385,  // TransmitterFrequency
    5219,  // TransportClassification
    1671,  // TransverseDetectorSeparation
    3194,  // TransverseMash
    4637,  // TrayAccessoryCode
    4210,  // TreatmentControlPointDate
    4211,  // TreatmentControlPointTime
    4301,  // TreatmentDate
    4858,  // TreatmentDeliveryContinuationFlag
    4398,  // TreatmentDeliveryType
    4768,  // TreatmentDeviceIdentificationSequence
    4379,  // TreatmentMachineName
    4525,  // TreatmentMachineSequence
    4763,  // TreatmentMachineSpecialModeCodeSequence
    4719,  // TreatmentPositionGroupLabel
    4721,  // TreatmentPositionGroupSequence
    4720,  // TreatmentPositionGroupUID
    4717,  // TreatmentPositionIndex
    4773,  // TreatmentPositionSequence
    4308,  // TreatmentProtocols
    4859,  // TreatmentRecordContentOrigin
    4271,  // TreatmentSessionApplicationSetupSequence
    4207,  // TreatmentSessionBeamSequence
    4208,  // TreatmentSessionIonBeamSequence
    4850,  // TreatmentSessionUID
    5093,  // TreatmentSite
    5094,  // TreatmentSiteCodeSequence
    5111,  // TreatmentSiteModifierCodeSequence
    4310,  // TreatmentSites
    4295,  // TreatmentStatusComment
    4230,  // TreatmentSummaryCalculatedDoseReferenceSequence
    4264,  // TreatmentSummaryMeasuredDoseReferenceSequence
    5096,  // TreatmentTechniqueNotes
    4213,  // TreatmentTerminationCode
    4865,  // TreatmentTerminationDescription
    4212,  // TreatmentTerminationStatus
    4302,  // TreatmentTime
    4757,  // TreatmentTimeLimit
    4868,  // TreatmentToleranceViolationAttributeSequence
    4867,  // TreatmentToleranceViolationCategory
    4885,  // TreatmentToleranceViolationCauseCodeSequence
    4871,  // TreatmentToleranceViolationDateTime
    4869,  // TreatmentToleranceViolationDescription
    4870,  // TreatmentToleranceViolationIdentification
    4866,  // TreatmentToleranceViolationSequence
    4884,  // TreatmentToleranceViolationTypeCodeSequence
    4214,  // TreatmentVerificationStatus
    3277,  // TriangleFanSequence
    3273,  // TrianglePointIndexList
    3276,  // TriangleStripSequence
    1000,  // TriggerSamplePosition
    989,  // TriggerSourceOrType
    988,  // TriggerTime
    997,  // TriggerTimeOffset
    3166,  // TriggerVector
    1020,  // TriggerWindow
    3945,  // Trim
    1470,  // TubeAngle
    3367,  // TwoDDegreeOfFreedomAxis
    3362,  // TwoDDegreeOfFreedomSequence
    3826,  // TwoDImplantTemplateGroupMemberMatchingAxes
    3825,  // TwoDImplantTemplateGroupMemberMatchingPoint
    3378,  // TwoDLineCoordinates
    3377,  // TwoDLineCoordinatesSequence
    3361,  // TwoDMatingAxes
    3358,  // TwoDMatingFeatureCoordinatesSequence
    3360,  // TwoDMatingPoint
    3380,  // TwoDPlaneCoordinatesSequence
    3381,  // TwoDPlaneIntersection
    3375,  // TwoDPointCoordinates
    3374,  // TwoDPointCoordinatesSequence
    2076,  // TwoDimensionalToThreeDimensionalMapData
    2069,  // TwoDimensionalToThreeDimensionalMapSequence
    3165,  // TypeOfDetectorMotion
    1054,  // TypeOfFilters
    2918,  // TypeOfInstances
    1990,  // TypeOfOpticalCorrection
    369,  // TypeOfPatientID
    3696,  // TypeOfSynchronization
    961,  // UDISequence
    2812,  // UID
    169,  // URNCodeValue
    1706,  // USImageDescriptionSequence
    3839,  // UVMappingSequence
    3841,  // UValueData
    1902,  // UltrasoundAcquisitionGeometry
    2214,  // UltrasoundColorDataPresent
    2034,  // UltrasoundOphthalmicAxialLengthMeasurementsSequence
    2036,  // UltrasoundSelectedOphthalmicAxialLengthSequence
    1879,  // UnassignedPerFrameConvertedAttributesSequence
    1878,  // UnassignedSharedConvertedAttributesSequence
    3466,  // Underlined
    3410,  // UnformattedTextValue
    3773,  // UnifiedProcedureStepListStatus
    3763,  // UnifiedProcedureStepPerformedProcedureSequence
    2884,  // UniformResourceLocatorTrial
    960,  // UniqueDeviceIdentifier
    3182,  // Units
    2595,  // UniversalEntityID
    2596,  // UniversalEntityIDType
    2961,  // UnspecifiedLateralityLensSequence
    226,  // UpdatedMetadataSequence
    1730,  // UpperCutoffFrequency
    1076,  // UpperLimitNumberOfPersistentFluoroscopyFrames
    1096,  // UpperLowerPixelValues
    2785,  // UrgencyOrPriorityAlertsTrial
    3502,  // UsedFiducialsSequence
    3503,  // UsedRTStructureSetROISequence
    3233,  // UsedSegmentsSequence
    5026,  // UserContentLabel
    5027,  // UserContentLongLabel
    637,  // UserSelectedGainY
    639,  // UserSelectedOffsetX
    640,  // UserSelectedOffsetY
    638,  // UserSelectedPhase
    2290,  // VOILUTFunction
    2348,  // VOILUTSequence
    3707,  // VOIType
    3842,  // VValueData
    2781,  // ValueType
    1112,  // VariableFlipAngleFlag
    2343,  // VariableModalityLUTSequence
    3270,  // VectorAccuracy
    3271,  // VectorCoordinateData
    3269,  // VectorDimensionality
    3242,  // VectorGridData
    1380,  // VelocityEncodingAcquisitionSequence
    1378,  // VelocityEncodingDirection
    1434,  // VelocityEncodingMaximumValue
    1379,  // VelocityEncodingMinimumValue
    618,  // VelocityOfSound
    2851,  // VerbalSourceIdentifierCodeSequenceTrial
    2848,  // VerbalSourceTrial
    2776,  // VerificationDateTime
    2864,  // VerificationFlag
    3740,  // VerificationImageTiming
    2802,  // VerifyingObserverIdentificationCodeSequence
    2793,  // VerifyingObserverName
    2791,  // VerifyingObserverSequence
    2774,  // VerifyingOrganization
    1935,  // VertexDistance
    3275,  // VertexPointIndexList
    3461,  // VerticalAlignment
    716,  // VerticalLaserSpotDimension
    780,  // VerticalMovingWindowSize
    551,  // VerticalOffsetOfSensor
    731,  // VerticalPixelSize
    2967,  // VerticalPrismBase
    2966,  // VerticalPrismPower
    3023,  // VerticesOfTheOutlineOfPupil
    1167,  // VerticesOfThePolygonalCollimator
    1583,  // VerticesOfThePolygonalExposureControlSensingRegion
    1159,  // VerticesOfThePolygonalOutline
    1147,  // VerticesOfThePolygonalShutter
    2436,  // VerticesOfTheRegion
    721,  // VibrationExcitationFrequency
    722,  // VibrationExcitationVoltage
    758,  // VibrationSonicHeatingSequence
    720,  // VibrationSourceSettingSequence
    974,  // VideoImageFormatAcquired
    3168,  // ViewCodeSequence
    3169,  // ViewModifierCodeSequence
    304,  // ViewName
    305,  // ViewNumber
    3331,  // ViewOrientationCodeSequence
    3332,  // ViewOrientationModifierCodeSequence
    1210,  // ViewPosition
    2996,  // ViewingDistance
    3010,  // ViewingDistanceType
    3551,  // ViewpointLookAtPoint
    3550,  // ViewpointPosition
    3552,  // ViewpointUpDirection
    4610,  // VirtualSourceAxisDistances
    2513,  // VisitComments
    2485,  // VisitStatusID
    3009,  // VisualAcuityBothEyesOpenSequence
    3008,  // VisualAcuityLeftEyeSequence
    2181,  // VisualAcuityMeasurementSequence
    3011,  // VisualAcuityModifiers
    3007,  // VisualAcuityRightEyeSequence
    3006,  // VisualAcuityTypeCodeSequence
    2412,  // VisualEvaluationMethodCodeSequence
    2387,  // VisualEvaluationResultSequence
    2406,  // VisualEvaluationTestSequence
    2114,  // VisualFieldCatchTrialSequence
    2198,  // VisualFieldGlobalResultsIndexSequence
    2102,  // VisualFieldHorizontalExtent
    2146,  // VisualFieldMeanSensitivity
    2104,  // VisualFieldShape
    2162,  // VisualFieldTestDuration
    2139,  // VisualFieldTestNormalsFlag
    2171,  // VisualFieldTestPointNormalsSequence
    2163,  // VisualFieldTestPointSequence
    2164,  // VisualFieldTestPointXCoordinate
    2165,  // VisualFieldTestPointYCoordinate
    2197,  // VisualFieldTestReliabilityGlobalIndexSequence
    2103,  // VisualFieldVerticalExtent
    2676,  // VitalStainCodeSequenceTrial
    1979,  // VitreousStatusCodeSequence
    2001,  // VitreousStatusDescription
    351,  // VolumeBasedCalculationTechnique
    3533,  // VolumeCroppingMethod
    3532,  // VolumeCroppingSequence
    1913,  // VolumeFrameOfReferenceUID
    1400,  // VolumeLocalizationSequence
    1350,  // VolumeLocalizationTechnique
    5183,  // VolumeOfPTO
    3580,  // VolumeStreamSequence
    1905,  // VolumeToTableMappingMatrix
    1904,  // VolumeToTransducerMappingMatrix
    1906,  // VolumeToTransducerRelationship
    3569,  // VolumetricAnnotationSequence
    3546,  // VolumetricCurvePoints
    3579,  // VolumetricCurveUpDirections
    3572,  // VolumetricPresentationInputAnnotationSequence
    3564,  // VolumetricPresentationInputIndex
    3525,  // VolumetricPresentationInputNumber
    3528,  // VolumetricPresentationInputSetSequence
    3527,  // VolumetricPresentationInputSetUID
    3519,  // VolumetricPresentationStateInputSequence
    350,  // VolumetricProperties
    2923,  // WADORSRetrievalSequence
    2921,  // WADORetrievalSequence
    286,  // WarningReason
    835,  // WaterDepth
    1104,  // WaterEquivalentDiameter
    1105,  // WaterEquivalentDiameterCalculationMethodCodeSequence
    1466,  // WaterReferenceAcquisition
    1431,  // WaterReferencedPhaseCorrection
    653,  // WaveDimensionDescription
    652,  // WaveDimensionNumber
    654,  // WaveDimensionUnit
    655,  // WaveDimensionValueType
    656,  // WaveDimensionValuesSequence
    651,  // WaveDimensionsDefinitionSequence
    2559,  // WaveformAmplifierType
    2887,  // WaveformAnnotationDisplaySelectionSequence
    2885,  // WaveformAnnotationSequence
    5246,  // WaveformBitsAllocated
    2534,  // WaveformBitsStored
    2520,  // WaveformChannelNumber
    5249,  // WaveformData
    2539,  // WaveformDataDisplayScale
    2540,  // WaveformDisplayBackgroundCIELabValue
    2571,  // WaveformFilterDescription
    2564,  // WaveformFilterType
    2895,  // WaveformMontageSequence
    2514,  // WaveformOriginality
    5248,  // WaveformPaddingValue
    2541,  // WaveformPresentationGroupSequence
    5247,  // WaveformSampleInterpretation
    5243,  // WaveformSequence
    2889,  // WaveformTextualAnnotationSequence
    4404,  // WedgeAngle
    672,  // WedgeAngleFloat
    694,  // WedgeChamferHeight
    695,  // WedgeCurve
    4791,  // WedgeDefinitionSequence
    682,  // WedgeDescription
    674,  // WedgeElement1Position
    4405,  // WedgeFactor
    688,  // WedgeFrontGap
    690,  // WedgeFrontHeight
    4403,  // WedgeID
    687,  // WedgeInContactLength
    693,  // WedgeInContactWidth
    681,  // WedgeManufacturerName
    676,  // WedgeMaterial
    675,  // WedgeMaterialVelocity
    671,  // WedgeModelNumber
    680,  // WedgeName
    4401,  // WedgeNumber
    684,  // WedgeOffsetX
    685,  // WedgeOffsetY
    677,  // WedgeOffsetZ
    4407,  // WedgeOrientation
    678,  // WedgeOriginOffsetX
    4459,  // WedgePosition
    4458,  // WedgePositionSequence
    691,  // WedgeRearHeight
    673,  // WedgeRoofAngle
    4400,  // WedgeSequence
    4410,  // WedgeThinEdgePosition
    679,  // WedgeTimeDelay
    689,  // WedgeTotalHeight
    686,  // WedgeTotalLength
    692,  // WedgeTotalWidth
    4402,  // WedgeType
    5109,  // WeekdayFractionPatternSequence
    3568,  // WeightingLookupTableData
    3567,  // WeightingLookupTableDescriptor
    3566,  // WeightingTransferFunctionSequence
    846,  // WhiteBalance
    789,  // WhitePoint
    2399,  // WhitePointFlag
    1107,  // WholeBodyTechnique
    2668,  // WholeSlideMicroscopyImageFrameTypeSequence
    2070,  // WideFieldOphthalmicPhotographyQualityRatingSequence
    2071,  // WideFieldOphthalmicPhotographyQualityThresholdSequence
    2072,  // WideFieldOphthalmicPhotographyThresholdQualityRating
    2284,  // WindowCenter
    2289,  // WindowCenterWidthExplanation
    2285,  // WindowWidth
    3759,  // WorklistLabel
    1084,  // XAAcquisitionDuration
    1080,  // XAAcquisitionFrameRate
    1079,  // XAAcquisitionPhaseDetailsSequence
    1081,  // XAPlaneDetailsSequence
    1562,  // XAXRFFrameCharacteristicsSequence
    2073,  // XCoordinatesCenterPixelViewAngle
    2922,  // XDSRetrievalSequence
    2750,  // XDSStorageSequence
    1062,  // XFocusCenter
    2670,  // XOffsetInSlideCoordinateSystem
    1610,  // XRay3DAcquisitionSequence
    1608,  // XRay3DFrameTypeSequence
    1626,  // XRay3DReconstructionSequence
    1630,  // XRayAcquisitionDoseSequence
    1531,  // XRayDetectorID
    1530,  // XRayDetectorIndex
    1533,  // XRayDetectorLabel
    1083,  // XRayFilterDetailsSequence
    1644,  // XRayFilterSequence
    1606,  // XRayGeometrySequence
    1643,  // XRayGridSequence
    4031,  // XRayImageReceptorAngle
    4030,  // XRayImageReceptorTranslation
    1550,  // XRayMassAttenuationCoefficient
    2632,  // XRayOutput
    1564,  // XRayReceptorType
    1521,  // XRaySourceID
    1520,  // XRaySourceIndex
    1631,  // XRaySourceIsocenterPrimaryAngle
    1632,  // XRaySourceIsocenterSecondaryAngle
    1045,  // XRayTubeCurrent
    1497,  // XRayTubeCurrentInmA
    1306,  // XRayTubeCurrentInuA
    2074,  // YCoordinatesCenterPixelViewAngle
    1063,  // YFocusCenter
    2671,  // YOffsetInSlideCoordinateSystem
    5174,  // ZEffective
    2672,  // ZOffsetInSlideCoordinateSystem
    1715,  // ZeroVelocityPixelValue
    2277,  // ZonalMapFormat
    2276,  // ZonalMapLocation
    2275,  // ZonalMapNumberFormat
    2218,  // ZoomCenter
    2217,  // ZoomFactor
    1114,  // dBdt
};

constexpr PatternEntry patterns[] = {
    {0xffffff00, {Tag(0x00203100), VR::CS, VR::none, {510, 3}, {262104, 14}, {262118, 16}, true}},  // SourceImageIDs
    {0xffffff0f, {Tag(0x00280400), VR::US, VR::none, {0, 1}, {262134, 27}, {262161, 31}, true}},  // RowsForNthOrderCoefficients
    {0xffffff0f, {Tag(0x00280401), VR::US, VR::none, {0, 1}, {262192, 30}, {262222, 34}, true}},  // ColumnsForNthOrderCoefficients
    {0xffffff0f, {Tag(0x00280402), VR::LO, VR::none, {510, 3}, {262256, 17}, {262273, 18}, true}},  // CoefficientCoding
    {0xffffff0f, {Tag(0x00280403), VR::AT, VR::none, {510, 3}, {262291, 25}, {262316, 27}, true}},  // CoefficientCodingPointers
    {0xffffff0f, {Tag(0x00280800), VR::CS, VR::none, {510, 3}, {262343, 9}, {262352, 10}, true}},  // CodeLabel
    {0xffffff0f, {Tag(0x00280802), VR::US, VR::none, {0, 1}, {262362, 14}, {262376, 16}, true}},  // NumberOfTables
    {0xffffff0f, {Tag(0x00280803), VR::AT, VR::none, {510, 3}, {262392, 17}, {262409, 19}, true}},  // CodeTableLocation
    {0xffffff0f, {Tag(0x00280804), VR::US, VR::none, {0, 1}, {262428, 15}, {262443, 18}, true}},  // BitsForCodeWord
    {0xffffff0f, {Tag(0x00280808), VR::AT, VR::none, {510, 3}, {262461, 17}, {262478, 19}, true}},  // ImageDataLocation
    {0xffff000f, {Tag(0x10000000), VR::US, VR::none, {17631, 1}, {262497, 13}, {262510, 14}, true}},  // EscapeTriplet
    {0xffff000f, {Tag(0x10000001), VR::US, VR::none, {17631, 1}, {262524, 16}, {262540, 18}, true}},  // RunLengthTriplet
    {0xffff000f, {Tag(0x10000002), VR::US, VR::none, {0, 1}, {262558, 16}, {262574, 18}, true}},  // HuffmanTableSize
    {0xffff000f, {Tag(0x10000003), VR::US, VR::none, {17631, 1}, {262592, 19}, {262611, 21}, true}},  // HuffmanTableTriplet
    {0xffff000f, {Tag(0x10000004), VR::US, VR::none, {0, 1}, {262632, 14}, {262646, 16}, true}},  // ShiftTableSize
    {0xffff000f, {Tag(0x10000005), VR::US, VR::none, {17631, 1}, {262662, 17}, {262679, 19}, true}},  // ShiftTableTriplet
    {0xffff0000, {Tag(0x10100000), VR::US, VR::none, {510, 3}, {262698, 8}, {262706, 9}, true}},  // ZonalMap
    {0xff00ffff, {Tag(0x50000005), VR::US, VR::none, {0, 1}, {262715, 15}, {262730, 16}, true}},  // CurveDimensions
    {0xff00ffff, {Tag(0x50000010), VR::US, VR::none, {0, 1}, {262746, 14}, {262760, 16}, true}},  // NumberOfPoints
    {0xff00ffff, {Tag(0x50000020), VR::CS, VR::none, {0, 1}, {262776, 10}, {262786, 12}, true}},  // TypeOfData
    {0xff00ffff, {Tag(0x50000022), VR::LO, VR::none, {0, 1}, {262798, 16}, {262814, 17}, true}},  // CurveDescription
    {0xff00ffff, {Tag(0x50000030), VR::SH, VR::none, {510, 3}, {262831, 9}, {262840, 10}, true}},  // AxisUnits
    {0xff00ffff, {Tag(0x50000040), VR::SH, VR::none, {510, 3}, {262850, 10}, {262860, 11}, true}},  // AxisLabels
    {0xff00ffff, {Tag(0x50000103), VR::US, VR::none, {0, 1}, {262871, 23}, {262894, 25}, true}},  // DataValueRepresentation
    {0xff00ffff, {Tag(0x50000104), VR::US, VR::none, {510, 3}, {262919, 22}, {262941, 24}, true}},  // MinimumCoordinateValue
    {0xff00ffff, {Tag(0x50000105), VR::US, VR::none, {510, 3}, {262965, 22}, {262987, 24}, true}},  // MaximumCoordinateValue
    {0xff00ffff, {Tag(0x50000106), VR::SH, VR::none, {510, 3}, {263011, 10}, {263021, 11}, true}},  // CurveRange
    {0xff00ffff, {Tag(0x50000110), VR::US, VR::none, {510, 3}, {263032, 19}, {263051, 21}, true}},  // CurveDataDescriptor
    {0xff00ffff, {Tag(0x50000112), VR::US, VR::none, {510, 3}, {263072, 20}, {263092, 22}, true}},  // CoordinateStartValue
    {0xff00ffff, {Tag(0x50000114), VR::US, VR::none, {510, 3}, {263114, 19}, {263133, 21}, true}},  // CoordinateStepValue
    {0xff00ffff, {Tag(0x50001001), VR::CS, VR::none, {0, 1}, {263154, 20}, {263174, 22}, true}},  // CurveActivationLayer
    {0xff00ffff, {Tag(0x50002000), VR::US, VR::none, {0, 1}, {263196, 9}, {263205, 10}, true}},  // AudioType
    {0xff00ffff, {Tag(0x50002002), VR::US, VR::none, {0, 1}, {263215, 17}, {263232, 19}, true}},  // AudioSampleFormat
    {0xff00ffff, {Tag(0x50002004), VR::US, VR::none, {0, 1}, {263251, 16}, {263267, 18}, true}},  // NumberOfChannels
    {0xff00ffff, {Tag(0x50002006), VR::UL, VR::none, {0, 1}, {263285, 15}, {263300, 17}, true}},  // NumberOfSamples
    {0xff00ffff, {Tag(0x50002008), VR::UL, VR::none, {0, 1}, {263317, 10}, {263327, 11}, true}},  // SampleRate
    {0xff00ffff, {Tag(0x5000200a), VR::UL, VR::none, {0, 1}, {263338, 9}, {263347, 10}, true}},  // TotalTime
    {0xff00ffff, {Tag(0x5000200c), VR::OW, VR::OB, {0, 1}, {263357, 15}, {263372, 17}, true}},  // AudioSampleData
    {0xff00ffff, {Tag(0x5000200e), VR::LT, VR::none, {0, 1}, {263389, 13}, {263402, 14}, true}},  // AudioComments
    {0xff00ffff, {Tag(0x50002500), VR::LO, VR::none, {0, 1}, {263416, 10}, {263426, 11}, true}},  // CurveLabel
    {0xff00ffff, {Tag(0x50002600), VR::SQ, VR::none, {0, 1}, {263437, 30}, {263467, 33}, true}},  // CurveReferencedOverlaySequence
    {0xff00ffff, {Tag(0x50002610), VR::US, VR::none, {0, 1}, {263500, 27}, {263527, 30}, true}},  // CurveReferencedOverlayGroup
    {0xff00ffff, {Tag(0x50003000), VR::OW, VR::OB, {0, 1}, {263557, 9}, {263566, 10}, true}},  // CurveData
    {0xff00ffff, {Tag(0x60000010), VR::US, VR::none, {0, 1}, {263576, 11}, {263587, 12}, false}},  // OverlayRows
    {0xff00ffff, {Tag(0x60000011), VR::US, VR::none, {0, 1}, {263599, 14}, {263613, 15}, false}},  // OverlayColumns
    {0xff00ffff, {Tag(0x60000012), VR::US, VR::none, {0, 1}, {263628, 13}, {263641, 14}, true}},  // OverlayPlanes
    {0xff00ffff, {Tag(0x60000015), VR::IS, VR::none, {0, 1}, {263655, 23}, {263678, 27}, false}},  // NumberOfFramesInOverlay
    {0xff00ffff, {Tag(0x60000022), VR::LO, VR::none, {0, 1}, {263705, 18}, {263723, 19}, false}},  // OverlayDescription
    {0xff00ffff, {Tag(0x60000040), VR::CS, VR::none, {0, 1}, {263742, 11}, {263753, 12}, false}},  // OverlayType
    {0xff00ffff, {Tag(0x60000045), VR::LO, VR::none, {0, 1}, {263765, 14}, {263779, 15}, false}},  // OverlaySubtype
    {0xff00ffff, {Tag(0x60000050), VR::SS, VR::none, {12834, 1}, {263794, 13}, {263807, 14}, false}},  // OverlayOrigin
    {0xff00ffff, {Tag(0x60000051), VR::US, VR::none, {0, 1}, {263821, 16}, {263837, 18}, false}},  // ImageFrameOrigin
    {0xff00ffff, {Tag(0x60000052), VR::US, VR::none, {0, 1}, {263855, 18}, {263873, 20}, true}},  // OverlayPlaneOrigin
    {0xff00ffff, {Tag(0x60000060), VR::CS, VR::none, {0, 1}, {263893, 22}, {263915, 24}, true}},  // OverlayCompressionCode
    {0xff00ffff, {Tag(0x60000061), VR::SH, VR::none, {0, 1}, {263939, 28}, {263967, 30}, true}},  // OverlayCompressionOriginator
    {0xff00ffff, {Tag(0x60000062), VR::SH, VR::none, {0, 1}, {263997, 23}, {264020, 25}, true}},  // OverlayCompressionLabel
    {0xff00ffff, {Tag(0x60000063), VR::CS, VR::none, {0, 1}, {264045, 29}, {264074, 31}, true}},  // OverlayCompressionDescription
    {0xff00ffff, {Tag(0x60000066), VR::AT, VR::none, {510, 3}, {264105, 30}, {264135, 33}, true}},  // OverlayCompressionStepPointers
    {0xff00ffff, {Tag(0x60000068), VR::US, VR::none, {0, 1}, {264168, 21}, {264189, 23}, true}},  // OverlayRepeatInterval
    {0xff00ffff, {Tag(0x60000069), VR::US, VR::none, {0, 1}, {264212, 18}, {264230, 20}, true}},  // OverlayBitsGrouped
    {0xff00ffff, {Tag(0x60000100), VR::US, VR::none, {0, 1}, {264250, 20}, {264270, 22}, false}},  // OverlayBitsAllocated
    {0xff00ffff, {Tag(0x60000102), VR::US, VR::none, {0, 1}, {264292, 18}, {264310, 20}, false}},  // OverlayBitPosition
    {0xff00ffff, {Tag(0x60000110), VR::CS, VR::none, {0, 1}, {264330, 13}, {264343, 14}, true}},  // OverlayFormat
    {0xff00ffff, {Tag(0x60000200), VR::US, VR::none, {0, 1}, {264357, 15}, {264372, 16}, true}},  // OverlayLocation
    {0xff00ffff, {Tag(0x60000800), VR::CS, VR::none, {510, 3}, {264388, 16}, {264404, 18}, true}},  // OverlayCodeLabel
    {0xff00ffff, {Tag(0x60000802), VR::US, VR::none, {0, 1}, {264422, 21}, {264443, 24}, true}},  // OverlayNumberOfTables
    {0xff00ffff, {Tag(0x60000803), VR::AT, VR::none, {510, 3}, {264467, 24}, {264491, 27}, true}},  // OverlayCodeTableLocation
    {0xff00ffff, {Tag(0x60000804), VR::US, VR::none, {0, 1}, {264518, 22}, {264540, 26}, true}},  // OverlayBitsForCodeWord
    {0xff00ffff, {Tag(0x60001001), VR::CS, VR::none, {0, 1}, {264566, 22}, {264588, 24}, false}},  // OverlayActivationLayer
    {0xff00ffff, {Tag(0x60001100), VR::US, VR::none, {0, 1}, {264612, 21}, {264633, 25}, true}},  // OverlayDescriptorGray
    {0xff00ffff, {Tag(0x60001101), VR::US, VR::none, {0, 1}, {264658, 20}, {264678, 24}, true}},  // OverlayDescriptorRed
    {0xff00ffff, {Tag(0x60001102), VR::US, VR::none, {0, 1}, {264702, 22}, {264724, 26}, true}},  // OverlayDescriptorGreen
    {0xff00ffff, {Tag(0x60001103), VR::US, VR::none, {0, 1}, {264750, 21}, {264771, 25}, true}},  // OverlayDescriptorBlue
    {0xff00ffff, {Tag(0x60001200), VR::US, VR::none, {510, 3}, {264796, 12}, {264808, 15}, true}},  // OverlaysGray
    {0xff00ffff, {Tag(0x60001201), VR::US, VR::none, {510, 3}, {264823, 11}, {264834, 14}, true}},  // OverlaysRed
    {0xff00ffff, {Tag(0x60001202), VR::US, VR::none, {510, 3}, {264848, 13}, {264861, 16}, true}},  // OverlaysGreen
    {0xff00ffff, {Tag(0x60001203), VR::US, VR::none, {510, 3}, {264877, 12}, {264889, 15}, true}},  // OverlaysBlue
    {0xff00ffff, {Tag(0x60001301), VR::IS, VR::none, {0, 1}, {264904, 7}, {264911, 8}, false}},  // ROIArea
    {0xff00ffff, {Tag(0x60001302), VR::DS, VR::none, {0, 1}, {264919, 7}, {264926, 8}, false}},  // ROIMean
    {0xff00ffff, {Tag(0x60001303), VR::DS, VR::none, {0, 1}, {264934, 20}, {264954, 22}, false}},  // ROIStandardDeviation
    {0xff00ffff, {Tag(0x60001500), VR::LO, VR::none, {0, 1}, {264976, 12}, {264988, 13}, false}},  // OverlayLabel
    {0xff00ffff, {Tag(0x60003000), VR::OW, VR::OB, {0, 1}, {265001, 11}, {265012, 12}, false}},  // OverlayData
    {0xff00ffff, {Tag(0x60004000), VR::LT, VR::none, {0, 1}, {265024, 15}, {265039, 16}, true}},  // OverlayComments
    {0xff00ffff, {Tag(0x7f000010), VR::OW, VR::OB, {0, 1}, {265055, 17}, {265072, 19}, true}},  // VariablePixelData
    {0xff00ffff, {Tag(0x7f000011), VR::US, VR::none, {0, 1}, {265091, 21}, {265112, 24}, true}},  // VariableNextDataGroup
    {0xff00ffff, {Tag(0x7f000020), VR::OW, VR::none, {0, 1}, {265136, 24}, {265160, 26}, true}},  // VariableCoefficientsSDVN
    {0xff00ffff, {Tag(0x7f000030), VR::OW, VR::none, {0, 1}, {265186, 24}, {265210, 26}, true}},  // VariableCoefficientsSDHN
    {0xff00ffff, {Tag(0x7f000040), VR::OW, VR::none, {0, 1}, {265236, 24}, {265260, 26}, true}},  // VariableCoefficientsSDDN
};

}  // namespace

std::span<const ElementEntry> element_table() { return plain; }
std::span<const std::uint32_t> tag_table() { return tags; }
std::span<const VR> vr_table() { return vrs; }
std::span<const std::uint16_t> keyword_index() { return by_keyword; }
std::span<const PatternEntry> pattern_table() { return patterns; }

}  // namespace dicom::detail
